import * as fs from 'node:fs';
import * as path from 'node:path';
import { digestOf } from './digest';
import { formats } from './formats';
import type { Content, ControlMapping, Run } from './mapping';

/** Base name of the mapping and of everything rendered from it. */
export const MAPPING_NAME = 'control-mapping';

/** Puts the deterministic part, the facts of the run and the digest together. */
export function assemble(content: Content, run: Run): ControlMapping {
  return {
    $schema: 'https://example.com/cdk-soc2/schema/control-mapping/v1.json',
    schemaVersion: '1.0.0',
    content,
    run,
    integrity: { canonicalization: 'RFC8785', contentDigest: digestOf(content) },
  };
}

/** Writes the mapping and its renderings, each in one step, so that no reader meets half a file. Returns the paths. */
export function writeMapping(mapping: ControlMapping, directory: string): string[] {
  fs.mkdirSync(directory, { recursive: true });
  const files: [string, string][] = [
    [`${MAPPING_NAME}.json`, `${JSON.stringify(mapping, undefined, 2)}\n`],
    ...Object.values(formats).map(({ extension, render }): [string, string] => [`${MAPPING_NAME}.${extension}`, render(mapping)]),
  ];
  return files.map(([name, text]) => {
    const file = path.join(directory, name);
    const unfinished = `${file}.${process.pid}.tmp`;
    try {
      fs.writeFileSync(unfinished, text);
      fs.renameSync(unfinished, file);
    } finally {
      fs.rmSync(unfinished, { force: true });
    }
    return file;
  });
}
