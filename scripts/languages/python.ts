import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Language } from './language';
import { must, run } from './shell';

export const python: Language = {
  name: 'Python',
  target: 'python',
  tools: ['python3'],
  wording: { fix: 'versioned=True', file: /app\.py:\d+ error/ },
  build: async (sources, work) => {
    const bin = (name: string) => path.join(work, 'venv/bin', name);
    await must('python3', ['-m', 'venv', path.join(work, 'venv')]);
    await must(bin('pip'), ['install', '--quiet', sources]);
    const template = path.join(work, 'template.json');
    fs.writeFileSync(template, JSON.stringify({ Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } }));
    return {
      command: `${bin('python')} ${path.join(__dirname, 'apps/app.py')}`,
      checks: [{
        name: 'the command line that the wheel installs judges a template',
        run: async () => {
          const { exitCode, output } = await run(bin('cdk-soc2'), ['check', template]);
          return exitCode === 1 && output.includes('SOC2-S3BucketVersioningEnabled') ? undefined : `exited ${exitCode}:\n${output}`;
        },
      }],
    };
  },
};
