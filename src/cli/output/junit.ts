import type { CheckResult } from '.';
import type { Evaluation } from '../../evaluate/evaluation';
import { READABLE } from '../../evaluate/reading';
import { countedCriteria, criteriaOf } from '../../rules/criteria-of';

/** JUnit XML: one suite per primary criterion, one case per rule, resource and finding. */
export function junit({ evaluations, unread, cycles, settings }: CheckResult): string {
  const suites = new Map<string, string[]>();
  const add = (suite: string, testCase: string) => suites.set(suite, [...suites.get(suite) ?? [], testCase]);
  for (const evaluation of evaluations) {
    add((countedCriteria(evaluation.rule, settings.categories)[0] ?? criteriaOf(evaluation.rule)[0]), testCaseOf(evaluation, settings.severities[evaluation.rule.name] ?? evaluation.rule.severity));
  }
  for (const { resource: { unit, address }, message, rule } of [...unread, ...cycles]) {
    add(rule === READABLE ? 'readable' : 'acyclic', `    <testcase classname="${escape(unit.file)}" name="${escape(address)}"><error message="${escape(message)}"/></testcase>`);
  }
  const body = [...suites].sort(([a], [b]) => (a < b ? -1 : 1)).map(([suite, cases]) => {
    const count = (tag: string) => cases.filter((testCase) => testCase.includes(`<${tag}`)).length;
    return `  <testsuite name="${suite}" tests="${cases.length}" failures="${count('failure ')}" errors="${count('error ')}" skipped="${count('skipped ')}">\n${cases.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cdk-soc2">\n${body.join('\n')}\n</testsuites>\n`;
}

function testCaseOf(evaluation: Evaluation, severity: 'error' | 'warning'): string {
  const { rule, resource, findingKey, status, message } = evaluation;
  const name = `${rule.name} ${resource.instance ?? resource.address}${findingKey === undefined ? '' : ` [${findingKey}]`}`;
  const open = `    <testcase classname="${escape(resource.unit.file)}" name="${escape(name)}"`;
  switch (status) {
    case 'pass': return `${open}/>`;
    case 'fail': return severity === 'error' ? `${open}><failure message="${escape(message)}"/></testcase>` : `${open}><skipped message="${escape(`warning: ${message}`)}"/></testcase>`;
    case 'error': return `${open}><error message="${escape(message)}"/></testcase>`;
    default: return `${open}><skipped message="${escape(message)}"/></testcase>`;
  }
}

function escape(text: string): string {
  // XML 1.0 has no way to write most control characters.
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
