import * as path from 'node:path';
import { findingsText } from './findings-text';
import { cyclesOf } from '../evaluate/acyclic';
import { applyWaivers, type JudgedWaiver, type WaivedEvaluation } from '../evaluate/apply-waivers';
import { evaluate } from '../evaluate/evaluate';
import type { Evaluation } from '../evaluate/evaluation';
import { READABLE, type Reading, readingOf, unreadOf } from '../evaluate/reading';
import type { Relaxation, Settings } from '../evaluate/settings';
import { isWithin, type Waiver } from '../evaluate/waiver';
import { withAccount } from '../model/account';
import type { ResourceGraph } from '../model/graph';
import type { Resource } from '../model/resource';
import { buildContent, type MappingInput, type ResourceFacts } from '../report/build';
import { lockfileOf } from '../report/facts/lockfile';
import { runOf } from '../report/facts/run';
import { sourceOf } from '../report/facts/source';
import type { Scope, SystemInfo, Tool } from '../report/mapping';
import { typesWithoutRule as typesOf } from '../report/types-without-rule';
import { assemble, writeMapping } from '../report/write';
import { packageVersion } from '../version';

/** What the gate is told about a run, whatever the framework. */
export interface GateSetup {
  readonly settings: Settings;
  readonly system: SystemInfo;
  /** The day at which the mapping judges waivers. */
  readonly asOf: string;
  /** The day of the run: what the gate goes by. */
  readonly today: string;
  readonly maximumWaiverDays?: number;
  readonly failOnUnknown: boolean;
  readonly accountBaseline: { readonly ownedByThisApp: boolean; readonly owner: string };
  readonly framework: Tool['framework'];
  /** What people type to synthesise: `cdk synth`. */
  readonly command: string;
  /** What the defaults could not reach, in sentences. */
  readonly notes: readonly string[];
  /** Whether the framework's own acknowledgements count. */
  readonly acknowledges: boolean;
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
  /** Why else the gate fails for its own sake. */
  readonly problems?: (judged: readonly Evaluation[]) => readonly string[];
  readonly defaults?: MappingInput['defaults'];
}

export interface GateResult {
  readonly evaluations: readonly WaivedEvaluation[];
  /** What fails only because nothing may stay unknown. */
  readonly failingUnknowns: readonly WaivedEvaluation[];
  /** What was not read, waived or not. */
  readonly unread: readonly WaivedEvaluation[];
  /** What needs itself to be there first. Nobody can waive it. */
  readonly cycles: readonly Evaluation[];
  readonly reading: Reading;
  readonly waivers: readonly JudgedWaiver[];
  /** Why the gate fails for its own sake. */
  readonly problems: readonly string[];
  readonly severityOf: (evaluation: WaivedEvaluation) => 'fatal' | 'error' | 'warning';
  readonly failed: boolean;
  readonly summary: string;
  /** Which rules were switched off or made softer, to be said before the summary. */
  readonly relaxed?: string;
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
  const cycles = cyclesOf(read.graph).filter(({ resource }) => !isOut(resource, read.exclusions, setup.below));
  const declared = read.waivers(judged);
  const at = (day: string) => verdictAt(day, [...judged, ...parts], declared, setup);
  const shown = at(setup.asOf);
  // A day in the past would revive waivers that have ended.
  const today = setup.asOf === setup.today ? shown : at(setup.today);
  const gate = setup.asOf > setup.today && shown.failing.length > 0 ? shown : today;
  const reading = readingOf(graph.resources.filter((resource) => !outOfScope.has(resource)), shown.evaluations, shown.unread, setup.settings.rules);
  const problems = [...read.problems?.(judged) ?? []];
  problems.push(...problemsOf(read.graph.resources.length + parts.length, outOfScope.size, shown.evaluations.length === 0 ? reading.switchedOff : 0));
  const content = buildContent({
    graph, rules: setup.settings.rules, disabled: setup.settings.disabled, severities: setup.settings.severities, relaxed: setup.settings.relaxed, parameters: setup.settings.parameters,
    evaluations: shown.evaluations, unread: shown.unread, waivers: shown.waivers, facts: read.facts, exclusions: read.exclusions, outOfScope, system: setup.system,
    framework: setup.framework, version: packageVersion(), source: sourceOf(process.cwd()), asOf: setup.asOf,
    templateDigests: read.digests, accountBaseline: setup.accountBaseline, lockfile: lockfileOf(process.cwd()), defaults: read.defaults,
    extraLimitations: [...setup.notes, ...cycles.map(cycleInWords), ...setup.accountBaseline.ownedByThisApp ? [] : ['The account baseline (trail, configuration recorder, threat detection) is owned elsewhere and is not judged here.']],
  });
  if (!content.completeness.balanced) { problems.push(...content.completeness.differences.map((difference) => `The control mapping does not reconcile: ${difference}`).filter((text) => !problems.some((problem) => text.endsWith(problem)))); }
  const failed = gate.failing.length + problems.length + cycles.length > 0;
  const mapping = assemble(content, runOf(startedAt, new Date(), setup.command, {
    failOn: ['fatal', 'error'], outcome: failed ? 'fail' : 'pass', failing: gate.failing.length + cycles.length, warnings: gate.warnings.length, problems: [...problems, ...cycles.map(cycleInWords)],
  }));
  const unread = gate.failing.filter(({ rule }) => rule === READABLE);
  const failing = gate.failing.filter(({ rule }) => rule !== READABLE);
  return {
    evaluations: gate.evaluations, failingUnknowns: failing.filter(({ status }) => status === 'unknown'), unread: gate.unread, cycles, reading, waivers: gate.waivers, problems,
    severityOf: (evaluation) => severityOf(evaluation, setup.settings), failed,
    summary: summaryOf(gate.evaluations, {
      failing: failing.length + problems.length + cycles.length, warnings: gate.warnings.length, resources: read.graph.resources.length, unread: unread.length,
    }, reading),
    ...(setup.settings.relaxed.length === 0 ? {} : { relaxed: relaxedText(setup.settings.relaxed) }),
    text: (colour) => findingsText({
      failing, cycles, unread, problems, categories: setup.settings.categories, originOf: (evaluation) => read.facts.get(evaluation.resource)?.origin, acknowledges: setup.acknowledges,
    }, colour),
    files: setup.outputDirectory === undefined ? [] : writeMapping(mapping, setup.outputDirectory),
  };
}

interface Verdict {
  readonly evaluations: readonly WaivedEvaluation[];
  readonly unread: readonly WaivedEvaluation[];
  readonly waivers: readonly JudgedWaiver[];
  /** What fails the gate, parts that were not read among it. */
  readonly failing: readonly WaivedEvaluation[];
  readonly warnings: readonly WaivedEvaluation[];
}

function verdictAt(day: string, judged: readonly Evaluation[], declared: readonly Waiver[], setup: GateSetup): Verdict {
  const { evaluations: all, waivers } = applyWaivers(judged, declared, day, setup.maximumWaiverDays);
  const [unread, evaluations] = [all.filter(({ rule }) => rule === READABLE), all.filter(({ rule }) => rule !== READABLE)];
  const fails = (evaluation: WaivedEvaluation) => evaluation.status === 'error' || (evaluation.status === 'fail' && severityOf(evaluation, setup.settings) !== 'warning');
  const unknowns = setup.failOnUnknown ? evaluations.filter(({ status }) => status === 'unknown') : [];
  return {
    evaluations, unread, waivers, failing: [...evaluations.filter(fails), ...unknowns, ...unread.filter(({ status }) => status === 'error')],
    warnings: evaluations.filter((evaluation) => evaluation.status === 'fail' && !fails(evaluation)),
  };
}

function severityOf({ status, rule }: WaivedEvaluation, { severities }: Settings): 'fatal' | 'error' | 'warning' {
  return status === 'error' ? 'fatal' : severities[rule.name] ?? rule.severity;
}

function isOut(resource: Resource, exclusions: readonly { readonly constructPath: string }[], below: string | undefined): boolean {
  const place = resource.constructPath ?? `${resource.unit.id}/${resource.address}`;
  return exclusions.some((exclusion) => isWithin(place, exclusion.constructPath)) || (below !== undefined && !isWithin(place, below));
}

function cycleInWords({ message, resource }: Evaluation): string {
  return `${resource.unit.file}: ${message}`;
}

/** The gate fails for its own sake when there was nothing to see. */
function problemsOf(parts: number, outOfScope: number, unjudged: number): string[] {
  if (parts === 0) { return ['The app has no resource, so nothing was judged. Check that the stacks are created before the app is synthesised.']; }
  if (unjudged > 0) { return ['Every rule that judges the resources of this app is switched off, so nothing was judged. Exclude fewer rules, or declare the categories that the system is audited for.']; }
  return outOfScope >= parts ? ['Every resource is declared out of audit scope, so nothing was judged. Narrow the exclusions.'] : [];
}

interface Counts { readonly failing: number; readonly warnings: number; readonly resources: number; readonly unread: number }

function summaryOf(evaluations: readonly WaivedEvaluation[], { failing, warnings, resources, unread }: Counts, reading: Reading): string {
  const count = (status: string) => evaluations.filter((evaluation) => evaluation.status === status).length;
  const types = typesOf(reading);
  const parts = [
    `${failing} failing`, ...unread > 0 ? [`${unread} not read`] : [], `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`, `${count('waived')} waived`,
    `${count('unknown')} known only at deploy time`, `${count('pass')} passing`,
  ];
  return `SOC 2: ${parts.join(', ')}, over ${resources} ${resources === 1 ? 'resource' : 'resources'}${types === '' ? '' : ` (no rule for ${types})`}`;
}

/** More relaxed rules than this are counted: the mapping names them all. */
const MOST_RELAXED = 3;

function relaxedText(relaxed: readonly Relaxation[]): string {
  const named = relaxed.slice(0, MOST_RELAXED).map(({ rule, change, approvedBy }) => `${rule} ${change}, approved by ${approvedBy}`);
  const more = relaxed.length > MOST_RELAXED ? [`${relaxed.length - MOST_RELAXED} more`] : [];
  return `SOC 2: ${relaxed.length} ${relaxed.length === 1 ? 'rule' : 'rules'} relaxed: ${[...named, ...more].join('; ')}`;
}

/** A path as the user types it: relative where it lies below the working directory. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
