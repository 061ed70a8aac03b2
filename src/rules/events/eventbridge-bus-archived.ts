import { defineRule } from '../rule';

export default defineRule({
  title: 'Events of a bus are archived for replay',
  failure: 'Events of the bus cannot be replayed',
  control: 'PRC-01',
  criteria: ['PI1.5', 'PI1.3'],
  severity: 'warning',
  rationale: 'Work that went wrong for hours can be repeated only if the events are still there.',
  fix: { cdk: 'bus.archive("Archive", { eventPattern: { account: [Stack.of(this).account] }, retention: Duration.days(90) })', cloudformation: 'AWS::Events::Archive with SourceArn of the bus', terraform: 'aws_cloudwatch_event_archive with event_source_arn of the bus' },
  equivalents: {},
  catalogue: ['eventbridge-archive'],
  references: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html'],
  cloudformation: { 'AWS::Events::EventBus': (bus) => bus.referrers('AWS::Events::Archive', 'SourceArn').some('no archive takes the events of the bus', (archive) => archive.at('SourceArn').isPresent()) },
  terraform: { aws_cloudwatch_event_bus: (bus) => bus.referrers('aws_cloudwatch_event_archive', 'event_source_arn').some('no archive takes the events of the bus', (archive) => archive.at('event_source_arn').isPresent()) },
});
