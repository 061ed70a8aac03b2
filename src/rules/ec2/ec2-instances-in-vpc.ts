import { any, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { launchTemplateOf, terraformLaunchTemplateOf } from '../helpers/launch-template';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Instance stands in a subnet that was chosen for it',
  failure: 'Instance lands in the default network',
  control: 'NET-03',
  criteria: ['CC6.6', 'CC6.1'],
  severity: 'warning',
  rationale: 'The default network has an internet gateway and hands out public addresses.',
  fix: {
    cdk: 'vpc and vpcSubnets of the instance',
    cloudformation: 'SubnetId, or NetworkInterfaces with SubnetId',
    terraform: 'subnet_id, or network_interface',
  },
  equivalents: { cfnGuard: ['EC2_INSTANCES_IN_VPC'], cdkNag: ['EC2InstancesInVPC'] },
  catalogue: ['ec2-in-vpc'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => {
      const template = launchTemplateOf(instance, instance.at('LaunchTemplate'));
      const own = placed(instance, 'SubnetId', 'NetworkInterfaces', ['SubnetId', 'NetworkInterfaceId']);
      if (template.kind === 'elsewhere') { return any(own, undecided('the launch template is not declared here', instance.at('LaunchTemplate').evidence('present'))); }
      return template.kind === 'found' ? any(own, placed(template.data, 'SubnetId', 'NetworkInterfaces', ['SubnetId', 'NetworkInterfaceId'])) : own;
    },
  },
  terraform: {
    aws_instance: (instance) => {
      const own = any(placed(instance, 'subnet_id', 'network_interface', ['network_interface_id']), instance.at('primary_network_interface.0.network_interface_id').isPresent());
      const template = terraformLaunchTemplateOf(instance);
      if (template.kind === 'none') { return own; }
      return any(own, template.kind === 'elsewhere' ? undecided('the launch template is not declared here', instance.at('launch_template').evidence('present')) : placed(template.data, 'subnet_id', 'network_interfaces', ['subnet_id', 'network_interface_id']));
    },
  },
});

function placed(place: Value, subnet: string, interfaces: string, parts: readonly string[]): Outcome {
  const list = place.at(interfaces);
  const items = list.items();
  if (items === undefined) { return any(place.at(subnet).isPresent(), undecided('the network interfaces are known only at deploy time', list.evidence('readable'))); }
  return any(place.at(subnet).isPresent(), ...items.flatMap((item) => parts.map((part) => item.at(part).isPresent())));
}
