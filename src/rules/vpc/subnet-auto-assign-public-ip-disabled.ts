import { defineRule } from '../rule';

export default defineRule({
  title: 'Subnet hands out no public addresses',
  failure: 'Every instance in the subnet gets a public address',
  control: 'NET-03',
  severity: 'warning',
  rationale: 'An instance that is put there without thought is reachable from the internet.',
  fix: { cdk: 'mapPublicIpOnLaunch: false in the subnet configuration', cloudformation: 'MapPublicIpOnLaunch: false', terraform: 'map_public_ip_on_launch = false' },
  equivalents: { awsConfig: ['subnet-auto-assign-public-ip-disabled'], securityHub: ['EC2.15'], checkov: ['CKV_AWS_130'], trivy: ['AWS-0164'], cdkNag: ['VPCSubnetAutoAssignPublicIpDisabled'], prowler: ['vpc_subnet_no_public_ip_by_default'] },
  catalogue: ['vpc-subnet-no-auto-public-ip'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html'],
  cloudformation: { 'AWS::EC2::Subnet': (subnet) => subnet.at('MapPublicIpOnLaunch').orDefault(false).isFalse() },
  terraform: {
    aws_subnet: (resource) => resource.at('map_public_ip_on_launch').orDefault(false).isFalse(),
    // A subnet that AWS made hands addresses out unless it is told not to.
    aws_default_subnet: (resource) => resource.at('map_public_ip_on_launch').orDefault(true).isFalse(),
  },
});
