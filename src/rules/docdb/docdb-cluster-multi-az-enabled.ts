import { instancesInTwoZones } from '../helpers/cluster-zones';
import { defineRule } from '../rule';

export default defineRule({
  title: 'DocumentDB cluster has instances in two or more Availability Zones',
  failure: 'Document database stands in one Availability Zone',
  control: 'AVL-01',
  severity: 'warning',
  rationale: 'When the zone of the only instance fails, the service is down until another is made.',
  fix: {
    cdk: 'instances: 2 or more',
    cloudformation: 'a second AWS::DocDB::DBInstance',
    terraform: 'a second aws_docdb_cluster_instance',
  },
  equivalents: { prowler: ['documentdb_cluster_multi_az_enabled'] },
  catalogue: ['documentdb-multi-az'],
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/replication.html'],
  cloudformation: {
    'AWS::DocDB::DBCluster': (cluster) => instancesInTwoZones(cluster, 'AWS::DocDB::DBInstance', 'DBClusterIdentifier', 'AvailabilityZone'),
  },
  terraform: {
    aws_docdb_cluster: (cluster) => instancesInTwoZones(cluster, 'aws_docdb_cluster_instance', 'cluster_identifier', 'availability_zone'),
  },
});
