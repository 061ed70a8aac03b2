import type { Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { parsedObject } from '../helpers/json-string';
import { parameterOf } from '../helpers/parameter-group';
import { defineRule } from '../rule';

/** Zero stands for no end; absent, it is five minutes. */
function expires(value: Value): Outcome {
  return value.orDefault(300000).atLeast(1);
}

export default defineRule({
  title: 'Cached items expire',
  failure: 'Cached items never expire',
  control: 'RET-04',
  criteria: ['C1.2', 'PI1.3'],
  severity: 'warning',
  rationale: 'An item that was changed or deleted past the cache is served from it as if nothing had happened.',
  fix: {
    cdk: 'parameterNameValues: { "record-ttl-millis": "300000" } on dax.CfnParameterGroup',
    cloudformation: 'ParameterNameValues: { record-ttl-millis: 300000 }, or nothing',
    terraform: 'parameters { name = "record-ttl-millis", value = "300000" }, or nothing',
  },
  equivalents: {},
  catalogue: ['dax-ttl'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.cluster-management.html', 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.html'],
  cloudformation: {
    'AWS::DAX::ParameterGroup': (group) => expires(parsedObject(group.at('ParameterNameValues')).child('record-ttl-millis')),
  },
  terraform: {
    aws_dax_parameter_group: (group) => parameterOf(group, 'record-ttl-millis', expires, 'parameters'),
  },
});
