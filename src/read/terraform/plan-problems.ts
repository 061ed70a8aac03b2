import { list, object } from './plan-json';
import type { TerraformUnit } from './unit';
import type { GraphProblem } from '../../model/graph';
import { isObject, type JsonObject, ownValue } from '../../model/json';

type Problem = Omit<GraphProblem, 'unit' | 'kind'>;

/**
 * What a plan or a state leaves open, so that nobody takes what is judged for all there is.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export function planProblems(unit: TerraformUnit): GraphProblem[] {
  const { document } = unit;
  return [...format(document), ...missing(document), ...unfinished(document), ...deferred(document)].map((problem) => ({ unit, kind: 'plan', ...problem }));
}

/** "Reject any input which reports an unsupported major version." */
function format(document: JsonObject): Problem[] {
  const version = String(ownValue(document, 'format_version') ?? '1');
  return ['0', '1'].includes(version.split('.')[0]) ? []
    : [{ pointer: '/format_version', address: '(plan)', fact: `the plan is in format ${version}, which is not known here`, fix: 'use a version of cdk-soc2 that knows it' }];
}

function missing(document: JsonObject): Problem[] {
  const isState = 'values' in document && !('resource_changes' in document) && !('planned_values' in document);
  const values = object(document, isState ? 'values' : 'planned_values');
  if (isObject(ownValue(values, 'root_module')) || 'outputs' in values) { return []; }
  // What is taken down altogether leaves nothing to show.
  const changes = list(document, 'resource_changes');
  if (changes.length > 0 && 'planned_values' in document && changes.every((change) => isGone(change))) { return []; }
  return [isState ? { pointer: '/values', address: '(state)', fact: 'the state holds no resources' } : { pointer: '/planned_values', address: '(plan)', fact: 'the plan holds no planned values' }];
}

function unfinished(document: JsonObject): Problem[] {
  if (ownValue(document, 'errored') === true) {
    return [{ pointer: '/errored', address: '(plan)', fact: 'planning ended in an error, so the plan shows only what came before it', fix: 'mend the error and plan again' }];
  }
  return ownValue(document, 'complete') === false && list(document, 'deferred_changes').length === 0
    ? [{ pointer: '/complete', address: '(plan)', fact: 'the plan is not complete: a part is left to a later one, or it was narrowed with -target', fix: 'plan without -target, or apply what comes first and plan again' }] : [];
}

function deferred(document: JsonObject): Problem[] {
  return list(document, 'deferred_changes').map((each, index) => {
    const address = ownValue(object(each, 'resource_change'), 'address');
    return {
      pointer: `/deferred_changes/${index}`, address: typeof address === 'string' ? address : '(plan)',
      fact: `its planning is deferred (${String(ownValue(each, 'reason') ?? 'no reason given')})`, fix: 'apply what comes first and plan again',
    };
  });
}

/** Whether a change takes the resource away: from AWS, or from what this configuration describes. A replacement has two actions. */
export function isGone(change: JsonObject): boolean {
  const actions = ownValue(object(change, 'change'), 'actions');
  return Array.isArray(actions) && actions.length === 1 && (actions[0] === 'delete' || actions[0] === 'forget');
}
