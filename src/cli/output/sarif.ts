import type { CheckResult } from '.';
import { placeOf } from './place';
import { ACYCLIC } from '../../evaluate/acyclic';
import { READABLE } from '../../evaluate/reading';
import { sha256 } from '../../report/digest';
import { criteriaOf } from '../../rules/criteria-of';
import { ruleId } from '../../rules/rule';
import { packageVersion } from '../../version';

/**
 * SARIF 2.1.0. Failures only, while all rules stand in the driver, so that a mended alert closes.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function sarif({ evaluations, settings, unread, cycles }: CheckResult): string {
  const severityOf = (name: string, own: string) => settings.severities[name] ?? own;
  const rules = [...settings.enabled, READABLE, ACYCLIC].map((rule) => ({
    id: ruleId(rule.name), name: rule.name, shortDescription: { text: rule.title }, fullDescription: { text: rule.rationale },
    help: { text: `${rule.fix.cloudformation} (CDK: ${rule.fix.cdk})` },
    defaultConfiguration: { level: severityOf(rule.name, rule.severity) },
    // GitHub shows ten tags at most.
    properties: { tags: criteriaOf(rule).slice(0, 10) },
  }));
  const results = [...evaluations, ...cycles].filter((evaluation) => evaluation.status === 'fail' || evaluation.status === 'error').map((evaluation) => {
    const id = ruleId(evaluation.rule.name);
    const { unit, address, constructPath } = evaluation.resource;
    const { line, column } = placeOf(evaluation);
    return {
      ruleId: id, level: evaluation.status === 'error' ? 'error' : severityOf(evaluation.rule.name, evaluation.rule.severity),
      message: { text: evaluation.message },
      locations: [{
        physicalLocation: { artifactLocation: { uri: unit.file }, ...(line === undefined ? {} : { region: { startLine: line, startColumn: column } }) },
        logicalLocations: [{ name: address, fullyQualifiedName: `${constructPath ?? address}${evaluation.evidence[0] === undefined ? '' : ` ${evaluation.evidence[0].pointer}`}` }],
      }],
      partialFingerprints: { 'cdkSoc2/v1': sha256([id, unit.file, address, evaluation.findingKey ?? ''].join('|')).slice(0, 32) },
    };
  });
  const notRead = unread.map(({ resource: { unit, address }, message }) => ({
    ruleId: ruleId(READABLE.name), level: 'error', message: { text: `${address}: ${message}` }, locations: [{ physicalLocation: { artifactLocation: { uri: unit.file } } }],
  }));
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0',
    runs: [{ tool: { driver: { name: 'cdk-soc2', semanticVersion: packageVersion(), rules } }, results: [...results, ...notRead] }],
  }, undefined, 2)}\n`;
}
