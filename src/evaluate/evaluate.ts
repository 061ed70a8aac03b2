import type { Evaluation, EvaluationStatus } from './evaluation';
import type { ResourceGraph } from '../model/graph';
import { brief } from '../model/json';
import { all, type Evidence, type Outcome, undecided } from '../model/outcome';
import type { Resource } from '../model/resource';
import { ResourceView } from '../model/resource-view';
import { exploreWorlds, World } from '../model/world';
import type { Check, Rule, RuleContext } from '../rules/rule';

export interface EvaluateOptions {
  /** Parameters set by the user: rule name, parameter name, value. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Called now and then with the number of resources judged. */
  readonly progress?: (done: number, total: number) => void;
}

interface BoundCheck { readonly rule: Rule; readonly check: Check; readonly context: RuleContext }

/** Runs rules over a graph. Never throws: a crash inside a rule is an evaluation with status `error`. */
export function evaluate(graph: ResourceGraph, rules: readonly Rule[], options: EvaluateOptions = {}): Evaluation[] {
  const byType = bindChecks(rules, options.parameters ?? {});
  const evaluations: Evaluation[] = [];
  graph.resources.forEach((resource, index) => {
    // Most resources are the same whatever the conditions, so all rules look at them in one world.
    let first = new World([]);
    for (const { rule, check, context } of byType.get(resource.type) ?? []) {
      evaluations.push(...judge(graph, resource, rule, check, context, first));
      // Answers that one rule needed are not those of the next.
      if (!first.isOnlyOne) { first = new World([]); }
    }
    if (options.progress !== undefined && index % 500 === 499) { options.progress(index + 1, graph.resources.length); }
  });
  return evaluations;
}

function bindChecks(rules: readonly Rule[], parameters: NonNullable<EvaluateOptions['parameters']>): Map<string, BoundCheck[]> {
  const byType = new Map<string, BoundCheck[]>();
  for (const rule of rules) {
    const context: RuleContext = { parameter: (name) => parameters[rule.name]?.[name] ?? defaultOf(rule, name) };
    for (const [type, check] of Object.entries({ ...rule.cloudformation, ...rule.terraform })) {
      const bound = byType.get(type);
      if (bound === undefined) { byType.set(type, [{ rule, check, context }]); } else { bound.push({ rule, check, context }); }
    }
  }
  return byType;
}

function defaultOf(rule: Rule, name: string): number {
  const parameter = rule.parameters?.[name];
  if (parameter === undefined) { throw new Error(`rule ${rule.name} has no parameter ${name}`); }
  return parameter.default;
}

interface Judged {
  readonly outcome: Outcome;
  readonly offDefault: boolean;
  /** What was answered in the world, in words. */
  readonly settled: ReadonlyMap<string, string>;
}

const NEVER_CREATED: Outcome = { status: 'not-applicable', fact: 'no deployment of the template creates the resource', evidence: [] };

/** Worlds that are looked at once a deployment certainly fails: they only tell under which condition it does. */
const MORE_WORLDS = 16;

function judge(graph: ResourceGraph, resource: Resource, rule: Rule, check: Check, context: RuleContext, first: World): Evaluation[] {
  try {
    const outcome = inWorld(graph, resource, check, context, first);
    // Nearly always there is one world, and nothing to compare.
    if (first.isOnlyOne) { return toEvaluations(rule, resource, outcome ?? NEVER_CREATED, []); }
    const judged = judgeWorlds(first, outcome, (world) => inWorld(graph, resource, check, context, world));
    return toEvaluations(rule, resource, merge(judged), judged);
  } catch (error) {
    // Fail closed: what crashed was not judged. The stack stays out of the message, which must be the same everywhere.
    return [{ rule, resource, status: 'error', message: `The rule crashed: ${error instanceof Error ? error.message : String(error)}`, evidence: [] }];
  }
}

/** What a check says in each world. In the first it has been asked already. */
function judgeWorlds(first: World, inFirst: Outcome | undefined, ask: (world: World) => Outcome | undefined): Judged[] {
  const judged: Judged[] = [];
  let [decided, since] = [false, 0];
  const complete = exploreWorlds((world) => {
    const outcome = world === first ? inFirst : ask(world);
    if (outcome !== undefined) { judged.push({ outcome, offDefault: world.offDefault, settled: world.settled }); }
    decided ||= outcome !== undefined && isDecisive(outcome, world.offDefault);
    if (decided) { since++; }
    return since > MORE_WORLDS ? 'stop' : 'go on';
  }, first);
  if (!complete && !decided) { judged.push({ outcome: undecided('the template has more combinations of conditions than can be judged'), offDefault: false, settled: new Map() }); }
  return judged;
}

/** A deployment that certainly fails decides the verdict, whatever the others do. */
function isDecisive(outcome: Outcome, offDefault: boolean): boolean {
  return outcome.status === 'fail' && outcome.findings === undefined && !offDefault;
}

function inWorld(graph: ResourceGraph, resource: Resource, check: Check, context: RuleContext, world: World): Outcome | undefined {
  const outcome = resource.unit.exists(resource, world) ? check(ResourceView.of(resource, graph, world), context) : undefined;
  // What the template itself refuses is never deployed.
  return world.impossible ? undefined : outcome;
}

/** Over all worlds: a fail anywhere fails; what fails only with a parameter off its default is undecided. */
function merge(judged: readonly Judged[]): Outcome {
  if (judged.length === 0) { return NEVER_CREATED; }
  if (judged.length === 1 && !judged[0].offDefault) { return judged[0].outcome; }
  const decisive = judged.find(({ outcome, offDefault }) => isDecisive(outcome, offDefault));
  if (decisive !== undefined) { return decisive.outcome; }
  const onDefault = judged.filter((entry) => !entry.offDefault).map((entry) => entry.outcome);
  const offDefault = judged.filter((entry) => entry.offDefault).map((entry) => entry.outcome);
  const statuses = new Set(offDefault.map((outcome) => outcome.status));
  const alwaysFails = onDefault.length === 0 && statuses.size === 1;
  return all(...onDefault, ...(alwaysFails ? offDefault : offDefault.map(doubt)));
}

function doubt(outcome: Outcome): Outcome {
  if (outcome.status !== 'fail') { return outcome; }
  const soften = (finding: Outcome): Outcome => (finding.status === 'fail'
    ? { ...finding, status: 'unknown', fact: `${finding.fact ?? 'fails'}, if the parameter is set so at deploy time` } : finding);
  return { ...soften(outcome), ...(outcome.findings === undefined ? {} : { findings: outcome.findings.map(soften) }) };
}

function toEvaluations(rule: Rule, resource: Resource, outcome: Outcome, judged: readonly Judged[]): Evaluation[] {
  if (outcome.findings === undefined && judged.length < 2) { return [evaluation(rule, resource, outcome, undefined)]; }
  const problems = (outcome.findings ?? []).filter((finding) => finding.status === outcome.status);
  if ((outcome.status !== 'fail' && outcome.status !== 'unknown') || problems.length === 0) {
    return [evaluation(rule, resource, located(outcome, judged, (each) => each.status === 'fail'), undefined)];
  }
  // The same finding may come up in several worlds.
  const byKey = new Map(problems.map((finding) => [finding.key, finding]));
  return [...byKey.values()].map((finding) => evaluation(
    rule, resource, located(finding, judged, (each) => each.findings?.some(({ key, status }) => key === finding.key && status === 'fail') === true), finding.key));
}

/** A fact that holds in some deployments alone says in which. */
function located(outcome: Outcome, judged: readonly Judged[], fails: (outcome: Outcome) => boolean): Outcome {
  if (outcome.status !== 'fail' || judged.length < 2) { return outcome; }
  const failing = judged.filter((each) => fails(each.outcome));
  const others = judged.filter((each) => !fails(each.outcome));
  const [first] = failing;
  if (first === undefined || others.length === 0) { return outcome; }
  const where = [...first.settled].filter(([what, answer]) => failing.every(({ settled }) => settled.get(what) === answer) && others.some(({ settled }) => settled.get(what) !== answer));
  // A condition says what the parameters behind it do.
  const conditions = where.filter(([what]) => what.startsWith('condition '));
  const shown = (conditions.length > 0 ? conditions : where).map(([what, answer]) => `${what} is ${brief(answer, 60)}`);
  return shown.length === 0 ? outcome : { ...outcome, fact: `${outcome.fact ?? 'it does not hold'}, where ${shown.join(' and ')}` };
}

function evaluation(rule: Rule, resource: Resource, outcome: Outcome, findingKey: string | undefined): Evaluation {
  return {
    rule, resource,
    ...(findingKey === undefined ? {} : { findingKey }),
    status: outcome.status,
    message: messageOf(rule, outcome.status, outcome.fact),
    evidence: inSource(unique(outcome.evidence), resource),
  };
}

function messageOf(rule: Rule, status: EvaluationStatus, fact: string | undefined): string {
  switch (status) {
    case 'fail': return fact === undefined ? `${rule.failure}.` : `${rule.failure}: ${fact}.`;
    case 'unknown': return `Known only at deploy time: ${fact ?? rule.title}.`;
    case 'not-applicable': return `Not applicable: ${fact ?? 'the rule does not concern this resource'}.`;
    default: return `${rule.title}.`;
  }
}

/** Evidence leads into the document that was read, though the resource be generated from it. */
function inSource(evidence: readonly Evidence[], { unit, propertiesPointer }: Resource): readonly Evidence[] {
  if (unit.sourceOf?.(propertiesPointer) === propertiesPointer || unit.sourceOf === undefined) { return evidence; }
  const { sourceOf } = unit;
  return evidence.map((item) => (item.document !== undefined && item.document !== unit.file ? item : { ...item, pointer: sourceOf.call(unit, item.pointer) }));
}

/** The same fact may be read in several worlds. */
function unique(evidence: readonly Evidence[]): Evidence[] {
  // What stands at different places differs; only where a place comes twice is there more to compare.
  if (evidence.length < 2 || new Set(evidence.map(({ pointer }) => pointer)).size === evidence.length) { return [...evidence]; }
  return [...new Map(evidence.map((item) => [JSON.stringify(item), item])).values()];
}
