import * as fs from 'node:fs';
import * as path from 'node:path';
import type { TerraformFiles } from './folder';

/** Larger files are no part of a configuration. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * The files of the disk. What `file()` names is read below the working directory, or below the folders of the configuration and its modules:
 * a configuration does not make the check read anything else.
 */
export function diskFiles(...folders: readonly string[]): TerraformFiles {
  const allowed = new Set([process.cwd(), ...folders].map(real));
  const isBelow = (file: string) => [...allowed].some((folder) => file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`));
  const within = (given: string): string | undefined => { const file = real(given); return isBelow(file) ? file : undefined; };
  return {
    list: (folder) => {
      // The folder of a module that the configuration calls.
      allowed.add(real(folder));
      try { return fs.readdirSync(folder === '' ? '.' : folder, { withFileTypes: true }).filter((entry) => !entry.isDirectory()).map(({ name }) => name); } catch { return []; }
    },
    read: (given) => {
      const file = within(given);
      try { return file === undefined || fs.statSync(file).size > MAX_BYTES || !fs.statSync(file).isFile() ? undefined : fs.readFileSync(file, 'utf8'); } catch { return undefined; }
    },
  };
}

function real(given: string): string {
  try { return fs.realpathSync(path.resolve(given)); } catch { return path.resolve(given); }
}
