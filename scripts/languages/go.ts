import * as fs from 'node:fs';
import * as path from 'node:path';
import { sourcesOf } from './bindings';
import type { Language } from './language';
import { must } from './shell';

export const go: Language = {
  name: 'Go',
  target: 'go',
  tools: ['go'],
  // The runtime of Go sends no frames.
  wording: { fix: 'Versioned: jsii.Bool(true)' },
  build: async (sources, work) => {
    const app = path.join(work, 'app');
    fs.mkdirSync(app, { recursive: true });
    fs.copyFileSync(path.join(__dirname, 'apps/app.go'), path.join(app, 'app.go'));
    // The module proxy has cdk-nag up to version 2; ours is on no proxy yet.
    fs.writeFileSync(path.join(app, 'go.mod'), [
      'module example.com/app', 'go 1.25', 'require example.com/cdk-soc2-go/cdksoc2 v0.0.0',
      `replace example.com/cdk-soc2-go/cdksoc2 => ${path.join(sources, 'cdksoc2')}`,
      `replace github.com/cdklabs/cdk-nag-go/cdknag/v3 => ${path.join(await sourcesOf('cdk-nag', 'go'), 'cdknag')}`, '',
    ].join('\n'));
    await must('go', ['mod', 'tidy'], { cwd: app });
    await must('go', ['build', '-o', path.join(work, 'app-go'), '.'], { cwd: app });
    return { command: path.join(work, 'app-go') };
  },
};
