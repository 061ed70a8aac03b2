import { any, each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { parsedObject } from '../helpers/json-string';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Task states of a state machine retry or catch their errors',
  failure: 'An error of the task ends the execution',
  control: 'PRC-01',
  severity: 'warning',
  rationale: 'An error that is neither retried nor caught ends the execution, and the rest of its work is not done.',
  fix: {
    cdk: 'task.addRetry({ ... }), or task.addCatch(handler)',
    cloudformation: 'Retry or Catch in the Task state, or in the Parallel or Map state around it',
    terraform: 'Retry or Catch in the Task state of definition, or in the Parallel or Map state around it',
  },
  equivalents: {},
  catalogue: ['stepfunctions-catch-retry'],
  references: ['https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html'],
  cloudformation: {
    'AWS::StepFunctions::StateMachine': (machine) => {
      const place = [machine.at('Definition'), machine.at('DefinitionString')].find((value) => value.present() !== false);
      if (place === undefined) { return undecided('the definition stands in a file elsewhere', machine.at('DefinitionS3Location').evidence('readable')); }
      return judge(place);
    },
  },
  terraform: { aws_sfn_state_machine: (machine) => judge(machine.at('definition')) },
});

function judge(definition: Value): Outcome {
  const tasks = tasksOf(parsedObject(definition).at('States'), []);
  if (tasks === undefined) { return undecided('the definition, or a part of it, is known only at deploy time', { pointer: definition.pointer, operator: 'readable' }); }
  return tasks.length === 0 ? notApplicable('no state calls anything') : each(tasks, ({ name }) => name, ({ handlers }) => any(...handlers));
}

interface Task {
  readonly name: string;
  /** The places that may handle its errors: its own, and those of the states around it. */
  readonly handlers: readonly Outcome[];
}

/** The Task states of a definition, at any depth; nothing where a part cannot be read. */
function tasksOf(states: Value, around: readonly Outcome[]): Task[] | undefined {
  if (states.resolved.kind !== 'object') { return undefined; }
  const found: Task[] = [];
  for (const name of states.keys()) {
    const state = states.child(name);
    const type = state.at('Type').text();
    if (type === undefined) { return undefined; }
    const handlers = [...around, state.at('Retry').isPresent(), state.at('Catch').isPresent()];
    if (type === 'Task') { found.push({ name, handlers }); }
    for (const inner of innerStates(state, type)) {
      const tasks = tasksOf(inner, handlers);
      if (tasks === undefined) { return undefined; }
      found.push(...tasks);
    }
  }
  return found;
}

function innerStates(state: Value, type: string): Value[] {
  if (type === 'Parallel') { return (state.at('Branches').items() ?? [state.at('Branches')]).map((branch) => branch.at('States')); }
  // `Iterator` is the older name of `ItemProcessor`.
  return type === 'Map' ? [(state.at('ItemProcessor').present() === false ? state.at('Iterator') : state.at('ItemProcessor')).at('States')] : [];
}
