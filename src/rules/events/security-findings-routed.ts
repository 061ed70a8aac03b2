import { routesEventsOf } from '../helpers/event-rules';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Security findings reach a target',
  failure: 'Rule for security findings sends them nowhere',
  control: 'INC-01',
  criteria: ['CC7.3', 'CC7.4', 'CC4.2'],
  severity: 'warning',
  rationale: 'A finding that reaches nobody is not acted on.',
  fix: {
    cdk: 'ThreatDetection with notify, or targets: [new targets.SnsTopic(topic)]',
    cloudformation: 'State: ENABLED and Targets: [{ Id: topic, Arn: !Ref Topic }]',
    terraform: 'aws_cloudwatch_event_target with rule and arn',
  },
  equivalents: {},
  catalogue: ['findings-routed', 'aws-health-events'],
  references: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html', 'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-cloudwatch-events.html'],
  ...routesEventsOf(['aws.guardduty', 'aws.securityhub', 'aws.inspector2', 'aws.inspector', 'aws.macie', 'aws.access-analyzer', 'aws.detective', 'aws.health']),
});
