import { type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { distinctZones } from '../helpers/zones';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Network firewall has endpoints in two or more Availability Zones',
  failure: 'Network firewall stands in one Availability Zone',
  control: 'AVL-01',
  criteria: ['A1.2', 'CC6.6'],
  severity: 'warning',
  rationale: 'Traffic that has to pass the firewall stops when the only zone of the firewall is gone.',
  fix: {
    cdk: 'subnetMappings with subnets in two or more zones',
    cloudformation: 'SubnetMappings with subnets in two or more zones',
    terraform: 'subnet_mapping for two or more zones',
  },
  equivalents: { awsConfig: ['netfw-multi-az-enabled'], securityHub: ['NetworkFirewall.1'], prowler: ['networkfirewall_multi_az'] },
  catalogue: ['networkfirewall-multi-az'],
  references: ['https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config.html'],
  cloudformation: {
    'AWS::NetworkFirewall::Firewall': (firewall) => inTwoZones(firewall, 'SubnetMappings', 'SubnetId', 'AvailabilityZoneMappings', 'AvailabilityZone'),
  },
  terraform: {
    aws_networkfirewall_firewall: (firewall) => inTwoZones(firewall, 'subnet_mapping', 'subnet_id', 'availability_zone_mapping', 'availability_zone_id'),
  },
});

/** A firewall of a VPC names subnets; one that is attached to a transit gateway names zones. */
function inTwoZones(firewall: ResourceView, subnets: string, subnet: string, zones: string, zone: string): Outcome {
  const places = firewall.at(subnets).present() === false && firewall.at(zones).present() !== false ? { list: firewall.at(zones), key: zone } : { list: firewall.at(subnets), key: subnet };
  const items = places.list.items();
  if (items === undefined) { return places.list.judge(undefined, 'gte', '2 zones'); }
  const { least, most } = distinctZones(firewall, items.map((item) => item.at(places.key)));
  return places.list.judge(least >= 2 ? true : most >= 2 ? undefined : false, 'gte', '2 zones');
}
