import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { sha256 } from '../../src/report/digest';
import { staleMappings } from '../../src/report/stale';

const template = (name: string) => `{"Description":"${name}"}`;

/** A cloud assembly with one stack, one more in a Stage, and a mapping of both. */
function assembly(): { folder: string; write: (file: string, text: string) => void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-'));
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  const stack = (templateFile: string) => ({ type: 'aws:cloudformation:stack', properties: { templateFile } });
  write('manifest.json', JSON.stringify({ artifacts: { Data: stack('Data.template.json'), Prod: { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod' } } } }));
  write('assembly-Prod/manifest.json', JSON.stringify({ artifacts: { Web: stack('Web.template.json') } }));
  const files = ['Data.template.json', 'assembly-Prod/Web.template.json'];
  files.forEach((file) => write(file, template(file)));
  write('Left.template.json', 'of an earlier run, deployed by nobody');
  write('soc2/control-mapping.json', JSON.stringify({ content: { scope: { stacks: files.map((file) => ({ template: { path: file, sha256: sha256(template(file)) } })) } } }));
  return { folder, write };
}

test('a mapping of the templates beside it is not stale', () => expect(staleMappings([assembly().folder])).toEqual([]));

test.each<[string, (write: (file: string, text: string) => void, folder: string) => void, RegExp]>([
  ['a template has changed', (write) => write('Data.template.json', '{}'), /describes another Data\.template\.json than lies here/],
  ['one in a Stage has changed', (write) => write('assembly-Prod/Web.template.json', '{}'), /another assembly-Prod\/Web\.template\.json/],
  ['a template is gone', (_write, folder) => fs.rmSync(path.join(folder, 'Data.template.json')), /Data\.template\.json, which is not there/],
  ['a stack was added', (write) => write('assembly-Prod/manifest.json', JSON.stringify({ artifacts: { New: { type: 'aws:cloudformation:stack', properties: { templateFile: 'New.template.json' } } } })), /does not describe assembly-Prod\/New\.template\.json/],
  ['the mapping is no mapping', (write) => write('soc2/control-mapping.json', '{}'), /is no control mapping/],
  ['the mapping is half a file', (write) => write('soc2/control-mapping.json', '{"content":'), /is no JSON/],
])('where %s it is named, with what to do', (_name, change, says) => {
  const { folder, write } = assembly();
  change(write, folder);
  expect(staleMappings([folder])).toEqual([{ file: path.join(folder, 'soc2', 'control-mapping.json'), reason: expect.stringMatching(says) as string }]);
  expect(staleMappings([folder])[0].reason).toContain('synthesise again with the gate on');
});

test('a mapping that is kept elsewhere is compared with nothing', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-'));
  fs.writeFileSync(path.join(folder, 'control-mapping.json'), '{}');
  expect(staleMappings([folder, path.join(folder, 'nowhere')])).toEqual([]);
});
