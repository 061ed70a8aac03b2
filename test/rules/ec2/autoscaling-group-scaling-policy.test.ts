import { testRule } from '../../support/rule-cases';

const group = { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { MinSize: '2', MaxSize: '10' } };
const ref = { Ref: 'Subject' };
const policy = (of: unknown, more: object = {}) => ({ Type: 'AWS::AutoScaling::ScalingPolicy', Properties: { AutoScalingGroupName: of, PolicyType: 'TargetTrackingScaling' }, ...more });
const provider = (status: unknown) => ({ Type: 'AWS::ECS::CapacityProvider', Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: ref, ManagedScaling: { Status: status } } } });
const env = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('AutoscalingGroupScalingPolicy', {
  cloudformation: [
    { name: 'a policy', template: { Resources: { Subject: group, Policy: policy(ref) } }, expect: 'pass' },
    { name: 'a policy, and no room to move', template: { Resources: { Subject: { ...group, Properties: { MinSize: '2', MaxSize: '2' } }, Policy: policy(ref) } }, expect: 'fail' },
    { name: 'a schedule', template: { Resources: { Subject: group, S: { Type: 'AWS::AutoScaling::ScheduledAction', Properties: { AutoScalingGroupName: ref } } } }, expect: 'pass' },
    { name: 'ECS scales it', template: { Resources: { Subject: group, C: provider('ENABLED') } }, expect: 'pass' },
    { name: 'ECS does not scale it', template: { Resources: { Subject: group, C: provider('DISABLED') } }, expect: 'fail' },
    { name: 'whether ECS scales it is known at deploy time', template: { ...env, Resources: { Subject: group, C: provider({ Ref: 'Env' }) } }, expect: 'unknown' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'a policy of another group', template: { Resources: { Subject: group, Other: group, Policy: policy({ Ref: 'Other' }) } }, expect: 'fail' },
    { name: 'a policy in one deployment only', template: { ...env, Resources: { Subject: group, Policy: policy(ref, { Condition: 'Prod' }) } }, expect: 'fail' },
    { name: 'of another group in one arm', template: { ...env, Resources: { Subject: group, Policy: policy({ 'Fn::If': ['Prod', ref, 'other'] }) } }, expect: 'fail' },
    { name: 'whose policy it is, is known at deploy time', template: { ...env, Resources: { Subject: group, Policy: policy({ Ref: 'Env' }) } }, expect: 'unknown' },
    {
      name: 'the policy stands in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: group }, Outputs: { O: { Value: ref, Export: { Name: 'group' } } } },
        { Resources: { Policy: policy({ 'Fn::ImportValue': 'group' }) } },
      ],
    },
  ],
  terraform: [
    { name: 'a policy', config: { resource: { aws_autoscaling_group: { subject: { } }, aws_autoscaling_policy: { p: { autoscaling_group_name: '${aws_autoscaling_group.subject.name}' } } } }, subject: 'aws_autoscaling_group.subject', expect: 'pass' },
    { name: 'a schedule', config: { resource: { aws_autoscaling_group: { subject: { } }, aws_autoscaling_schedule: { p: { autoscaling_group_name: '${aws_autoscaling_group.subject.name}' } } } }, subject: 'aws_autoscaling_group.subject', expect: 'pass' },
    { name: 'a capacity provider', config: { resource: { aws_autoscaling_group: { subject: { } }, aws_ecs_capacity_provider: { p: { auto_scaling_group_provider: [{ auto_scaling_group_arn: '${aws_autoscaling_group.subject.arn}', managed_scaling: [{ status: 'ENABLED' }] }] } } } }, subject: 'aws_autoscaling_group.subject', expect: 'pass' },
    { name: 'a capacity provider that does not scale', config: { resource: { aws_autoscaling_group: { subject: { } }, aws_ecs_capacity_provider: { p: { auto_scaling_group_provider: [{ auto_scaling_group_arn: '${aws_autoscaling_group.subject.arn}', managed_scaling: [{ status: 'DISABLED' }] }] } } } }, subject: 'aws_autoscaling_group.subject', expect: 'fail' },
    { name: 'nothing', config: { resource: { aws_autoscaling_group: { subject: { } } } }, subject: 'aws_autoscaling_group.subject', expect: 'fail' },
    { name: 'a policy of a group that is a variable', config: { variable: { p: {} }, resource: { aws_autoscaling_group: { subject: { } }, aws_autoscaling_policy: { p: { autoscaling_group_name: '${var.p}' } } } }, subject: 'aws_autoscaling_group.subject', expect: 'unknown' },
    { name: 'a policy, and no room to move', config: { resource: { aws_autoscaling_group: { subject: { min_size: 3, max_size: 3 } }, aws_autoscaling_policy: { p: { autoscaling_group_name: '${aws_autoscaling_group.subject.name}' } } } }, expect: 'fail' },
  ],
});
