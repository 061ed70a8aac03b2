import { testRule } from '../../support/rule-cases';

const type = 'AWS::ECS::Service';
const when = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const ref = { 'Fn::Join': ['', ['service/', { Ref: 'Cluster' }, '/', { 'Fn::GetAtt': ['Subject', 'Name'] }]] };
const scaled = (properties: object, target: object, more: object = {}) => ({
  ...when,
  Resources: {
    Cluster: { Type: 'AWS::ECS::Cluster' }, Subject: { Type: type, Properties: properties },
    Target: { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: { ResourceId: ref, ...target }, ...more },
  },
});
const policy = (more: object = {}) => ({ Type: 'AWS::ApplicationAutoScaling::ScalingPolicy', Properties: { PolicyType: 'TargetTrackingScaling', ...more } });
const withPolicy = (more: object = { ScalingTargetId: { Ref: 'Target' } }, attributes: object = {}) => {
  const template = scaled({}, {});
  return { ...template, Resources: { ...template.Resources, Policy: { ...policy(more), ...attributes } } };
};

const bounded = (least: number, most: number) => {
  const template = scaled({}, { MinCapacity: least, MaxCapacity: most });
  return { ...template, Resources: { ...template.Resources, Policy: policy({ ScalingTargetId: { Ref: 'Target' } }) } };
};

testRule('EcsServiceAutoScaling', {
  cloudformation: [
    { name: 'a target with a policy', template: withPolicy(), expect: 'pass', pointer: '/Resources/Policy/Properties/PolicyType' },
    { name: 'a target with a policy, and room to move', template: bounded(1, 4), expect: 'pass' },
    { name: 'a target with a policy, and no room to move', template: bounded(2, 2), expect: 'fail' },
    { name: 'a policy that names the service', template: withPolicy({ ResourceId: ref }), expect: 'pass' },
    { name: 'a target with a schedule', template: scaled({}, { ScheduledActions: [{ Schedule: 'cron(0 6 * * ? *)' }] }), expect: 'pass' },
    { name: 'a target without a policy', template: scaled({}, {}), expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'a policy for another target', template: withPolicy({ ScalingTargetId: 'service/other/other|ecs:service:DesiredCount|ecs' }), expect: 'fail' },
    { name: 'a policy in one deployment only', template: withPolicy(undefined, { Condition: 'Prod' }), expect: 'fail' },
    { name: 'whose target it is, is known at deploy time', template: withPolicy({ ScalingTargetId: { Ref: 'Env' } }), expect: 'unknown' },
    { name: 'one on each host', properties: { SchedulingStrategy: 'DAEMON' }, expect: 'not-applicable' },
    {
      name: 'target and policy stand in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: { Type: type, Properties: {} } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['Subject', 'Name'] }, Export: { Name: 'service' } } } },
        {
          Resources: {
            Target: { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: { ResourceId: { 'Fn::Join': ['/', ['service', 'main', { 'Fn::ImportValue': 'service' }]] } } },
            Policy: policy({ ScalingTargetId: { Ref: 'Target' } }),
          },
        },
      ],
    },
  ],
  terraform: [
    { name: 'scaled', config: { resource: { aws_ecs_service: { subject: {} }, aws_appautoscaling_target: { t: { resource_id: 'service/c/${aws_ecs_service.subject.name}', min_capacity: 2 } }, aws_appautoscaling_policy: { p: { resource_id: '${aws_appautoscaling_target.t.resource_id}' } } } }, subject: 'aws_ecs_service.subject', expect: 'pass' },
    { name: 'a target without a policy', config: { resource: { aws_ecs_service: { subject: {} }, aws_appautoscaling_target: { t: { resource_id: 'service/c/${aws_ecs_service.subject.name}', min_capacity: 2 } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'none', config: { resource: { aws_ecs_service: { subject: {} } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'a daemon', config: { resource: { aws_ecs_service: { subject: { scheduling_strategy: 'DAEMON' } } } }, subject: 'aws_ecs_service.subject', expect: 'not-applicable' },
    { name: 'scaled by a schedule, as a plan shows it', plan: { aws_ecs_cluster: { c: { values: { name: 'live' } } }, aws_ecs_service: { subject: { values: { name: 'web' }, references: { cluster: 'aws_ecs_cluster.c.id' } } }, aws_appautoscaling_target: { t: { values: { resource_id: 'service/live/web' } } }, aws_appautoscaling_scheduled_action: { s: { values: { resource_id: 'service/live/web' } } } }, subject: 'aws_ecs_service.subject', expect: 'pass' },
    { name: 'the service of the same name in another cluster', config: { resource: { aws_ecs_cluster: { c: { name: 'live' } }, aws_ecs_service: { subject: { name: 'web', cluster: '${aws_ecs_cluster.c.id}' } }, aws_appautoscaling_target: { t: { resource_id: 'service/test/web' } }, aws_appautoscaling_policy: { p: { resource_id: 'service/test/web' } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_cluster: { c: { name: 'live' } }, aws_ecs_service: { subject: { name: 'web', cluster: '${aws_ecs_cluster.c.id}' } }, aws_appautoscaling_policy: { p: { resource_id: '${var.p}' } } } }, subject: 'aws_ecs_service.subject', expect: 'unknown' },
    { name: 'a target with a policy, and no room to move', config: { resource: { aws_ecs_service: { subject: {} }, aws_appautoscaling_target: { t: { resource_id: 'service/c/${aws_ecs_service.subject.name}', min_capacity: 2, max_capacity: 2 } }, aws_appautoscaling_policy: { p: { resource_id: '${aws_appautoscaling_target.t.resource_id}' } } } }, expect: 'fail' },
  ],
});
