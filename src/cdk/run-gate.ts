import type { PolicyValidationStack, PolicyViolation } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { acknowledgedWaivers, mirrorWaivers } from './acknowledgements';
import { Ledger } from './defaults/ledger';
import { factsOf, readApp } from './read-app';
import { fatal, atPlace, toViolations, waiverWarnings } from './violations';
import { liesIn, placeOf, type WaivedEvaluation } from '../evaluate/apply-waivers';
import type { Evaluation } from '../evaluate/evaluation';
import type { Waiver } from '../evaluate/waiver';
import { type GateResult, type GateSetup, runGate } from '../gate/run-gate';
import type { Resource } from '../model/resource';
import type { ResourceFacts } from '../report/build';
import { sha256 } from '../report/digest';
import type { AppliedDefaults } from '../report/mapping';
import { declaredExclusions } from '../tree/declared-exclusions';
import { declaredWaivers } from '../tree/declared-waivers';

export interface CdkGateInput {
  readonly root: IConstruct;
  readonly stacks: readonly PolicyValidationStack[];
  /** The cloud assembly's folder. */
  readonly directory: string;
  readonly setup: GateSetup;
}

export interface CdkGateResult extends GateResult {
  readonly violations: readonly PolicyViolation[];
}

/** Reads the assembly, judges it, and says it in CDK's words. */
export function runCdkGate({ root, stacks, directory, setup }: CdkGateInput): CdkGateResult {
  const read = readApp(root, stacks, directory);
  const facts = factsOf(read);
  const acknowledged = acknowledgedWaivers(root);
  const result = runGate(setup, {
    graph: read.graph, facts, digests: read.digests, exclusions: declaredExclusions(root), defaults: appliedDefaults(root),
    waivers: (judged) => [...declaredWaivers(root), ...setup.acknowledges ? acknowledged : [], ...frameworkWaivers(judged, facts)],
    problems: (judged) => (setup.acknowledges ? [] : refusals(acknowledged, judged)),
  });
  mirrorWaivers(root, result.evaluations);
  return {
    ...result,
    violations: [
      ...result.problems.map(fatal),
      ...[...result.unread.filter(({ status }) => status === 'error'), ...result.cycles].map((part) => atPlace(part, directory)),
      ...toViolations([...result.evaluations, ...result.failingUnknowns.map((evaluation): WaivedEvaluation => ({ ...evaluation, status: 'fail' }))], { directory, categories: setup.settings.categories, severityOf: result.severityOf }),
      ...waiverWarnings(result.waivers),
    ],
  };
}

/** CDK itself leaves out what is acknowledged, so that a refusal is a failure of its own, which it cannot leave out. */
function refusals(acknowledged: readonly Waiver[], judged: readonly Evaluation[]): string[] {
  const covering = acknowledged.filter(({ rule, scope, findingKey }) => judged.some((evaluation) => evaluation.status === 'fail' && evaluation.rule.name === rule
    && liesIn(evaluation, scope) && (findingKey === undefined || findingKey === evaluation.findingKey)));
  return covering.map(({ rule, scope }) => `The acknowledgement of ${rule} on ${scope === '' ? 'the app' : scope} is refused, since allowAcknowledgements is false. Say who answers for the deviation: Waivers.of(scope).add({ rule, reason, owner, approvedBy, expires }).`);
}

function appliedDefaults(root: IConstruct): AppliedDefaults[] {
  const standing = new Set(root.node.findAll().map(({ node }) => node.path));
  const records = Ledger.of(root).records.filter(({ constructPath, applied, kept }) => standing.has(constructPath) && applied.length + kept.length > 0);
  return records.map(({ constructPath, name, construct, repaired, applied, kept }) => ({
    constructPath, name, by: repaired === true ? 'repair' : construct === undefined ? 'injector' : 'construct', applied, kept,
  }));
}

/** What the CDK itself wrote is judged, and its findings are accepted with a ready rationale, in a group of their own. */
function frameworkWaivers(evaluations: readonly Evaluation[], facts: ReadonlyMap<Resource, ResourceFacts>): Waiver[] {
  return evaluations.flatMap((evaluation) => {
    const owned = facts.get(evaluation.resource)?.frameworkOwned;
    if (owned === undefined || evaluation.status !== 'fail') { return []; }
    const scope = placeOf(evaluation);
    return [{
      id: `FW-${sha256([evaluation.rule.name, scope, evaluation.findingKey ?? ''].join('|')).slice(0, 8)}`,
      rule: evaluation.rule.name, scope, ...(evaluation.findingKey === undefined ? {} : { findingKey: evaluation.findingKey }),
      reason: owned.rationale, owner: '', approvedBy: '', expires: '', declaredBy: 'framework' as const,
    }];
  });
}
