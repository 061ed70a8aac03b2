import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { startsAmazonLinux2023 } from '../helpers/images';
import { type LaunchTemplate, launchTemplateOf, terraformLaunchTemplateOf } from '../helpers/launch-template';
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
    'AWS::EC2::Instance': (instance, context) => started(instance, CLOUDFORMATION, launchTemplateOf(instance, instance.at('LaunchTemplate')), instance.at('LaunchTemplate'), context),
    'AWS::EC2::LaunchTemplate': (template, context) => hops(template, [template.at('LaunchTemplateData')], CLOUDFORMATION, context),
    'AWS::AutoScaling::LaunchConfiguration': (configuration, context) => hops(configuration, [configuration], CLOUDFORMATION, context),
  },
  terraform: {
    aws_instance: (instance, context) => started(instance, TERRAFORM, terraformLaunchTemplateOf(instance), instance.at('launch_template'), context),
    aws_launch_template: (template, context) => hops(template, [template], TERRAFORM, context),
    aws_launch_configuration: (configuration, context) => hops(configuration, [configuration], TERRAFORM, context),
  },
});

/** How a platform names the parts. */
interface Names { readonly endpoint: string; readonly limit: string }

const CLOUDFORMATION: Names = { endpoint: 'MetadataOptions.HttpEndpoint', limit: 'MetadataOptions.HttpPutResponseHopLimit' };
const TERRAFORM: Names = { endpoint: 'metadata_options.0.http_endpoint', limit: 'metadata_options.0.http_put_response_hop_limit' };

/** What an instance says itself goes before what its launch template says. */
function started(instance: ResourceView, names: Names, template: LaunchTemplate, place: Value, context: RuleContext): Outcome {
  const decided = instance.at(names.limit).written.present() !== false || instance.at(names.endpoint).is('disabled') === true;
  if (template.kind === 'elsewhere' && !decided) { return undecided('the launch template is not declared here', place.evidence('lte', context.parameter('maximumHops'))); }
  return hops(instance, template.kind === 'found' ? [instance, template.data] : [instance], names, context, template);
}

/** One hop, unless the image is registered with two. */
function hops(owner: ResourceView, places: readonly Value[], names: Names, context: RuleContext, template?: LaunchTemplate): Outcome {
  const first = (path: string): Value => {
    const values = places.map((place) => place.at(path).written);
    return values.find((value) => value.present() !== false) ?? values[0];
  };
  const endpoint = first(names.endpoint);
  if (endpoint.is('disabled') === true) { return endpoint.equals('disabled'); }
  const own = first(names.limit);
  return own.orDefault(own.present() === false && startsAmazonLinux2023(owner, template) ? 2 : 1).atMost(context.parameter('maximumHops'));
}
