import { Command, Option } from 'commander';
import { rules } from '../../rules';
import { criteriaOf } from '../../rules/criteria-of';
import { deprecation } from '../../rules/deprecation';
import { table } from '../table';

export function rulesCommand(): Command {
  return new Command('rules')
    .description('List the rules with their control, criteria and severity.')
    .addOption(new Option('-f, --format <format>', 'output format').choices(['text', 'json']).default('text'))
    .action(({ format }: { format: string }) => {
      const rows = rules.map((rule) => ({
        name: rule.name, title: rule.title, control: rule.control, criteria: criteriaOf(rule), severity: rule.severity,
        platforms: [...(rule.cloudformation === undefined ? [] : ['cloudformation']), ...(rule.terraform === undefined ? [] : ['terraform'])],
        resourceTypes: [...Object.keys(rule.cloudformation ?? {}), ...Object.keys(rule.terraform ?? {})],
        equivalents: rule.equivalents, deprecated: rule.deprecated, replacedBy: rule.replacedBy,
      }));
      process.stdout.write(format === 'json' ? `${JSON.stringify(rows, undefined, 2)}\n`
        : table(['rule', 'severity', 'control', 'criteria', 'holds when'], rows.map((row) => [row.name, row.severity, row.control, row.criteria.join(' '), `${row.title}${row.deprecated === undefined ? '' : ` (${deprecation(row)})`}`])));
    });
}
