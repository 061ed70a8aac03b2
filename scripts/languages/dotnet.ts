import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Check } from './language';
import { isThere, run } from './shell';

/** .NET is not run: its sources are made everywhere, and compiled where the toolchain and its registry are. */
export function dotnetChecks(sources: string): { readonly checks: Check[]; readonly skipped: string[] } {
  const project = path.join(sources, 'CdkSoc2', 'CdkSoc2.csproj');
  const made: Check = {
    name: 'its sources are made',
    run: async () => [project, path.join(sources, 'CdkSoc2/CdkSoc2/SecureBucket.cs')].filter((file) => !fs.existsSync(file)).map((file) => `${path.basename(file)} is missing`).join() || undefined,
  };
  if (!isThere('dotnet')) { return { checks: [made], skipped: ['its build: dotnet is not on this machine'] }; }
  const builds: Check = {
    name: 'its sources compile',
    run: async () => {
      const { exitCode, output } = await run('dotnet', ['build', '--configuration', 'Release', project]);
      return exitCode === 0 ? undefined : output;
    },
  };
  return { checks: [made, builds], skipped: [] };
}
