import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Database has no public endpoint',
  failure: 'Database is reachable from the internet',
  control: 'NET-04',
  severity: 'error',
  rationale: 'A database with a public address is one security-group rule away from everyone.',
  fix: { cdk: 'publiclyAccessible: false, in private or isolated subnets', cloudformation: 'PubliclyAccessible: false', terraform: 'publicly_accessible = false' },
  equivalents: { awsConfig: ['rds-instance-public-access-check'], securityHub: ['RDS.2'], trivy: ['AWS-0180'], cdkNag: ['RDSInstancePublicAccess'] },
  catalogue: ['rds-no-public-access'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html', 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => {
      const own = instance.at('PubliclyAccessible');
      if (own.present() !== false) { return own.isFalse(); }
      // Absent: private when a subnet group is named, public in a default VPC. An instance of a cluster takes the cluster's group.
      const group = instance.at('DBSubnetGroupName');
      const grouped = (group.present() !== false && group.is('default') !== true) || instance.at('DBClusterIdentifier').present() !== false;
      return grouped ? own.orDefault(false).isFalse() : own.orDefault('true, in a default VPC without a subnet group').isFalse();
    },
    // Only Multi-AZ clusters have the property; an Aurora cluster's instances have it.
    'AWS::RDS::DBCluster': (cluster) => decide(cluster.at('PubliclyAccessible').present() === false ? false : true, () => cluster.at('PubliclyAccessible').isFalse(),
      () => unspoken(cluster, 'DBClusterInstanceClass', 'DBSubnetGroupName', 'PubliclyAccessible')),
  },
  terraform: {
    aws_db_instance: (resource) => resource.at('publicly_accessible').orDefault(false).isFalse(),
    aws_rds_cluster_instance: (resource) => resource.at('publicly_accessible').orDefault(false).isFalse(),
    aws_rds_cluster: (cluster) => unspoken(cluster, 'db_cluster_instance_class', 'db_subnet_group_name', 'publicly_accessible'),
  },
});

/**
 * A Multi-AZ cluster that does not say: "If DBSubnetGroup isn't specified, PubliclyAccessible defaults to true. If it is, to false,
 * unless its value is default." An Aurora cluster has no address but those of its instances.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html#cfn-rds-dbcluster-publiclyaccessible
 */
function unspoken(cluster: ResourceView, instanceClass: string, group: string, own: string): Outcome {
  return decide(cluster.at(instanceClass).present(), () => {
    const subnets = cluster.at(group).written;
    return decide(subnets.present() === false ? true : subnets.is('default'),
      () => cluster.at(own).orDefault('true, in a default VPC without a subnet group').isFalse(), () => cluster.at(own).orDefault(false).isFalse());
  }, () => notApplicable('the instances of the cluster are judged'));
}
