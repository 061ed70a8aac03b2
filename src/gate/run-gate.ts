import * as path from 'node:path';
import { findingsText } from './findings-text';
import { applyWaivers, type JudgedWaiver, type WaivedEvaluation } from '../evaluate/apply-waivers';
import { evaluate } from '../evaluate/evaluate';
import type { Evaluation } from '../evaluate/evaluation';
import { READABLE, type Reading, readingOf, unreadOf } from '../evaluate/reading';
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
import { typesWithoutRule as typesOf } from '../report/types-without-rule';
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
  /** What was not read, waived or not. */
  readonly unread: readonly WaivedEvaluation[];
  readonly reading: Reading;
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
  const parts = unreadOf(read.graph).filter(({ resource }) => !isOut(resource, read.exclusions, setup.below));
  const { evaluations: all, waivers } = applyWaivers([...judged, ...parts], read.waivers(judged), setup.asOf);
  const evaluations = all.filter(({ rule }) => rule !== READABLE);
  const unread = all.filter(({ rule }) => rule === READABLE);
  const reading = readingOf(graph.resources.filter((resource) => !outOfScope.has(resource)), evaluations, unread, setup.settings.rules);

  const severityOf = (evaluation: WaivedEvaluation) => (evaluation.status === 'error' ? 'fatal' as const : setup.settings.severities[evaluation.rule.name] ?? evaluation.rule.severity);
  const problems = problemsOf(read.graph.resources.length + parts.length, outOfScope.size, evaluations.length === 0 ? reading.switchedOff : 0);
  const unknowns = evaluations.filter((evaluation) => evaluation.status === 'unknown');
  const failing = evaluations.filter((evaluation) => evaluation.status === 'error' || (evaluation.status === 'fail' && severityOf(evaluation) !== 'warning'));
  const warnings = evaluations.filter((evaluation) => evaluation.status === 'fail' && severityOf(evaluation) === 'warning');
  const failingUnknowns = setup.failOnUnknown ? unknowns : [];
  const failingUnread = unread.filter(({ status }) => status === 'error');
  const failed = failing.length + problems.length + failingUnknowns.length + failingUnread.length > 0;
  const gate: Run['gate'] = {
    failOn: ['fatal', 'error'], outcome: failed ? 'fail' : 'pass', failing: failing.length + failingUnknowns.length + failingUnread.length, warnings: warnings.length, problems,
  };
  const content = buildContent({
    graph, rules: setup.settings.rules, disabled: setup.settings.disabled, severities: setup.settings.severities, parameters: setup.settings.parameters,
    evaluations, unread, waivers, facts: read.facts, exclusions: read.exclusions, outOfScope, system: setup.system,
    framework: setup.framework, version: packageVersion(), source: sourceOf(process.cwd()), asOf: setup.asOf,
    templateDigests: read.digests, accountBaseline: setup.accountBaseline, lockfile: lockfileOf(process.cwd()), defaults: read.defaults,
    extraLimitations: [...setup.notes, ...setup.accountBaseline.ownedByThisApp ? [] : ['The account baseline (trail, configuration recorder, threat detection) is owned elsewhere and is not judged here.']],
  });
  if (!content.completeness.balanced) { problems.push(...content.completeness.differences.map((difference) => `The control mapping does not reconcile: ${difference}`).filter((text) => !problems.some((problem) => text.endsWith(problem)))); }
  const mapping = assemble(content, runOf(startedAt, new Date(), setup.command, { ...gate, outcome: failed || problems.length > 0 ? 'fail' : 'pass', problems }));
  return {
    evaluations, failingUnknowns, unread, reading, waivers, problems, severityOf,
    failed: failed || problems.length > 0,
    summary: summaryOf(evaluations, {
      failing: failing.length + failingUnknowns.length + problems.length, warnings: warnings.length, unknowns: unknowns.length,
      resources: read.graph.resources.length, unread: failingUnread.length,
    }, reading),
    text: (colour) => findingsText({
      failing: [...failing, ...failingUnknowns], unread: failingUnread, problems, categories: setup.settings.categories, originOf: (evaluation) => read.facts.get(evaluation.resource)?.origin, acknowledges: setup.framework.name === 'aws-cdk',
    }, colour),
    files: setup.outputDirectory === undefined ? [] : writeMapping(mapping, setup.outputDirectory),
  };
}

function isOut(resource: Resource, exclusions: readonly { readonly constructPath: string }[], below: string | undefined): boolean {
  const place = resource.constructPath ?? `${resource.unit.id}/${resource.address}`;
  return exclusions.some((exclusion) => isWithin(place, exclusion.constructPath)) || (below !== undefined && !isWithin(place, below));
}

/** The gate fails for its own sake when there was nothing to see. */
function problemsOf(parts: number, outOfScope: number, unjudged: number): string[] {
  if (parts === 0) { return ['The app has no resource, so nothing was judged. Check that the stacks are created before the app is synthesised.']; }
  if (unjudged > 0) { return ['Every rule that judges the resources of this app is switched off, so nothing was judged. Exclude fewer rules, or declare the categories that the system is audited for.']; }
  return outOfScope >= parts ? ['Every resource is declared out of audit scope, so nothing was judged. Narrow the exclusions.'] : [];
}

interface Counts { readonly failing: number; readonly warnings: number; readonly unknowns: number; readonly resources: number; readonly unread: number }

function summaryOf(evaluations: readonly WaivedEvaluation[], { failing, warnings, unknowns, resources, unread }: Counts, reading: Reading): string {
  const count = (status: string) => evaluations.filter((evaluation) => evaluation.status === status).length;
  const types = typesOf(reading);
  const parts = [
    `${failing} failing`, ...unread > 0 ? [`${unread} not read`] : [], `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`, `${count('waived')} waived`,
    `${unknowns} known only at deploy time`, `${count('pass')} passing`,
  ];
  return `SOC 2: ${parts.join(', ')}, over ${resources} ${resources === 1 ? 'resource' : 'resources'}${types === '' ? '' : ` (no rule for ${types})`}`;
}

/** A path as the user types it: relative where it lies below the working directory. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
