import { testRule } from '../../support/rule-cases';

const type = 'AWS::ECS::Service';
const set = (value: unknown) => ({ DesiredCount: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const ref = { 'Fn::Join': ['', ['service/', { Ref: 'Cluster' }, '/', { 'Fn::GetAtt': ['Subject', 'Name'] }]] };
const scaled = (properties: object, target: object, more: object = {}) => ({
  ...when,
  Resources: {
    Cluster: { Type: 'AWS::ECS::Cluster' }, Subject: { Type: type, Properties: properties },
    Target: { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: { ResourceId: ref, ...target }, ...more },
  },
});

testRule('EcsServiceMinimumTaskCount', {
  cloudformation: [
    { name: 'as it should be', properties: set(2), expect: 'pass' },
    { name: 'the weak value', properties: set(1), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 2, 1] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 2, 2] })), expect: 'pass' },
    { name: 'written as a string', properties: set('3'), expect: 'pass', pointer: '/Resources/Subject/Properties/DesiredCount' },
    { name: 'three wanted', properties: set(2), parameters: { EcsServiceMinimumTaskCount: { minimumTasks: 3 } }, expect: 'fail' },
    { name: 'one on each host', properties: { SchedulingStrategy: 'DAEMON' }, expect: 'not-applicable' },
    { name: 'scales between two and ten', template: scaled({}, { MinCapacity: 2, MaxCapacity: 10 }), expect: 'pass', pointer: '/Resources/Target/Properties/MinCapacity' },
    { name: 'scales down to one', template: scaled({ DesiredCount: 2 }, { MinCapacity: 1, MaxCapacity: 10 }), expect: 'fail' },
    { name: 'scales in one deployment only', template: scaled({ DesiredCount: 2 }, { MinCapacity: 1 }, { Condition: 'Prod' }), expect: 'fail' },
    { name: 'scales by its literal name', template: { Resources: { Subject: { Type: type, Properties: { ServiceName: 'app' } }, Target: { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: { ResourceId: 'service/main/app', MinCapacity: 2 } } } }, expect: 'pass' },
    {
      name: 'the target stands in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: { Type: type, Properties: {} } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['Subject', 'Name'] }, Export: { Name: 'service' } } } },
        { Resources: { Target: { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: { ResourceId: { 'Fn::Join': ['/', ['service', 'main', { 'Fn::ImportValue': 'service' }]] }, MinCapacity: 2 } } } },
      ],
    },
  ],
  terraform: [
    { name: 'two', config: { resource: { aws_ecs_service: { subject: { desired_count: 2 } } } }, subject: 'aws_ecs_service.subject', expect: 'pass' },
    { name: 'one', config: { resource: { aws_ecs_service: { subject: { desired_count: 1 } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ecs_service: { subject: {} } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'scaled down to one', config: { resource: { aws_ecs_service: { subject: { desired_count: 3 } }, aws_appautoscaling_target: { t: { resource_id: 'service/c/${aws_ecs_service.subject.name}', min_capacity: 1 } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_service: { subject: { desired_count: '${var.p}' } } } }, subject: 'aws_ecs_service.subject', expect: 'unknown' },
    { name: 'a target by name', config: { resource: { aws_ecs_cluster: { c: { name: 'live' } }, aws_ecs_service: { subject: { name: 'web', cluster: '${aws_ecs_cluster.c.id}' } }, aws_appautoscaling_target: { t: { resource_id: 'service/live/web', min_capacity: 2 } } } }, subject: 'aws_ecs_service.subject', expect: 'pass' },
    { name: 'a target of the same name in another cluster', config: { resource: { aws_ecs_cluster: { c: { name: 'live' } }, aws_ecs_service: { subject: { name: 'web', cluster: '${aws_ecs_cluster.c.id}', desired_count: 2 } }, aws_appautoscaling_target: { t: { resource_id: 'service/test/web', min_capacity: 1 } } } }, subject: 'aws_ecs_service.subject', expect: 'pass' },
    { name: 'a daemon', config: { resource: { aws_ecs_service: { subject: { scheduling_strategy: 'DAEMON' } } } }, subject: 'aws_ecs_service.subject', expect: 'not-applicable' },
    { name: 'a target, as a plan shows it', plan: { aws_ecs_cluster: { c: { values: { name: 'live' } } }, aws_ecs_service: { subject: { values: { name: 'web', desired_count: 1 }, references: { cluster: 'aws_ecs_cluster.c.id' } } }, aws_appautoscaling_target: { t: { values: { resource_id: 'service/live/web', min_capacity: 2 } } } }, subject: 'aws_ecs_service.subject', expect: 'pass' },
  ],
});
