import * as path from 'node:path';
import type { PolicyValidationStack, PolicyViolation } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { findingsText } from './findings-text';
import { applyWaivers, placeOf, type WaivedEvaluation } from '../evaluate/apply-waivers';
import { evaluate } from '../evaluate/evaluate';
import type { Settings } from '../evaluate/settings';
import { isWithin, type Waiver } from '../evaluate/waiver';
import { withAccount } from '../model/account';
import type { Resource } from '../model/resource';
import { buildContent, type ResourceFacts } from '../report/build';
import { sha256 } from '../report/digest';
import { lockfileOf } from '../report/facts/lockfile';
import { runOf } from '../report/facts/run';
import { sourceOf } from '../report/facts/source';
import type { AppliedDefaults, Run, SystemInfo } from '../report/mapping';
import { assemble, writeMapping } from '../report/write';
import { packageVersion } from '../version';
import { acknowledgedWaivers, mirrorWaivers } from './acknowledgements';
import { Ledger } from './defaults/ledger';
import { factsOf, readApp } from './read-app';
import { declaredExclusions } from './scope';
import { fatal, toViolations, waiverWarnings } from './violations';
import { declaredWaivers } from './waivers';

export interface GateInput {
  readonly root: IConstruct;
  readonly stacks: readonly PolicyValidationStack[];
  /** The cloud assembly's folder. */
  readonly directory: string;
  readonly settings: Settings;
  readonly system: SystemInfo;
  readonly asOf: string;
  readonly failOnUnknown: boolean;
  readonly accountBaseline: { readonly ownedByThisApp: boolean; readonly owner: string };
  readonly frameworkVersion: string;
  /** What the defaults could not reach, in sentences. */
  readonly notes: readonly string[];
  /** Where the mapping goes; nothing is written where absent. */
  readonly outputDirectory?: string;
  /** Only what lies at or below this construct path is judged. */
  readonly below?: string;
}

export interface GateResult {
  readonly violations: readonly PolicyViolation[];
  readonly failed: boolean;
  readonly summary: string;
  /** What fails, for the terminal. */
  readonly text: (colour: boolean) => string;
  readonly files: readonly string[];
}

/** Reads the assembly, judges it, writes the mapping, and says whether the gate is passed. */
export function runGate(input: GateInput): GateResult {
  const startedAt = new Date();
  const read = readApp(input.root, input.stacks, input.directory);
  const facts = factsOf(read);
  const graph = input.accountBaseline.ownedByThisApp ? withAccount(read.graph) : read.graph;
  const exclusions = declaredExclusions(input.root);
  const outOfScope = new Set(graph.resources.filter((resource) => isOut(resource, exclusions, input.below)));
  const judged = evaluate(graph, input.settings.enabled, { parameters: input.settings.parameters }).filter(({ resource }) => !outOfScope.has(resource));
  const waivers = [...declaredWaivers(input.root), ...acknowledgedWaivers(input.root), ...frameworkWaivers(judged, facts)];
  const { evaluations, waivers: judgedWaivers } = applyWaivers(judged, waivers, input.asOf);
  mirrorWaivers(input.root, evaluations);

  const severityOf = (evaluation: WaivedEvaluation) => (evaluation.status === 'error' ? 'fatal' as const : input.settings.severities[evaluation.rule.name] ?? evaluation.rule.severity);
  const problems = problemsOf(read.graph.problems.map((problem) => `${problem.unit.file}: ${problem.address}: ${problem.fact}`), evaluations, read.graph.resources.length, outOfScope.size);
  const unknowns = evaluations.filter((evaluation) => evaluation.status === 'unknown');
  const failing = evaluations.filter((evaluation) => evaluation.status === 'error' || (evaluation.status === 'fail' && severityOf(evaluation) !== 'warning'));
  const warnings = evaluations.filter((evaluation) => evaluation.status === 'fail' && severityOf(evaluation) === 'warning');
  const unknownFails = input.failOnUnknown ? unknowns : [];
  const failed = failing.length + problems.length + unknownFails.length > 0;
  const gate: Run['gate'] = {
    failOn: ['fatal', 'error'], outcome: failed ? 'fail' : 'pass', failing: failing.length + unknownFails.length, warnings: warnings.length, problems,
  };
  const content = buildContent({
    graph, rules: input.settings.rules, disabled: input.settings.disabled, severities: input.settings.severities, parameters: input.settings.parameters,
    evaluations, waivers: judgedWaivers, facts, exclusions, outOfScope, system: input.system,
    framework: { name: 'aws-cdk', version: input.frameworkVersion }, version: packageVersion(), source: sourceOf(process.cwd()), asOf: input.asOf,
    templateDigests: read.digests, accountBaseline: input.accountBaseline, lockfile: lockfileOf(process.cwd()),
    defaults: appliedDefaults(input.root),
    extraLimitations: [...input.notes, ...input.accountBaseline.ownedByThisApp ? [] : ['The account baseline (trail, configuration recorder, threat detection) is owned elsewhere and is not judged here.']],
  });
  if (!content.completeness.balanced) { problems.push(...content.completeness.differences.map((difference) => `The control mapping does not reconcile: ${difference}`).filter((text) => !problems.some((problem) => text.endsWith(problem)))); }
  const mapping = assemble(content, runOf(startedAt, new Date(), 'cdk synth', { ...gate, outcome: failed || problems.length > 0 ? 'fail' : 'pass', problems }));
  const files = input.outputDirectory === undefined ? [] : writeMapping(mapping, input.outputDirectory);
  const context = { directory: input.directory, categories: input.settings.categories, severityOf };
  return {
    violations: [
      ...problems.map(fatal),
      ...toViolations([...evaluations, ...unknownFails.map((evaluation): WaivedEvaluation => ({ ...evaluation, status: 'fail' }))], context),
      ...waiverWarnings(judgedWaivers),
    ],
    failed: failed || problems.length > 0,
    summary: summaryOf(evaluations, failing.length + unknownFails.length, warnings.length, problems.length, unknowns.length, read.graph.resources.length),
    text: (colour) => findingsText({
      failing: [...failing, ...unknownFails], problems, categories: input.settings.categories, originOf: (evaluation) => facts.get(evaluation.resource)?.origin,
    }, colour),
    files,
  };
}

function appliedDefaults(root: IConstruct): AppliedDefaults[] {
  return Ledger.of(root).records.filter(({ applied, kept }) => applied.length + kept.length > 0).map(({ constructPath, name, construct, repaired, applied, kept }) => ({
    constructPath, name, by: repaired === true ? 'repair' : construct === undefined ? 'injector' : 'construct', applied, kept,
  }));
}

function isOut(resource: Resource, exclusions: readonly { readonly constructPath: string }[], below: string | undefined): boolean {
  const place = resource.constructPath ?? `${resource.unit.id}/${resource.address}`;
  return exclusions.some((exclusion) => isWithin(place, exclusion.constructPath)) || (below !== undefined && !isWithin(place, below));
}

/** The gate fails for its own sake when it could not see, or saw nothing. */
function problemsOf(unread: readonly string[], evaluations: readonly WaivedEvaluation[], resources: number, outOfScope: number): string[] {
  const problems = [...unread];
  if (resources === 0) {
    problems.push('The app has no resource, so nothing was judged. Check that the stacks are created before the app is synthesised.');
  } else if (!evaluations.some((evaluation) => evaluation.status !== 'not-applicable')) {
    problems.push(outOfScope === resources ? 'Every resource is declared out of audit scope, so nothing was judged. Narrow the exclusions.'
      : `None of the ${resources} resources is of a type that a rule judges, so nothing was judged. Remove cdk-soc2 from this app, or name the system it belongs to.`);
  }
  return problems;
}

/** What the CDK itself wrote is judged, and its findings are accepted with a ready rationale, in a group of their own. */
function frameworkWaivers(evaluations: readonly WaivedEvaluation[], facts: ReadonlyMap<Resource, ResourceFacts>): Waiver[] {
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

function summaryOf(evaluations: readonly WaivedEvaluation[], failing: number, warnings: number, problems: number, unknowns: number, resources: number): string {
  const count = (status: string) => evaluations.filter((evaluation) => evaluation.status === status).length;
  const parts = [`${failing + problems} failing`, `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`, `${count('waived')} waived`, `${unknowns} known only at deploy time`, `${count('pass')} passing`];
  return `SOC 2: ${parts.join(', ')}, over ${resources} ${resources === 1 ? 'resource' : 'resources'}`;
}

/** A path as the user types it: relative where it lies below the working directory. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
