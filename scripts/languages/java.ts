import * as fs from 'node:fs';
import * as path from 'node:path';
import { dependencies, sourcesOf } from './bindings';
import type { Language } from './language';
import { must } from './shell';

/** What the bindings need besides each other, in the versions that jsii-pacmak asks for. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>classpath</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>software.amazon.jsii</groupId><artifactId>jsii-runtime</artifactId><version>[1.140.0,2.0.0)</version></dependency>
    <dependency><groupId>org.jetbrains</groupId><artifactId>annotations</artifactId><version>[16.0.3,20.0.0)</version></dependency>
    <dependency><groupId>javax.annotation</groupId><artifactId>javax.annotation-api</artifactId><version>[1.3.2,1.4.0)</version></dependency>
  </dependencies>
</project>
`;

/**
 * Maven Central lags behind npm, so the bindings below ours are made from the modules under test. Of the thousands of
 * classes of aws-cdk-lib the compiler takes those that the app and our own classes lead to.
 */
export const java: Language = {
  name: 'Java',
  target: 'java',
  tools: ['javac', 'java', 'mvn'],
  wording: { fix: '.versioned(true)', file: /App\.java:\d+ error/ },
  build: async (sources, work) => {
    const classes = path.join(work, 'classes');
    const pom = path.join(work, 'pom.xml');
    fs.mkdirSync(classes, { recursive: true });
    fs.writeFileSync(pom, POM);
    await must('mvn', ['--batch-mode', '--quiet', '--file', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${path.join(work, 'classpath')}`]);
    const libraries = fs.readFileSync(path.join(work, 'classpath'), 'utf8').trim();

    const modules = [sources];
    for (const module of dependencies()) { modules.push(await sourcesOf(module, 'java')); }
    const folders = modules.map((module) => path.join(module, 'src/main/java'));
    // The runtime looks for the class that describes a module by its name, so nothing leads the compiler there.
    const roots = [...javaFiles(folders[0]), ...folders.flatMap(javaFiles).filter((file) => path.basename(file) === '$Module.java'), path.join(__dirname, 'apps/App.java')];
    const list = path.join(work, 'sources');
    fs.writeFileSync(list, [...new Set(roots)].map((file) => `"${file}"`).join('\n'));
    await must('javac', ['-J-Xmx4g', '-nowarn', '-proc:none', '-encoding', 'UTF-8', '-d', classes, '-cp', libraries, '-sourcepath', folders.join(path.delimiter), `@${list}`]);

    const resources = modules.map((module) => path.join(module, 'src/main/resources'));
    return { command: `java -cp ${[classes, ...resources, libraries].join(path.delimiter)} app.App` };
  },
};

function javaFiles(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.java')).map((file) => path.join(folder, file));
}
