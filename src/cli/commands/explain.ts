import { Command } from 'commander';
import { control } from '../../controls/catalogue';
import { criterion } from '../../criteria/catalogue';
import { rules } from '../../rules';
import { criteriaOf } from '../../rules/criteria-of';
import { findRule } from '../../rules/find-rule';
import { type Rule, ruleId } from '../../rules/rule';

export function explainCommand(): Command {
  return new Command('explain')
    .description('Explain a rule: what it checks, why, how to mend it, and what it evidences.')
    .argument('<rule>', 'a rule name or finding id, for example S3BucketVersioningEnabled')
    .action((name: string) => {
      const rule = findRule(name.replace(/^SOC2::/, '').replace(/\[.*\]$/, ''));
      if (rule === undefined) { throw new Error(`no rule is called "${name}"${suggestion(name)}`); }
      process.stdout.write(explain(rule));
    });
}

function explain(rule: Rule): string {
  const { id, title, statement, testProcedure } = control(rule.control);
  const parameters = Object.entries(rule.parameters ?? {}).map(([name, { description, default: value }]) => `  ${name} (default ${value}): ${description}`);
  const equivalents = Object.entries(rule.equivalents).map(([framework, ids]) => `  ${framework}: ${(ids as readonly string[]).join(', ')}`);
  return [
    `${ruleId(rule.name)} (${rule.severity})`, `  ${rule.title}.`, `  ${rule.rationale}`, '',
    'Judges', ...[...Object.keys(rule.cloudformation ?? {}), ...Object.keys(rule.terraform ?? {})].map((type) => `  ${type}`), '',
    'Fix', `  AWS CDK         ${rule.fix.cdk}`, `  CloudFormation  ${rule.fix.cloudformation}`, `  Terraform       ${rule.fix.terraform}`, '',
    ...(parameters.length > 0 ? ['Parameters', ...parameters, ''] : []),
    `Control ${id}`, `  ${title}.`, `  ${statement}`, `  How to test: ${testProcedure}`, '',
    'Criteria', ...criteriaOf(rule).map((each) => `  ${each}  ${criterion(each).title}`), '',
    ...(equivalents.length > 0 ? ['The same check elsewhere', ...equivalents, ''] : []),
    'Rests on', ...rule.references.map((reference) => `  ${reference}`), '',
    'To accept a deviation in AWS CDK',
    `  Waivers.of(scope).add({ rule: '${rule.name}', reason: '...', owner: '...', approvedBy: '...', expires: 'YYYY-MM-DD' });`, '',
  ].join('\n');
}

/** Rules whose names hold the same words. */
function suggestion(name: string): string {
  const words = name.toLowerCase();
  const near = rules.filter((rule) => rule.name.toLowerCase().includes(words) || words.includes(rule.name.toLowerCase())).slice(0, 5);
  return near.length === 0 ? '. `cdk-soc2 rules` lists them' : `. Did you mean ${near.map((rule) => rule.name).join(', ')}?`;
}
