import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { startsAmazonLinux2023 } from '../helpers/images';
import { type LaunchTemplate, launchTemplateOf, terraformLaunchTemplateOf } from '../helpers/launch-template';
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
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html', 'https://docs.aws.amazon.com/linux/al2023/ug/imdsv2.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => {
      const template = launchTemplateOf(instance, instance.at('LaunchTemplate'));
      return started(instance, CLOUDFORMATION, template, instance.at('LaunchTemplate'));
    },
    'AWS::EC2::LaunchTemplate': (template) => tokens(template, [template.at('LaunchTemplateData')], CLOUDFORMATION),
    'AWS::AutoScaling::LaunchConfiguration': (configuration) => tokens(configuration, [configuration], CLOUDFORMATION),
  },
  terraform: {
    aws_instance: (instance) => started(instance, TERRAFORM, terraformLaunchTemplateOf(instance), instance.at('launch_template')),
    aws_launch_template: (template) => tokens(template, [template], TERRAFORM),
    aws_launch_configuration: (configuration) => tokens(configuration, [configuration], TERRAFORM),
  },
});

/** How a platform names the parts. */
interface Names { readonly options: string; readonly endpoint: string; readonly tokens: string }

const CLOUDFORMATION: Names = { options: 'MetadataOptions', endpoint: 'HttpEndpoint', tokens: 'HttpTokens' };
const TERRAFORM: Names = { options: 'metadata_options.0', endpoint: 'http_endpoint', tokens: 'http_tokens' };

/** What an instance says itself goes before what its launch template says. */
function started(instance: ResourceView, names: Names, template: LaunchTemplate, place: Value): Outcome {
  const own = instance.at(names.options);
  const decided = own.at(names.tokens).written.present() !== false || own.at(names.endpoint).is('disabled') === true;
  if (template.kind === 'elsewhere' && !decided) { return undecided('the launch template is not declared here', place.evidence('equals', 'required')); }
  return tokens(instance, template.kind === 'found' ? [instance, template.data] : [instance], names, template);
}

/** Absent, the account's default or the image's decides; without either, tokens are optional. */
function tokens(owner: ResourceView, places: readonly Value[], names: Names, template?: LaunchTemplate): Outcome {
  const first = (path: string): Value => {
    const values = places.map((place) => place.at(path).written);
    return values.find((value) => value.present() !== false) ?? values[0];
  };
  const endpoint = first(`${names.options}.${names.endpoint}`);
  if (endpoint.is('disabled') === true) { return endpoint.equals('disabled'); }
  const own = first(`${names.options}.${names.tokens}`);
  return own.orDefault(own.present() === false && startsAmazonLinux2023(owner, template) ? 'required' : 'optional').equals('required');
}
