import { all, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { type LaunchTemplate, launchTemplateOf, terraformLaunchTemplateOf } from '../helpers/launch-template';
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
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-networkinterface.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/default-subnet.html',
  ],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => {
      const template = launchTemplateOf(instance, instance.at('LaunchTemplate'));
      return all(addressOf(instance, CLOUDFORMATION, template, instance.at('LaunchTemplate')), ...elasticAddresses(instance));
    },
    'AWS::EC2::LaunchTemplate': (template) => started(template.at('LaunchTemplateData.NetworkInterfaces')),
    'AWS::AutoScaling::LaunchConfiguration': (configuration) => ofGroups(configuration, CLOUDFORMATION),
  },
  terraform: {
    aws_instance: (instance) => all(addressOf(instance, TERRAFORM, terraformLaunchTemplateOf(instance), instance.at('launch_template')), ...elasticAddresses(instance)),
    aws_launch_template: (template) => started(template.at('network_interfaces')),
    aws_launch_configuration: (configuration) => ofGroups(configuration, TERRAFORM),
  },
});

/** How a platform names the parts. */
interface Names {
  readonly interfaces: string; readonly associate: string; readonly attached: string; readonly subnet: string;
  readonly templateInterfaces: string;
  readonly subnetTypes: readonly string[]; readonly handsOut: string;
  readonly groups: readonly [type: string, configuration: string, subnets: string];
  /** Resources that give an instance a fixed public address, and where they name it. */
  readonly elastic: readonly (readonly [type: string, property: string])[];
}

const CLOUDFORMATION: Names = {
  interfaces: 'NetworkInterfaces', associate: 'AssociatePublicIpAddress', attached: 'NetworkInterfaceId', subnet: 'SubnetId', templateInterfaces: 'NetworkInterfaces',
  subnetTypes: ['AWS::EC2::Subnet'], handsOut: 'MapPublicIpOnLaunch', groups: ['AWS::AutoScaling::AutoScalingGroup', 'LaunchConfigurationName', 'VPCZoneIdentifier'],
  elastic: [['AWS::EC2::EIP', 'InstanceId'], ['AWS::EC2::EIPAssociation', 'InstanceId']],
};
const TERRAFORM: Names = {
  interfaces: 'network_interface', associate: 'associate_public_ip_address', attached: 'network_interface_id', subnet: 'subnet_id', templateInterfaces: 'network_interfaces',
  subnetTypes: ['aws_subnet', 'aws_default_subnet'], handsOut: 'map_public_ip_on_launch', groups: ['aws_autoscaling_group', 'launch_configuration', 'vpc_zone_identifier'],
  elastic: [['aws_eip', 'instance'], ['aws_eip_association', 'instance_id']],
};

/** What an instance says itself goes before its launch template, and that before the subnet. */
function addressOf(instance: ResourceView, names: Names, template: LaunchTemplate, place: Value): Outcome {
  const own = instance.at(names.associate).written;
  if (own.present() !== false) { return own.isFalse(); }
  if (instance.at('primary_network_interface').written.present() === true) { return instance.at('primary_network_interface').judge(true, 'hands-out-none'); }
  const attached = instance.at(names.interfaces).written;
  if (attached.present() !== false) { return interfaces(instance, attached, names); }
  if (template.kind === 'elsewhere') { return undecided('the launch template is not declared here', place.evidence('hands-out-none')); }
  const inherited = template.kind === 'found' ? template.data.at(names.templateInterfaces).written : undefined;
  return inherited === undefined || inherited.present() === false ? bySubnet(instance, instance.at(names.subnet).written, names) : interfaces(instance, inherited, names);
}

/**
 * "You can only assign a public IPv4 address to the network interface for eth0, and only to a new one", and none is assigned
 * when more than one interface is given.
 */
function interfaces(instance: ResourceView, list: Value, names: Names): Outcome {
  const items = list.items();
  if (items === undefined) { return undecided('the network interfaces are known only at deploy time', list.evidence('readable')); }
  if (items.length === 0) { return bySubnet(instance, instance.at(names.subnet).written, names); }
  return all(...items.map((item) => {
    const own = item.at(names.associate).written;
    if (own.present() !== false) { return own.isFalse(); }
    if (items.length > 1) { return list.judge(true, 'hands-out-none'); }
    if (item.at(names.attached).written.present() === true) { return item.at(names.attached).judge(true, 'hands-out-none'); }
    const subnet = item.at(names.subnet).written;
    return bySubnet(instance, subnet.present() === false ? instance.at(names.subnet).written : subnet, names);
  }));
}

/** A launch template leaves it to the subnet, unless it says otherwise. */
function started(list: Value): Outcome {
  const items = list.items();
  if (items === undefined) { return undecided('the network interfaces are known only at deploy time', list.evidence('readable')); }
  const names = list.label === 'network_interfaces' ? TERRAFORM : CLOUDFORMATION;
  return items.length === 0 ? list.judge(true, 'absent') : all(...items.map((item) => item.at(names.associate).orDefault(false).isFalse()));
}

/** Without a word of its own, an instance gets what its subnet hands out. Without a subnet it lands in a default one, which hands out addresses. */
function bySubnet(instance: ResourceView, reference: Value, names: Names): Outcome {
  if (reference.present() === false) { return reference.child('in a default subnet').orDefault(true).isFalse(); }
  const subnet = instance.follow(reference, ...names.subnetTypes);
  return subnet === undefined ? undecided('the subnet decides, and it is not declared here', reference.evidence('hands-out-none'))
    : subnet.at(names.handsOut).orDefault(subnet.type === 'aws_default_subnet').isFalse();
}

/** The subnets of the groups that start instances from a launch configuration. */
function ofGroups(configuration: ResourceView, names: Names): Outcome {
  const own = configuration.at(names.associate).written;
  if (own.present() !== false) { return own.isFalse(); }
  const { found, maybe } = configuration.referrers(names.groups[0], names.groups[1]);
  const outcomes = found.map((group): Outcome => {
    const subnets = group.at(names.groups[2]).written;
    const items = subnets.items();
    return items === undefined || items.length === 0 ? undecided('the subnets of the group decide', subnets.evidence('readable')) : all(...items.map((subnet) => bySubnet(group, subnet, names)));
  });
  return outcomes.length > 0 && maybe.length === 0 ? all(...outcomes) : undecided('the subnets of the group decide', own.evidence('equals', false));
}

/** An Elastic IP address is a public address too. */
function elasticAddresses(instance: ResourceView): Outcome[] {
  const { elastic } = instance.resource.platform === 'terraform' ? TERRAFORM : CLOUDFORMATION;
  return elastic.flatMap(([type, property]) => instance.referrers(type, property).found.map((address) => fail(`${address.address} gives it a public address`, address.at(property).evidence('absent'))));
}
