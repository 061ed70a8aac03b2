import { undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'EMR primary node has no public address',
  failure: 'EMR primary node gets a public address',
  control: 'NET-03',
  severity: 'error',
  rationale: 'Whoever finds the address may try the interfaces of the cluster.',
  fix: {
    cdk: 'a private subnet',
    cloudformation: 'Ec2SubnetId of a subnet with MapPublicIpOnLaunch: false',
    terraform: 'subnet_id of a subnet with map_public_ip_on_launch = false',
  },
  equivalents: { awsConfig: ['emr-master-no-public-ip'], securityHub: ['EMR.1'] },
  catalogue: ['emr-no-public-ip'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-clusters-in-a-vpc.html'],
  cloudformation: {
    'AWS::EMR::Cluster': (cluster) => {
      const place = cluster.at('Instances.Ec2SubnetId');
      const subnet = cluster.follow(place, 'AWS::EC2::Subnet');
      return subnet === undefined ? undecided('the subnet decides, and it is not declared here', place.evidence('hands-out-none')) : subnet.at('MapPublicIpOnLaunch').orDefault(false).isFalse();
    },
  },
  terraform: {
    aws_emr_cluster: (cluster) => {
      const place = cluster.at('ec2_attributes.0.subnet_id');
      const subnet = cluster.follow(place, 'aws_subnet');
      return subnet === undefined ? undecided('the subnet decides, and it is not declared here', place.evidence('hands-out-none')) : subnet.at('map_public_ip_on_launch').orDefault(false).isFalse();
    },
  },
});
