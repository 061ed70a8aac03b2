import { testRule } from '../../support/rule-cases';

const type = 'AWS::AutoScaling::AutoScalingGroup';
const set = (value: unknown) => ({ TargetGroupARNs: ['arn'], HealthCheckType: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('AutoscalingGroupElbHealthcheckRequired', {
  cloudformation: [
    { name: 'as it should be', properties: set('ELB'), expect: 'pass' },
    { name: 'the weak value', properties: set('EC2'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'ELB', 'EC2'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'ELB', 'ELB'] })), expect: 'pass' },
    { name: 'several kinds of check', properties: set('EBS,ELB'), expect: 'pass', pointer: '/Resources/Subject/Properties/HealthCheckType' },
    { name: 'a load balancer, and no kind of check', properties: { TargetGroupARNs: [{ Ref: 'AWS::StackId' }] }, expect: 'fail' },
    { name: 'a classic load balancer', properties: { LoadBalancerNames: ['lb'] }, expect: 'fail' },
    { name: 'a source of traffic', properties: { TrafficSources: [{ Identifier: 'arn', Type: 'elbv2' }], HealthCheckType: 'ELB' }, expect: 'pass' },
    { name: 'whether there is a load balancer is known at deploy time', template: subject({ TargetGroupARNs: { Ref: 'P' } }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'by the load balancer', config: { resource: { aws_autoscaling_group: { subject: { target_group_arns: ['arn'], health_check_type: 'ELB' } } } }, subject: 'aws_autoscaling_group.subject', expect: 'pass' },
    { name: 'by the instance alone', config: { resource: { aws_autoscaling_group: { subject: { target_group_arns: ['arn'], health_check_type: 'EC2' } } } }, subject: 'aws_autoscaling_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_autoscaling_group: { subject: { target_group_arns: ['arn'] } } } }, subject: 'aws_autoscaling_group.subject', expect: 'fail' },
    { name: 'a traffic source', config: { resource: { aws_autoscaling_group: { subject: { traffic_source: [{ identifier: 'arn' }] } } } }, subject: 'aws_autoscaling_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_autoscaling_group: { subject: { target_group_arns: ['arn'], health_check_type: '${var.p}' } } } }, subject: 'aws_autoscaling_group.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_autoscaling_group: { subject: { target_group_arns: ['arn'], health_check_type: '${var.p == "x" ? "ELB" : "EC2"}' } } } }, subject: 'aws_autoscaling_group.subject', expect: 'fail' },
    { name: 'no load balancer', config: { resource: { aws_autoscaling_group: { subject: { } } } }, subject: 'aws_autoscaling_group.subject', expect: 'not-applicable' },
    { name: 'attached apart', config: { resource: { aws_autoscaling_group: { subject: { } }, aws_autoscaling_attachment: { a: { autoscaling_group_name: '${aws_autoscaling_group.subject.name}', lb_target_group_arn: 'arn' } } } }, subject: 'aws_autoscaling_group.subject', expect: 'fail' },
    { name: 'attached apart, perhaps', config: { variable: { p: {} }, resource: { aws_autoscaling_group: { subject: { } }, aws_autoscaling_attachment: { a: { autoscaling_group_name: '${var.p}', lb_target_group_arn: 'arn' } } } }, subject: 'aws_autoscaling_group.subject', expect: 'unknown' },
  ],
});
