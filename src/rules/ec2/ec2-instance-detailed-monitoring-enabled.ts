import { undecided } from '../../model/outcome';
import { launchTemplateOf, terraformLaunchTemplateOf } from '../helpers/launch-template';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Instance is measured every minute',
  failure: 'Instance is measured every five minutes only',
  control: 'AVL-03',
  criteria: ['A1.1', 'CC7.2'],
  severity: 'warning',
  rationale: 'Five minutes hide the peaks that capacity has to follow.',
  fix: { cdk: 'detailedMonitoring: true', cloudformation: 'Monitoring: true; in a launch template Monitoring: { Enabled: true }', terraform: 'monitoring = true' },
  equivalents: { awsConfig: ['ec2-instance-detailed-monitoring-enabled'], checkov: ['CKV_AWS_126'], cdkNag: ['EC2InstanceDetailedMonitoringEnabled'], prowler: ['ec2_instance_detailed_monitoring_enabled'] },
  catalogue: ['ec2-detailed-monitoring'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => {
      const own = instance.at('Monitoring');
      const template = launchTemplateOf(instance, instance.at('LaunchTemplate'));
      if (own.present() !== false || template.kind === 'none') { return own.orDefault(false).isTrue(); }
      return template.kind === 'found' ? template.data.at('Monitoring.Enabled').orDefault(false).isTrue() : undecided('the launch template is not declared here', instance.at('LaunchTemplate').evidence('equals', true));
    },
    'AWS::EC2::LaunchTemplate': (template) => template.at('LaunchTemplateData.Monitoring.Enabled').orDefault(false).isTrue(),
    // "Controls whether instances in this group are launched with detailed (true) or basic (false) monitoring. The default value is true."
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html
    'AWS::AutoScaling::LaunchConfiguration': (configuration) => configuration.at('InstanceMonitoring').orDefault(true).isTrue(),
  },
  terraform: {
    aws_instance: (instance) => {
      const own = instance.at('monitoring').written;
      const template = terraformLaunchTemplateOf(instance);
      if (own.present() !== false || template.kind === 'none') { return own.orDefault(false).isTrue(); }
      return template.kind === 'found' ? template.data.at('monitoring.0.enabled').orDefault(false).isTrue() : undecided('the launch template is not declared here', instance.at('launch_template').evidence('equals', true));
    },
    aws_launch_template: (template) => template.at('monitoring.0.enabled').orDefault(false).isTrue(),
    // The provider's default is true.
    aws_launch_configuration: (configuration) => configuration.at('enable_monitoring').orDefault(true).isTrue(),
  },
});
