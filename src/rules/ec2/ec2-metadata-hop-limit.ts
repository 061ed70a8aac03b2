import { type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { launchTemplateOf, terraformLaunchTemplateOf } from '../helpers/launch-template';
import { defineRule, type RuleContext } from '../rule';

export default defineRule({
  title: 'Instance metadata stays on the instance',
  failure: 'Instance metadata travels beyond the instance',
  control: 'IAM-08',
  severity: 'warning',
  rationale: 'Each further hop lets a container or a proxy on the instance fetch the credentials of the instance.',
  fix: { cdk: 'httpPutResponseHopLimit: 1', cloudformation: 'MetadataOptions: { HttpPutResponseHopLimit: 1 }', terraform: 'metadata_options { http_put_response_hop_limit = 1 }' },
  equivalents: { awsConfig: ['autoscaling-launch-config-hop-limit'], securityHub: ['AutoScaling.4'], checkov: ['CKV_AWS_341'] },
  parameters: { maximumHops: { description: 'Most hops a metadata token may travel; containers that need the metadata themselves take 2', default: 1, minimum: 1, maximum: 64 } },
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance, context) => {
      if (instance.at('MetadataOptions').present() !== false) { return hops(instance.at('MetadataOptions'), context); }
      const template = launchTemplateOf(instance, instance.at('LaunchTemplate'));
      if (template.kind === 'elsewhere') { return undecided('the launch template is not declared here', instance.at('LaunchTemplate').evidence('lte', context.parameter('maximumHops'))); }
      return hops(template.kind === 'found' ? template.data.at('MetadataOptions') : instance.at('MetadataOptions'), context);
    },
    'AWS::EC2::LaunchTemplate': (template, context) => hops(template.at('LaunchTemplateData.MetadataOptions'), context),
    'AWS::AutoScaling::LaunchConfiguration': (configuration, context) => hops(configuration.at('MetadataOptions'), context),
  },
  terraform: {
    aws_instance: (instance, context) => {
      if (instance.at('metadata_options').present() !== false) { return terraformHops(instance, context); }
      const template = terraformLaunchTemplateOf(instance);
      if (template.kind === 'elsewhere') { return undecided('the launch template is not declared here', instance.at('launch_template').evidence('lte', context.parameter('maximumHops'))); }
      return terraformHops(template.kind === 'found' ? template.data : instance, context);
    },
    aws_launch_template: terraformHops,
    aws_launch_configuration: terraformHops,
  },
});

function hops(options: Value, context: RuleContext): Outcome {
  const endpoint = options.at('HttpEndpoint');
  return endpoint.is('disabled') === true ? endpoint.equals('disabled') : options.at('HttpPutResponseHopLimit').orDefault(1).atMost(context.parameter('maximumHops'));
}

function terraformHops(resource: Value, context: RuleContext): Outcome {
  const endpoint = resource.at('metadata_options.0.http_endpoint');
  return endpoint.is('disabled') === true ? endpoint.equals('disabled') : resource.at('metadata_options.0.http_put_response_hop_limit').orDefault(1).atMost(context.parameter('maximumHops'));
}
