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
  terraform: { aws_cloudwatch_metric_alarm: judge, aws_cloudwatch_composite_alarm: judge },
});

/** Who else reads the state of an alarm, so that the alarm need not act itself. */
const READERS: readonly ReferencePlace[] = [
  place('AWS::CloudWatch::CompositeAlarm', 'AlarmRule'),
  place('AWS::CloudWatch::CompositeAlarm', 'ActionsSuppressor'),
  place('AWS::ECS::Service', 'DeploymentConfiguration.Alarms.AlarmNames'),
  placeInList('AWS::CodeDeploy::DeploymentGroup', 'AlarmConfiguration.Alarms', 'Name'),
  place('AWS::Route53::HealthCheck', 'HealthCheckConfig.AlarmIdentifier.Name'),
  placeInList('AWS::AppConfig::Environment', 'Monitors', 'AlarmArn'),
  placeInList('AWS::FIS::ExperimentTemplate', 'StopConditions', 'Value'),
  place('aws_cloudwatch_composite_alarm', 'alarm_rule'),
  place('aws_cloudwatch_composite_alarm', 'actions_suppressor.0.alarm'),
  place('aws_ecs_service', 'alarms.0.alarm_names'),
  place('aws_codedeploy_deployment_group', 'alarm_configuration.0.alarms'),
  place('aws_route53_health_check', 'cloudwatch_alarm_name'),
  placeInList('aws_appconfig_environment', 'monitor', 'alarm_arn'),
  placeInList('aws_fis_experiment_template', 'stop_condition', 'value'),
];

function judge(alarm: ResourceView): Outcome {
  const terraform = alarm.resource.platform === 'terraform';
  const acts = alarm.at(terraform ? 'alarm_actions' : 'AlarmActions').isPresent();
  if (acts.status !== 'fail') { return acts; }
  const reader = findReference(alarm, READERS);
  if (reader !== undefined) {
    return decide(reader.certain ? true : undefined, () => notApplicable(`${reader.source.address} acts on the alarm`, reader.value.evidence('refers-to', alarm.address)), () => acts);
  }
  const rule = terraform ? 'alarm_rule' : 'AlarmRule';
  // A rule may also name the alarm within its text: ALARM("name") OR ALARM("other").
  const name = alarm.at(terraform ? 'alarm_name' : 'AlarmName').text();
  const composite = name === undefined || name === '' ? undefined : alarm.mentionedBy(terraform ? 'aws_cloudwatch_composite_alarm' : 'AWS::CloudWatch::CompositeAlarm', rule)
    .find((other) => new RegExp(`[("':]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["')]`).test(other.at(rule).expression()));
  return composite === undefined ? acts : notApplicable(`${composite.address} acts on the alarm`, composite.at(rule).evidence('refers-to', alarm.address));
}
