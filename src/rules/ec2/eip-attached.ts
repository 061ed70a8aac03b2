import { any } from '../../model/outcome';
import { namedIn } from '../helpers/in-use';
import { place, placeInList } from '../helpers/reference-places';
import { defineRule } from '../rule';

const CLOUDFORMATION = [
  place('AWS::EC2::EIPAssociation', 'AllocationId'), place('AWS::EC2::EIPAssociation', 'EIP'),
  place('AWS::EC2::NatGateway', 'AllocationId'), place('AWS::EC2::NatGateway', 'SecondaryAllocationIds'),
  placeInList('AWS::EC2::NatGateway', 'AvailabilityZoneAddresses', 'AllocationIds'),
  placeInList('AWS::ElasticLoadBalancingV2::LoadBalancer', 'SubnetMappings', 'AllocationId'),
  place('AWS::Transfer::Server', 'EndpointDetails.AddressAllocationIds'),
];
const TERRAFORM = [
  place('aws_eip_association', 'allocation_id'), place('aws_eip_association', 'public_ip'),
  place('aws_nat_gateway', 'allocation_id'), place('aws_nat_gateway', 'secondary_allocation_ids'),
  placeInList('aws_nat_gateway', 'availability_zone_address', 'allocation_ids'),
  placeInList('aws_lb', 'subnet_mapping', 'allocation_id'),
  place('aws_transfer_server', 'endpoint_details.0.address_allocation_ids'),
];

export default defineRule({
  title: 'Elastic address is in use',
  failure: 'Elastic address is attached to nothing',
  control: 'INV-01',
  criteria: ['CC6.1', 'CC2.1'],
  severity: 'warning',
  optIn: 'An address may be used by what another repository declares.',
  rationale: 'An address that nobody uses any more still stands in allow lists and in DNS, and goes to whoever takes it next.',
  fix: {
    cdk: 'release the address, or name it where it is for',
    cloudformation: 'InstanceId, or an AWS::EC2::EIPAssociation, a NAT gateway or a load balancer with the AllocationId',
    terraform: 'instance or network_interface, or an aws_eip_association, a NAT gateway or a load balancer with the allocation_id',
  },
  equivalents: { awsConfig: ['eip-attached'], securityHub: ['EC2.12'], checkov: ['CKV2_AWS_19'], prowler: ['ec2_elastic_ip_unassigned'] },
  catalogue: ['eip-attached'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html'],
  cloudformation: {
    'AWS::EC2::EIP': (address) => any(address.at('InstanceId').isPresent(), namedIn(address, CLOUDFORMATION, 'nothing uses the address')),
  },
  terraform: {
    aws_eip: (address) => any(address.at('instance').isPresent(), address.at('network_interface').isPresent(), namedIn(address, TERRAFORM, 'nothing uses the address')),
  },
});
