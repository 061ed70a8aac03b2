import { all, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CodeDeploy watches a deployment and takes it back when it fails',
  failure: 'A failed deployment is not taken back',
  control: 'CHG-03',
  criteria: ['CC8.1', 'A1.2', 'CC7.5'],
  severity: 'warning',
  rationale: 'A release that does harm stays in place until somebody notices and acts.',
  fix: {
    cdk: 'autoRollback: { failedDeployment: true, deploymentInAlarm: true }, alarms: [alarm]',
    cloudformation: 'AutoRollbackConfiguration: { Enabled: true, Events: [DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_ALARM] }, AlarmConfiguration: { Enabled: true, Alarms: [...] }',
    terraform: 'auto_rollback_configuration { enabled = true, events = [...] }, alarm_configuration { enabled = true, alarms = [...] }',
  },
  equivalents: { awsConfig: ['codedeploy-auto-rollback-monitor-enabled'] },
  catalogue: ['codedeploy-rollback'],
  references: ['https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html', 'https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-create-alarms.html'],
  cloudformation: {
    'AWS::CodeDeploy::DeploymentGroup': (group) => all(
      group.at('AutoRollbackConfiguration.Enabled').orDefault(false).isTrue(),
      includes(group.at('AutoRollbackConfiguration.Events'), 'DEPLOYMENT_FAILURE'),
      group.at('AlarmConfiguration.Enabled').orDefault(false).isTrue(),
      group.at('AlarmConfiguration.Alarms').isPresent()),
  },
  terraform: {
    aws_codedeploy_deployment_group: (group) => all(
      group.at('auto_rollback_configuration.0.enabled').orDefault(false).isTrue(),
      includes(group.at('auto_rollback_configuration.0.events'), 'DEPLOYMENT_FAILURE'),
      group.at('alarm_configuration.0.enabled').orDefault(false).isTrue(),
      group.at('alarm_configuration.0.alarms').isPresent()),
  },
});

function includes(list: Value, wanted: string): Outcome {
  const items = list.items();
  return list.judge(items === undefined ? undefined : or(false, ...items.map((item) => item.is(wanted))), 'includes', wanted);
}
