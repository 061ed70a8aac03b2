import { testRule } from '../../support/rule-cases';

const type = 'AWS::Events::Rule';
const set = (value: unknown) => ({ Targets: [{ Id: 'T', Arn: 'arn', DeadLetterConfig: { Arn: value } }] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('EventbridgeTargetDlq', {
  cloudformation: [
    { name: 'as it should be', properties: set('arn:aws:sqs:eu-west-1:111122223333:dead'), expect: 'pass' },
    { name: 'the weak value', properties: set(''), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:sqs:eu-west-1:111122223333:dead', ''] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:sqs:eu-west-1:111122223333:dead', 'arn:aws:sqs:eu-west-1:111122223333:dead'] })), expect: 'pass' },
    { name: 'a target without', properties: { Targets: [{ Id: 'A', Arn: 'arn', DeadLetterConfig: { Arn: 'arn' } }, { Id: 'B', Arn: 'arn' }] }, expect: 'fail', findings: ['B'] },
    { name: 'the targets are known at deploy time', template: subject({ Targets: { Ref: 'P' } }), expect: 'unknown' },
    { name: 'a schedule with', template: { Resources: { Subject: { Type: 'AWS::Scheduler::Schedule', Properties: { Target: { Arn: 'arn', DeadLetterConfig: { Arn: 'arn' } } } } } }, expect: 'pass' },
    { name: 'a schedule without', template: { Resources: { Subject: { Type: 'AWS::Scheduler::Schedule', Properties: { Target: { Arn: 'arn' } } } } }, expect: 'fail' },
    {
      name: 'a queue of another stack', expect: 'pass',
      template: [
        { Resources: { Q: { Type: 'AWS::SQS::Queue', Properties: {} } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['Q', 'Arn'] }, Export: { Name: 'q' } } } },
        { Resources: { Subject: { Type: type, Properties: set({ 'Fn::ImportValue': 'q' }) } } },
      ],
    },
  ],
  terraform: [
    { name: 'a queue (aws_cloudwatch_event_target)', config: { resource: { aws_sqs_queue: { q: {} }, aws_cloudwatch_event_target: { subject: { dead_letter_config: [{ arn: '${aws_sqs_queue.q.arn}' }] } } } }, subject: 'aws_cloudwatch_event_target.subject', expect: 'pass' },
    { name: 'a queue of a variable (aws_cloudwatch_event_target)', config: { variable: { p: {} }, resource: { aws_cloudwatch_event_target: { subject: { dead_letter_config: [{ arn: '${var.p}' }] } } } }, subject: 'aws_cloudwatch_event_target.subject', expect: 'unknown' },
    { name: 'a queue in one arm (aws_cloudwatch_event_target)', config: { variable: { p: {} }, resource: { aws_cloudwatch_event_target: { subject: { dead_letter_config: [{ arn: '${var.p == "x" ? "arn" : null}' }] } } } }, subject: 'aws_cloudwatch_event_target.subject', expect: 'fail' },
    { name: 'none (aws_cloudwatch_event_target)', config: { resource: { aws_cloudwatch_event_target: { subject: { arn: 'f' } } } }, subject: 'aws_cloudwatch_event_target.subject', expect: 'fail' },
    { name: 'a queue (aws_scheduler_schedule)', config: { resource: { aws_sqs_queue: { q: {} }, aws_scheduler_schedule: { subject: { target: [{ arn: 'f', dead_letter_config: [{ arn: '${aws_sqs_queue.q.arn}' }] }] } } } }, subject: 'aws_scheduler_schedule.subject', expect: 'pass' },
    { name: 'a queue of a variable (aws_scheduler_schedule)', config: { variable: { p: {} }, resource: { aws_scheduler_schedule: { subject: { target: [{ arn: 'f', dead_letter_config: [{ arn: '${var.p}' }] }] } } } }, subject: 'aws_scheduler_schedule.subject', expect: 'unknown' },
    { name: 'a queue in one arm (aws_scheduler_schedule)', config: { variable: { p: {} }, resource: { aws_scheduler_schedule: { subject: { target: [{ arn: 'f', dead_letter_config: [{ arn: '${var.p == "x" ? "arn" : null}' }] }] } } } }, subject: 'aws_scheduler_schedule.subject', expect: 'fail' },
    { name: 'none (aws_scheduler_schedule)', config: { resource: { aws_scheduler_schedule: { subject: { target: { arn: 'f' } } } } }, subject: 'aws_scheduler_schedule.subject', expect: 'fail' },
  ],
});
