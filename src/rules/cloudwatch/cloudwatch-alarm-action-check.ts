import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { findReference, place, placeInList, type ReferencePlace } from '../helpers/reference-places';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Alarm notifies somebody',
  failure: 'Nobody hears of the alarm',
  control: 'MON-01',
  severity: 'error',
  rationale: 'An alarm without an action changes its colour in the console and nothing else happens.',
  fix: { cdk: 'alarm.addAlarmAction(new actions.SnsAction(topic))', cloudformation: 'AlarmActions: [!Ref Topic]', terraform: 'alarm_actions = [aws_sns_topic.this.arn]' },
  equivalents: { securityHub: ['CloudWatch.15'], prowler: ['cloudwatch_alarm_actions_alarm_state_configured'] },
  catalogue: ['cloudwatch-alarm-actions'],
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html'],
  cloudformation: { 'AWS::CloudWatch::Alarm': judge, 'AWS::CloudWatch::CompositeAlarm': judge },
});

/** Who else reads the state of an alarm, so that the alarm need not act itself. */
const READERS: readonly ReferencePlace[] = [
  place('AWS::CloudWatch::CompositeAlarm', 'AlarmRule'),
  place('AWS::CloudWatch::CompositeAlarm', 'ActionsSuppressor'),
  place('AWS::ECS::Service', 'DeploymentConfiguration.Alarms.AlarmNames'),
  placeInList('AWS::CodeDeploy::DeploymentGroup', 'AlarmConfiguration.Alarms', 'Name'),
  place('AWS::Route53::HealthCheck', 'HealthCheckConfig.AlarmIdentifier.Name'),
];

function judge(alarm: ResourceView): Outcome {
  const acts = alarm.at('AlarmActions').isPresent();
  if (acts.status !== 'fail') { return acts; }
  const reader = findReference(alarm, READERS);
  if (reader !== undefined) {
    return decide(reader.certain ? true : undefined, () => notApplicable(`${reader.source.address} acts on the alarm`, reader.value.evidence('refers-to', alarm.address)), () => acts);
  }
  // A rule may also name the alarm within its text: ALARM("name") OR ALARM("other").
  const name = alarm.at('AlarmName').text();
  const composite = name === undefined || name === '' ? undefined : alarm.graph.byType('AWS::CloudWatch::CompositeAlarm').map((other) => alarm.view(other))
    .find((other) => alarm.exists(other) && new RegExp(`[("':]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["')]`).test(other.at('AlarmRule').expression()));
  return composite === undefined ? acts : notApplicable(`${composite.address} acts on the alarm`, composite.at('AlarmRule').evidence('refers-to', alarm.address));
}
