import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { discardMapping } from '../../src/report/discard';
import { writeMapping } from '../../src/report/write';
import { sampleMapping } from '../support/sample-mapping';

const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-'));

test('what is written replaces what lies there in one step, and leaves nothing unfinished', () => {
  const directory = folder();
  const held = path.join(directory, 'held');
  fs.writeFileSync(path.join(directory, 'control-mapping.json'), 'old');
  // A reader that has the old file open goes on reading the old file: the new one is another.
  fs.linkSync(path.join(directory, 'control-mapping.json'), held);
  writeMapping(sampleMapping(), directory);
  expect(fs.readFileSync(held, 'utf8')).toBe('old');
  expect(JSON.parse(fs.readFileSync(path.join(directory, 'control-mapping.json'), 'utf8'))).toMatchObject({ schemaVersion: '1.0.0' });
  expect(fs.readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a mapping is discarded with its renderings, and nothing else', () => {
  const directory = folder();
  const files = writeMapping(sampleMapping(), directory);
  fs.writeFileSync(path.join(directory, 'notes.md'), '');
  expect(files.length).toBeGreaterThan(1);
  discardMapping(directory);
  expect(fs.readdirSync(directory)).toEqual(['notes.md']);
  expect(() => { discardMapping(path.join(directory, 'notes.md', 'below')); discardMapping(path.join(directory, 'nowhere')); }).not.toThrow();
});
