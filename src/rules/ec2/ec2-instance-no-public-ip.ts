import { all, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { terraformLaunchTemplateOf } from '../helpers/launch-template';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Instance has no public address',
  failure: 'Instance gets a public address',
  control: 'NET-03',
  severity: 'warning',
  rationale: 'A host with a public address is one security-group rule away from everyone.',
  fix: { cdk: 'associatePublicIpAddress: false, in a private subnet', cloudformation: 'AssociatePublicIpAddress: false in NetworkInterfaces', terraform: 'associate_public_ip_address = false' },
  equivalents: {
    awsConfig: ['ec2-instance-no-public-ip', 'autoscaling-launch-config-public-ip-disabled', 'ec2-launch-template-public-ip-disabled'],
    securityHub: ['EC2.9', 'EC2.25', 'AutoScaling.5'], checkov: ['CKV_AWS_88', 'CKV_AWS_389'], trivy: ['AWS-0009'],
    cdkNag: ['EC2InstanceNoPublicIp'],
  },
  catalogue: ['ec2-no-public-ip'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => all(interfaces(instance.at('NetworkInterfaces'), instance), ...(instance.at('NetworkInterfaces').present() === false ? [bySubnet(instance)] : [])),
    'AWS::EC2::LaunchTemplate': (template) => interfaces(template.at('LaunchTemplateData.NetworkInterfaces'), template),
    'AWS::AutoScaling::LaunchConfiguration': (configuration) => {
      const own = configuration.at('AssociatePublicIpAddress');
      return own.present() === false ? undecided('the subnets of the group decide', own.evidence('equals', false)) : own.isFalse();
    },
  },
  terraform: {
    aws_instance: terraformInstance,
    aws_launch_template: (template) => terraformInterfaces(template.at('network_interfaces')),
    aws_launch_configuration: (configuration) => {
      const own = configuration.at('associate_public_ip_address');
      return own.present() === false ? undecided('the subnets of the group decide', own.evidence('equals', false)) : own.isFalse();
    },
  },
});

function interfaces(list: Value, owner: ResourceView): Outcome {
  const items = list.items();
  if (items === undefined) { return undecided('the network interfaces are known only at deploy time', list.evidence('readable')); }
  if (items.length === 0) { return list.judge(true, 'absent'); }
  return all(...items.map((item) => {
    const own = item.at('AssociatePublicIpAddress');
    return own.present() === false && owner.type === 'AWS::EC2::Instance' ? subnet(owner, item.at('SubnetId')) : own.orDefault(false).isFalse();
  }));
}

/** Without a word of its own, an instance gets what its subnet hands out. */
function bySubnet(instance: ResourceView): Outcome {
  return subnet(instance, instance.at('SubnetId'));
}

function subnet(instance: ResourceView, reference: Value): Outcome {
  const found = instance.follow(reference, 'AWS::EC2::Subnet');
  return found === undefined ? undecided('the subnet decides, and it is not declared here', reference.evidence('hands-out-none')) : found.at('MapPublicIpOnLaunch').orDefault(false).isFalse();
}

function terraformInstance(instance: ResourceView): Outcome {
  const own = instance.at('associate_public_ip_address');
  if (own.present() !== false) { return own.isFalse(); }
  const attached = instance.at('network_interface');
  if (attached.present() !== false) { return undecided('its network interface decides', attached.evidence('hands-out-none')); }
  const template = terraformLaunchTemplateOf(instance);
  if (template.kind === 'elsewhere') { return undecided('the launch template is not declared here', instance.at('launch_template').evidence('hands-out-none')); }
  if (template.kind === 'found' && template.data.at('network_interfaces').present() !== false) { return terraformInterfaces(template.data.at('network_interfaces')); }
  const reference = instance.at('subnet_id');
  const found = instance.follow(reference, 'aws_subnet');
  return found === undefined ? undecided('the subnet decides, and it is not declared here', reference.evidence('hands-out-none')) : found.at('map_public_ip_on_launch').orDefault(false).isFalse();
}

function terraformInterfaces(list: Value): Outcome {
  const items = list.items();
  if (items === undefined) { return undecided('the network interfaces are known only when Terraform runs', list.evidence('readable')); }
  return items.length === 0 ? list.judge(true, 'absent') : all(...items.map((item) => item.at('associate_public_ip_address').orDefault(false).isFalse()));
}
