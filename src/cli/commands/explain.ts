import { Command } from 'commander';
import { control } from '../../controls/catalogue';
import { criterion } from '../../criteria/catalogue';
import { defaultsTables } from '../../defaults';
import { type DefaultRow, type DefaultsTable, shownValue } from '../../defaults/default';
import { type Effect, EFFECTS, isHarmless, NEW_SYSTEM } from '../../defaults/effect';
import { showValue } from '../../defaults/value';
import { ACYCLIC } from '../../evaluate/acyclic';
import { READABLE } from '../../evaluate/reading';
import { rules } from '../../rules';
import { criteriaOf } from '../../rules/criteria-of';
import { deprecation } from '../../rules/deprecation';
import { declaredRule } from '../../rules/find-rule';
import { type Rule, ruleId } from '../../rules/rule';

export function explainCommand(): Command {
  return new Command('explain')
    .description('Explain a rule (what it checks, why, how to mend it, what it evidences), or the compliant defaults of a type.')
    .argument('<name>', 'a rule name or finding id (S3BucketVersioningEnabled), a class (s3.Bucket), a construct (SecureBucket) or a resource type (AWS::S3::Bucket)')
    .action((name: string) => {
      const tables = tablesOf(name);
      if (tables.length > 0) {
        process.stdout.write(tables.map(explainDefaults).join('\n'));
        return;
      }
      const wanted = name.replace(/^SOC2::/, '').replace(/\[.*\]$/, '');
      const rule = [READABLE, ACYCLIC].find((each) => [each.name, ruleId(each.name)].includes(wanted)) ?? declaredRule(wanted);
      if (rule === undefined) { throw new Error(`no rule, class or resource type is called "${name}"${suggestion(name)}`); }
      process.stdout.write(explain(rule));
    });
}

/** Everything about a rule. */
export function explain(rule: Rule): string {
  const { id, title, statement, testProcedure } = control(rule.control);
  const parameters = Object.entries(rule.parameters ?? {}).map(([name, { description, default: value }]) => `  ${name} (default ${value}): ${description}`);
  const equivalents = Object.entries(rule.equivalents).map(([framework, ids]) => `  ${framework}: ${(ids as readonly string[]).join(', ')}`);
  return [
    `${ruleId(rule.name)} (${rule.severity})`, `  ${rule.title}.`, `  ${rule.rationale}`, ...outgoing(rule), ...(rule.optIn === undefined ? [] : [`  The gate runs it only where \`include\` asks for it. ${rule.optIn}`]), '',
    'Judges', ...typesOf(rule).map((type) => `  ${type}`), '',
    'Fix', `  AWS CDK         ${rule.fix.cdk}`, `  CloudFormation  ${rule.fix.cloudformation}`, `  Terraform       ${rule.fix.terraform}`, '',
    ...(parameters.length > 0 ? ['Parameters', ...parameters, ''] : []),
    `Control ${id}`, `  ${title}.`, `  ${statement}`, `  How to test: ${testProcedure}`, '',
    'Criteria', ...criteriaOf(rule).map((each) => `  ${each}  ${criterion(each).title}`), '',
    ...(equivalents.length > 0 ? ['The same check elsewhere', ...equivalents, ''] : []),
    ...(rule.references.length > 0 ? ['Rests on', ...rule.references.map((reference) => `  ${reference}`), ''] : []),
    ...(rule === ACYCLIC ? ['It cannot be accepted as a deviation: what stands in a circle cannot be deployed.'] : [
      'To accept a deviation in AWS CDK',
      `  Waivers.of(scope).add({ rule: '${rule.name}', reason: '...', owner: '...', approvedBy: '...', expires: 'YYYY-MM-DD' });`,
    ]), '',
  ].join('\n');
}

/** What somebody has to know who still names a rule that is on its way out. */
function outgoing(rule: Rule): string[] {
  const said = deprecation(rule);
  return said === '' ? [] : [`  ${said.charAt(0).toUpperCase()}${said.slice(1)}. ${rule.deprecated?.reason ?? ''}`.trimEnd()];
}

function typesOf(rule: Rule): string[] {
  const types = [...Object.keys(rule.cloudformation ?? {}), ...Object.keys(rule.terraform ?? {})];
  return types.length > 0 ? types : ['every template, configuration and plan as a whole'];
}

/** The tables that a class, a construct or a resource type names. */
function tablesOf(name: string): DefaultsTable[] {
  const asked = name.toLowerCase();
  return defaultsTables.filter((table) => [table.name, table.construct, table.cloudformation, table.l2].some((each) => each?.toLowerCase() === asked));
}

function explainDefaults(table: DefaultsTable): string {
  return [
    `${table.name} (${table.cloudformation})`,
    `  Compliant defaults${table.construct === undefined ? '' : ` of ${table.construct}`}. Each applies where the property is not set; what you set is never changed.`, '',
    ...table.rows.flatMap((row) => [
      `${row.property}: ${shownValue(row)}`,
      `  ${row.reason}`,
      `  Criteria ${row.criteria.join(', ')}${row.rules.length === 0 ? '' : `, judged by ${row.rules.join(', ')}`}`,
      ...(row.condition === undefined ? [] : [`  Applies when ${row.condition}.`]),
      `  Effect on what is deployed: ${row.effects.join(', ')}. ${sentence(row.live)}`,
      `  ${oneLine(table, row)}`,
      '',
    ]),
    'Effects', ...effectsOf(table).map((effect) => `  ${effect}: ${EFFECTS[effect]}.`), '',
    'Rests on', `  ${table.reference}`, '',
    ...askFor(table),
    'To leave one alone', `  Soc2.enable(app, { defaults: { skip: ['${table.name}.${table.rows[0].property}'] } });`, '',
  ].join('\n');
}

function oneLine(table: DefaultsTable, row: DefaultRow): string {
  if (table.l2 === undefined) { return `By ${table.construct} alone: aws-cdk-lib has no construct that a default could be given to.`; }
  const why = row.because ?? '';
  if (row.injected === false) { return `Never by the one line: ${why}`; }
  const how = isHarmless(row.effects) ? 'By the one line, Soc2.enable(app)' : `By the one line where asked for: allow ${allowances(table, row)}`;
  return row.injected === undefined ? `${how}.` : `${how}. It uses ${showValue(row.injected)} instead: ${why}`;
}

/** How a default is asked for. */
function allowances(table: DefaultsTable, { property, effects }: DefaultRow): string {
  return `'${table.name}.${property}', or ${effects.filter((effect) => !isHarmless([effect])).map((effect) => `'${effect}'`).join(' and ')}`;
}

function effectsOf(table: DefaultsTable): Effect[] {
  return (Object.keys(EFFECTS) as Effect[]).filter((effect) => table.rows.some(({ effects }) => effects.includes(effect)));
}

function askFor(table: DefaultsTable): string[] {
  const row = table.rows.find(({ injected, effects }) => injected !== false && !isHarmless(effects));
  if (table.l2 === undefined || row === undefined) { return []; }
  return [
    'To ask for one, or for all that a new system can take', `  Soc2.enable(app, { defaults: { allow: ['${table.name}.${row.property}'] } });`,
    `  Soc2.enable(app, { defaults: { allow: ['${NEW_SYSTEM}'] } });`, '',
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Rules whose names hold the same words. */
function suggestion(name: string): string {
  const words = name.toLowerCase();
  const near = rules.filter((rule) => rule.name.toLowerCase().includes(words) || words.includes(rule.name.toLowerCase())).slice(0, 5);
  return near.length === 0 ? '. `cdk-soc2 rules` lists them' : `. Did you mean ${near.map((rule) => rule.name).join(', ')}?`;
}
