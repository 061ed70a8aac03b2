import * as fs from 'node:fs';
import * as path from 'node:path';
import { sha256 } from '../digest';
import type { Tool } from '../mapping';

const LOCKFILES = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'poetry.lock', 'requirements.txt', 'go.sum', 'packages.lock.json'];

/** The lockfile that fixes which rules ran: the nearest one at or above a folder. */
export function lockfileOf(directory: string): Tool['lockfile'] {
  for (let folder = path.resolve(directory); ; folder = path.dirname(folder)) {
    for (const name of LOCKFILES) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) { return { path: name, sha256: sha256(fs.readFileSync(file)) }; }
    }
    if (path.dirname(folder) === folder || fs.existsSync(path.join(folder, '.git'))) { return undefined; }
  }
}
