import { all, any, decide, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { and, type Ternary } from '../helpers/logic';
import { eachReplica } from '../helpers/table-replicas';
import { defineRule } from '../rule';

interface Names {
  readonly type: string; readonly target: string; readonly dimension: string; readonly indexes: string; readonly index: string;
  readonly policy: string; readonly policyTarget: string; readonly schedule?: string;
}
const CLOUDFORMATION: Names = { type: 'AWS::ApplicationAutoScaling::ScalableTarget', target: 'ResourceId', dimension: 'ScalableDimension', indexes: 'GlobalSecondaryIndexes', index: 'IndexName', policy: 'AWS::ApplicationAutoScaling::ScalingPolicy', policyTarget: 'ScalingTargetId' };
const TERRAFORM: Names = { type: 'aws_appautoscaling_target', target: 'resource_id', dimension: 'scalable_dimension', indexes: 'global_secondary_index', index: 'name', policy: 'aws_appautoscaling_policy', policyTarget: 'resource_id', schedule: 'aws_appautoscaling_scheduled_action' };

/** A target sets the bounds; only a policy, or a schedule, moves the capacity between them. */
function moves(target: ResourceView, names: Names): Outcome {
  const same = (other: ResourceView, property: string): Ternary => {
    const [theirs, ours] = [other.at(property), target.at(property)];
    return theirs.present() === false ? false : theirs.expression() === ours.expression() ? true : theirs.isUnknown || ours.isUnknown ? undefined : false;
  };
  const policies = target.alike(names.policy, names.target).map((policy) => ({ policy, answer: and(same(policy, names.target), same(policy, names.dimension)) }));
  const certain = policies.find(({ answer }) => answer === true);
  if (certain !== undefined) { return certain.policy.at(names.target).isPresent(); }
  const scheduled = names.schedule === undefined ? target.at('ScheduledActions').isPresent()
    : target.referrers(names.schedule, names.target).some('no scheduled action refers to its target', (action) => action.at(names.target).isPresent());
  const perhaps = policies.find(({ answer }) => answer === undefined);
  const guess = perhaps === undefined ? [] : [undecided(`whether ${perhaps.policy.address} moves the capacity is known only at deploy time`, perhaps.policy.at(names.target).evidence('refers-to', target.address))];
  return any(...guess, target.referrers(names.policy, names.policyTarget).some('no scaling policy refers to its target', (other) => other.at(names.policyTarget).isPresent()), scheduled);
}

/** Passes when reads and writes of a provisioned table, and of each of its indexes, have a target that scales. */
function scales(table: ResourceView, names: Names): Outcome {
  const indexes = table.at(names.indexes);
  const items = indexes.items();
  if (items === undefined) { return undecided('the indexes are known only at deploy time', indexes.evidence('readable')); }
  const { found: referring, maybe } = table.referrers(names.type, names.target);
  // Literal ids are `table/<table>` and `table/<table>/index/<index>`.
  const literal = table.nameExpression;
  const spelled = literal === undefined ? [] : table.mentionedBy(names.type, names.target)
    .filter((other) => (other.at(names.target).text() ?? '').split('/').slice(0, 2).join('/') === `table/${literal}`);
  const found = [...referring, ...spelled];
  const ofIndex = (name: string) => found.filter((target) => target.at(names.target).expression().endsWith(`/index/${name}`));
  const has = (targets: readonly ResourceView[], dimension: string, what: string): Outcome => {
    const hits = targets.filter((target) => target.at(names.dimension).is(dimension) === true);
    if (hits.length > 0) { return any(...hits.map((target) => all(target.at(names.dimension).equals(dimension), moves(target, names)))); }
    const perhaps = targets.find((target) => target.at(names.dimension).is(dimension) === undefined) ?? maybe[0];
    return perhaps === undefined ? fail(`nothing scales the ${what}`, { pointer: table.resource.entryPointer, operator: 'referenced-by', expected: names.type })
      : undecided(`whether ${perhaps.address} scales the ${what} is known only at deploy time`, perhaps.at(names.target).evidence('refers-to', table.address));
  };
  return all(
    has(found, 'dynamodb:table:ReadCapacityUnits', 'reads'), has(found, 'dynamodb:table:WriteCapacityUnits', 'writes'),
    ...items.flatMap((item) => {
      const name = item.at(names.index).text();
      if (name === undefined) { return [undecided('the name of an index is known only at deploy time', item.at(names.index).evidence('readable'))]; }
      const targets = ofIndex(name);
      return [has(targets, 'dynamodb:index:ReadCapacityUnits', `reads of ${name}`), has(targets, 'dynamodb:index:WriteCapacityUnits', `writes of ${name}`)];
    }));
}

export default defineRule({
  title: 'DynamoDB table has as much capacity as it needs',
  failure: 'Capacity stays the same, whatever the demand',
  control: 'AVL-03',
  criteria: ['A1.1', 'A1.2'],
  severity: 'warning',
  optIn: 'A fixed capacity is enough, and cheaper, where the load is known.',
  rationale: 'Requests beyond the capacity of a table are refused.',
  fix: {
    cdk: 'billingMode: dynamodb.BillingMode.PAY_PER_REQUEST, or autoScaleReadCapacity() and autoScaleWriteCapacity(), each with scaleOnUtilization()',
    cloudformation: 'BillingMode: PAY_PER_REQUEST, or an AWS::ApplicationAutoScaling::ScalableTarget with a ScalingPolicy for reads and for writes',
    terraform: 'billing_mode = "PAY_PER_REQUEST", or an aws_appautoscaling_target with an aws_appautoscaling_policy for reads and for writes',
  },
  equivalents: { awsConfig: ['dynamodb-autoscaling-enabled'], securityHub: ['DynamoDB.1'], checkov: ['CKV2_AWS_16'], prowler: ['dynamodb_table_autoscaling_enabled'] },
  catalogue: ['dynamodb-capacity-managed'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html'],
  cloudformation: {
    'AWS::DynamoDB::Table': (table) => decide(table.at('BillingMode').orDefault('PROVISIONED').is('PAY_PER_REQUEST'),
      () => table.at('BillingMode').equals('PAY_PER_REQUEST'),
      () => scales(table, CLOUDFORMATION)),
    'AWS::DynamoDB::GlobalTable': (table) => decide(table.at('BillingMode').orDefault('PROVISIONED').is('PAY_PER_REQUEST'),
      () => table.at('BillingMode').equals('PAY_PER_REQUEST'),
      // Writes of a provisioned global table always scale; reads do where each replica says so.
      () => eachReplica(table, (replica) => replica.at('ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings').isPresent())),
  },
  terraform: {
    aws_dynamodb_table: (table) => decide(table.at('billing_mode').orDefault('PROVISIONED').is('PAY_PER_REQUEST'),
      () => table.at('billing_mode').equals('PAY_PER_REQUEST'),
      () => scales(table, TERRAFORM)),
  },
});
