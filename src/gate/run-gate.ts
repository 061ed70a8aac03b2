import * as path from 'node:path';
import { findingsText } from './findings-text';
import { applyWaivers, type JudgedWaiver, type WaivedEvaluation } from '../evaluate/apply-waivers';
import { evaluate } from '../evaluate/evaluate';
import type { Evaluation } from '../evaluate/evaluation';
import type { Settings } from '../evaluate/settings';
import { isWithin, type Waiver } from '../evaluate/waiver';
import { withAccount } from '../model/account';
import type { ResourceGraph } from '../model/graph';
import type { Resource } from '../model/resource';
import { buildContent, type MappingInput, type ResourceFacts } from '../report/build';
import { lockfileOf } from '../report/facts/lockfile';
import { runOf } from '../report/facts/run';
import { sourceOf } from '../report/facts/source';
import type { Run, Scope, SystemInfo, Tool } from '../report/mapping';
import { assemble, writeMapping } from '../report/write';
import { packageVersion } from '../version';

/** What the gate is told about a run, whatever the framework. */
export interface GateSetup {
  readonly settings: Settings;
  readonly system: SystemInfo;
  readonly asOf: string;
  readonly failOnUnknown: boolean;
  readonly accountBaseline: { readonly ownedByThisApp: boolean; readonly owner: string };
  readonly framework: Tool['framework'];
  /** What people type to synthesise: `cdk synth`. */
  readonly command: string;
  /** What the defaults could not reach, in sentences. */
  readonly notes: readonly string[];
  /** Where the mapping goes; nothing is written where absent. */
  readonly outputDirectory?: string;
  /** Only what lies at or below this construct path is judged. */
  readonly below?: string;
}

/** What was read of an app. */
export interface ReadSystem {
  readonly graph: ResourceGraph;
  readonly facts: ReadonlyMap<Resource, ResourceFacts>;
  /** sha256 of each document, by the unit's id. */
  readonly digests: ReadonlyMap<string, string>;
  readonly exclusions: Scope['exclusions'];
  /** The waivers that bear on these evaluations. */
  readonly waivers: (judged: readonly Evaluation[]) => readonly Waiver[];
  readonly defaults?: MappingInput['defaults'];
}

export interface GateResult {
  readonly evaluations: readonly WaivedEvaluation[];
  /** What fails only because nothing may stay unknown. */
  readonly failingUnknowns: readonly WaivedEvaluation[];
  readonly waivers: readonly JudgedWaiver[];
  /** Why the gate fails for its own sake. */
  readonly problems: readonly string[];
  readonly severityOf: (evaluation: WaivedEvaluation) => 'fatal' | 'error' | 'warning';
  readonly failed: boolean;
  readonly summary: string;
  /** What fails, for the terminal. */
  readonly text: (colour: boolean) => string;
  /** Paths of what was written. */
  readonly files: readonly string[];
}

/** Judges a system, writes the mapping, and says whether the gate is passed. */
export function runGate(setup: GateSetup, read: ReadSystem): GateResult {
  const startedAt = new Date();
  const graph = setup.accountBaseline.ownedByThisApp ? withAccount(read.graph) : read.graph;
  const outOfScope = new Set(graph.resources.filter((resource) => isOut(resource, read.exclusions, setup.below)));
  const judged = evaluate(graph, setup.settings.enabled, { parameters: setup.settings.parameters }).filter(({ resource }) => !outOfScope.has(resource));
  const { evaluations, waivers } = applyWaivers(judged, read.waivers(judged), setup.asOf);

  const severityOf = (evaluation: WaivedEvaluation) => (evaluation.status === 'error' ? 'fatal' as const : setup.settings.severities[evaluation.rule.name] ?? evaluation.rule.severity);
  const problems = problemsOf(read.graph.problems.map((problem) => `${problem.unit.file}: ${problem.address}: ${problem.fact}`), evaluations, read.graph.resources.length, outOfScope.size);
  const unknowns = evaluations.filter((evaluation) => evaluation.status === 'unknown');
  const failing = evaluations.filter((evaluation) => evaluation.status === 'error' || (evaluation.status === 'fail' && severityOf(evaluation) !== 'warning'));
  const warnings = evaluations.filter((evaluation) => evaluation.status === 'fail' && severityOf(evaluation) === 'warning');
  const failingUnknowns = setup.failOnUnknown ? unknowns : [];
  const failed = failing.length + problems.length + failingUnknowns.length > 0;
  const gate: Run['gate'] = {
    failOn: ['fatal', 'error'], outcome: failed ? 'fail' : 'pass', failing: failing.length + failingUnknowns.length, warnings: warnings.length, problems,
  };
  const content = buildContent({
    graph, rules: setup.settings.rules, disabled: setup.settings.disabled, severities: setup.settings.severities, parameters: setup.settings.parameters,
    evaluations, waivers, facts: read.facts, exclusions: read.exclusions, outOfScope, system: setup.system,
    framework: setup.framework, version: packageVersion(), source: sourceOf(process.cwd()), asOf: setup.asOf,
    templateDigests: read.digests, accountBaseline: setup.accountBaseline, lockfile: lockfileOf(process.cwd()), defaults: read.defaults,
    extraLimitations: [...setup.notes, ...setup.accountBaseline.ownedByThisApp ? [] : ['The account baseline (trail, configuration recorder, threat detection) is owned elsewhere and is not judged here.']],
  });
  if (!content.completeness.balanced) { problems.push(...content.completeness.differences.map((difference) => `The control mapping does not reconcile: ${difference}`).filter((text) => !problems.some((problem) => text.endsWith(problem)))); }
  const mapping = assemble(content, runOf(startedAt, new Date(), setup.command, { ...gate, outcome: failed || problems.length > 0 ? 'fail' : 'pass', problems }));
  return {
    evaluations, failingUnknowns, waivers, problems, severityOf,
    failed: failed || problems.length > 0,
    summary: summaryOf(evaluations, failing.length + failingUnknowns.length, warnings.length, problems.length, unknowns.length, read.graph.resources.length),
    text: (colour) => findingsText({
      failing: [...failing, ...failingUnknowns], problems, categories: setup.settings.categories, originOf: (evaluation) => read.facts.get(evaluation.resource)?.origin, acknowledges: setup.framework.name === 'aws-cdk',
    }, colour),
    files: setup.outputDirectory === undefined ? [] : writeMapping(mapping, setup.outputDirectory),
  };
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
    problems.push(outOfScope >= resources ? 'Every resource is declared out of audit scope, so nothing was judged. Narrow the exclusions.'
      : `None of the ${resources} resources is of a type that a rule judges, so nothing was judged. Remove cdk-soc2 from this app, or name the system it belongs to.`);
  }
  return problems;
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
