#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { packageVersion } from '../version';
import { checkCommand } from './commands/check';
import { criteriaCommand } from './commands/criteria';
import { explainCommand } from './commands/explain';
import { mergeCommand } from './commands/merge';
import { rulesCommand } from './commands/rules';

/** Exit codes of every command: 0 clean, 1 violations, 2 unreadable input or wrong usage. */
const USAGE = 2;

export function program(): Command {
  return new Command('cdk-soc2')
    .description('SOC 2 for infrastructure as code: judges templates against the trust services criteria.')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('(cdk-soc2 --help lists the commands)')
    .addCommand(checkCommand().exitOverride())
    .addCommand(rulesCommand().exitOverride())
    .addCommand(criteriaCommand().exitOverride())
    .addCommand(explainCommand().exitOverride())
    .addCommand(mergeCommand().exitOverride());
}

if (require.main === module) {
  // A reader that closes early (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') { process.exit(process.exitCode ?? 0); } });
  program().parseAsync().catch((error: unknown) => {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : USAGE;
      return;
    }
    process.stderr.write(`cdk-soc2: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = USAGE;
  });
}
