import { Command, Option } from 'commander';
import { controls } from '../../controls/catalogue';
import { criteria } from '../../criteria/catalogue';
import { rules } from '../../rules';
import { criteriaOf } from '../../rules/criteria-of';
import { table } from '../table';

export function criteriaCommand(): Command {
  return new Command('criteria')
    .description('List the 61 trust services criteria, who carries them, and how many rules bear on each.')
    .addOption(new Option('-f, --format <format>', 'output format').choices(['text', 'json']).default('text'))
    .action(({ format }: { format: string }) => {
      const rows = criteria.map((criterion) => ({
        id: criterion.id, category: criterion.category, title: criterion.title, infrastructure: criterion.infrastructure, responsibility: criterion.responsibility,
        controls: controls.filter((control) => control.criteria.some((each) => each.id === criterion.id)).map((control) => control.id),
        rules: rules.filter((rule) => criteriaOf(rule).includes(criterion.id)).map((rule) => rule.name),
      }));
      process.stdout.write(format === 'json' ? `${JSON.stringify(rows, undefined, 2)}\n`
        : table(['criterion', 'carried by', 'from infrastructure', 'controls', 'rules', 'about'], rows.map((row) => [row.id, row.responsibility, row.infrastructure, String(row.controls.length), String(row.rules.length), row.title])));
    });
}
