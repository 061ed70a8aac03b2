import { instancesInTwoZones } from '../helpers/cluster-zones';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Neptune cluster has instances in two or more Availability Zones',
  failure: 'Graph database stands in one Availability Zone',
  control: 'AVL-01',
  severity: 'warning',
  rationale: 'When the zone of the only instance fails, the service is down until another is made.',
  fix: {
    cdk: 'instances: 2 or more',
    cloudformation: 'a second AWS::Neptune::DBInstance',
    terraform: 'a second aws_neptune_cluster_instance',
  },
  equivalents: { awsConfig: ['neptune-cluster-multi-az-enabled'], securityHub: ['Neptune.9'], prowler: ['neptune_cluster_multi_az'] },
  catalogue: ['neptune-resilience'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-availability.html'],
  cloudformation: {
    'AWS::Neptune::DBCluster': (cluster) => instancesInTwoZones(cluster, 'AWS::Neptune::DBInstance', 'DBClusterIdentifier', 'AvailabilityZone'),
  },
  terraform: {
    aws_neptune_cluster: (cluster) => instancesInTwoZones(cluster, 'aws_neptune_cluster_instance', 'cluster_identifier', 'availability_zone'),
  },
});
