import { testRule } from '../../support/rule-cases';

const bus = { Type: 'AWS::Events::EventBus', Properties: { Name: 'orders' } };
const arn = { 'Fn::GetAtt': ['Subject', 'Arn'] };
const archive = (source: unknown, more: object = {}) => ({ Type: 'AWS::Events::Archive', Properties: { SourceArn: source, RetentionDays: 90 }, ...more });
const env = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('EventbridgeBusArchived', {
  cloudformation: [
    { name: 'an archive', template: { Resources: { Subject: bus, Archive: archive(arn) } }, expect: 'pass' },
    { name: 'an archive by literal ARN', template: { Resources: { Subject: bus, Archive: archive('arn:aws:events:eu-west-1:111122223333:event-bus/orders') } }, expect: 'pass' },
    { name: 'none', properties: { Name: 'orders' }, expect: 'fail' },
    { name: 'an archive of another bus', template: { Resources: { Subject: bus, Archive: archive('arn:aws:events:eu-west-1:111122223333:event-bus/others') } }, expect: 'fail' },
    { name: 'an archive in one deployment only', template: { ...env, Resources: { Subject: bus, Archive: archive(arn, { Condition: 'Prod' }) } }, expect: 'fail' },
    { name: 'of another bus in one arm', template: { ...env, Resources: { Subject: bus, Archive: archive({ 'Fn::If': ['Prod', arn, 'arn:of/another'] }) } }, expect: 'fail' },
    { name: 'whose archive it is, is known at deploy time', template: { ...env, Resources: { Subject: bus, Archive: archive({ Ref: 'Env' }) } }, expect: 'unknown' },
    {
      name: 'the archive stands in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: bus }, Outputs: { O: { Value: arn, Export: { Name: 'bus' } } } },
        { Resources: { Archive: archive({ 'Fn::ImportValue': 'bus' }) } },
      ],
    },
  ],
  terraform: [
    { name: 'archived', config: { resource: { aws_cloudwatch_event_bus: { subject: { name: 'b' } }, aws_cloudwatch_event_archive: { a: { name: 'a', event_source_arn: '${aws_cloudwatch_event_bus.subject.arn}' } } } }, expect: 'pass' },
    { name: 'another bus is archived', config: { resource: { aws_cloudwatch_event_bus: { subject: { name: 'b' }, other: { name: 'c' } }, aws_cloudwatch_event_archive: { a: { name: 'a', event_source_arn: '${aws_cloudwatch_event_bus.other.arn}' } } } }, subject: 'aws_cloudwatch_event_bus.subject', expect: 'fail' },
    { name: 'perhaps archived', config: { variable: { p: {} }, resource: { aws_cloudwatch_event_bus: { subject: { name: 'b' } }, aws_cloudwatch_event_archive: { a: { name: 'a', event_source_arn: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'none', properties: { name: 'b' }, expect: 'fail' },
  ],
});
