import { type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { launchTemplateOf } from '../helpers/launch-template';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Instance metadata needs a session token (IMDSv2)',
  failure: 'Instance hands out its credentials without a token',
  control: 'IAM-08',
  severity: 'error',
  rationale: 'A flaw that lets an attacker send one request from the instance is enough to take its credentials.',
  fix: { cdk: 'requireImdsv2: true', cloudformation: 'MetadataOptions: { HttpTokens: required }', terraform: 'metadata_options { http_tokens = "required" }' },
  equivalents: { awsConfig: ['ec2-imdsv2-check'], securityHub: ['EC2.8', 'EC2.170'], checkov: ['CKV_AWS_79'], trivy: ['AWS-0028', 'AWS-0130'], cdkNag: ['EC2IMDSv2Enabled'], prowler: ['ec2_instance_imdsv2_enabled', 'ec2_launch_template_imdsv2_required', 'autoscaling_group_launch_configuration_requires_imdsv2'] },
  catalogue: ['ec2-imdsv2'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => {
      if (instance.at('MetadataOptions').present() !== false) { return tokens(instance.at('MetadataOptions')); }
      const template = launchTemplateOf(instance, instance.at('LaunchTemplate'));
      if (template.kind === 'elsewhere') { return undecided('the launch template is not declared here', instance.at('LaunchTemplate').evidence('equals', 'required')); }
      return tokens(template.kind === 'found' ? template.data.at('MetadataOptions') : instance.at('MetadataOptions'));
    },
    'AWS::EC2::LaunchTemplate': (template) => tokens(template.at('LaunchTemplateData.MetadataOptions')),
    'AWS::AutoScaling::LaunchConfiguration': (configuration) => tokens(configuration.at('MetadataOptions')),
  },
  terraform: {
    aws_instance: (resource) => (resource.at('metadata_options').present() === false && resource.at('launch_template').present() !== false ? undecided('its launch template decides', resource.at('launch_template').evidence('equals', 'required')) : resource.at('metadata_options.0.http_endpoint').is('disabled') === true ? resource.at('metadata_options.0.http_endpoint').equals('disabled') : resource.at('metadata_options.0.http_tokens').orDefault('optional').equals('required')),
    aws_launch_template: (resource) => (resource.at('metadata_options.0.http_endpoint').is('disabled') === true ? resource.at('metadata_options.0.http_endpoint').equals('disabled') : resource.at('metadata_options.0.http_tokens').orDefault('optional').equals('required')),
    aws_launch_configuration: (resource) => (resource.at('metadata_options.0.http_endpoint').is('disabled') === true ? resource.at('metadata_options.0.http_endpoint').equals('disabled') : resource.at('metadata_options.0.http_tokens').orDefault('optional').equals('required')),
  },
});

/** Absent, the account's default or the image's decides; without either, tokens are optional. */
function tokens(options: Value): Outcome {
  const endpoint = options.at('HttpEndpoint');
  return endpoint.is('disabled') === true ? endpoint.equals('disabled') : options.at('HttpTokens').orDefault('optional').equals('required');
}
