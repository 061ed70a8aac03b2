import { fail, notApplicable, pass, undecided } from '../../model/outcome';
import { unlessReplica } from '../helpers/copied-databases';
import { unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

/** https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.how-it-works.html#aurora-serverless.failover */
const SERVERLESS = 'Aurora Serverless v1 has no instances; it moves to another zone by itself';

export default defineRule({
  title: 'Database has a standby in a second Availability Zone',
  failure: 'Database stands in one Availability Zone',
  control: 'AVL-01',
  severity: 'error',
  rationale: 'When the zone of the only instance fails, the service is down until it is restored from a backup.',
  fix: { cdk: 'multiAz: true; on a cluster at least one entry in readers', cloudformation: 'MultiAZ: true; for a cluster a second AWS::RDS::DBInstance', terraform: 'multi_az = true; for a cluster a second aws_rds_cluster_instance' },
  equivalents: { awsConfig: ['rds-multi-az-support', 'rds-cluster-multi-az-enabled'], securityHub: ['RDS.5', 'RDS.15'], checkov: ['CKV_AWS_157'], cdkNag: ['RDSMultiAZSupport'], prowler: ['rds_instance_multi_az', 'rds_cluster_multi_az'] },
  catalogue: ['rds-multi-az', 'aurora-min-two-instances'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html', 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => unlessReplica(instance, () => instance.at('MultiAZ').orDefault(false).isTrue())),
    'AWS::RDS::DBCluster': (cluster) => {
      if (cluster.at('EngineMode').is('serverless') === true) { return notApplicable(SERVERLESS); }
      // A Multi-AZ cluster names the class of its instances and always has three, in three zones.
      if (cluster.at('DBClusterInstanceClass').present() !== false) { return cluster.at('DBClusterInstanceClass').isPresent(); }
      const { found, maybe } = cluster.referrers('AWS::RDS::DBInstance', 'DBClusterIdentifier');
      const evidence = { pointer: cluster.resource.entryPointer, operator: 'gte', expected: '2 instances', actual: found.length };
      if (found.length >= 2) { return pass(evidence); }
      return maybe.length > 0 ? undecided('whether more instances join the cluster is known only at deploy time', evidence) : fail(`the cluster has ${found.length} ${found.length === 1 ? 'instance' : 'instances'}, expected two or more`, evidence);
    },
  },
  terraform: {
    aws_db_instance: (instance) => unlessReplica(instance, () => instance.at('multi_az').orDefault(false).isTrue()),
    aws_rds_cluster: (cluster) => {
      if (cluster.at('engine_mode').is('serverless') === true) { return notApplicable(SERVERLESS); }
      if (cluster.at('db_cluster_instance_class').present() !== false) { return cluster.at('db_cluster_instance_class').isPresent(); }
      const { found, maybe } = cluster.referrers('aws_rds_cluster_instance', 'cluster_identifier');
      const evidence = { pointer: cluster.resource.entryPointer, operator: 'gte', expected: '2 instances', actual: found.length };
      if (found.length >= 2) { return pass(evidence); }
      const looped = found.some((instance) => instance.attribute('count').present() !== false || instance.attribute('for_each').present() !== false);
      return looped || maybe.length > 0 ? undecided('how many instances there are is known only when Terraform runs', evidence)
        : fail(`the cluster has ${found.length} ${found.length === 1 ? 'instance' : 'instances'}, expected two or more`, evidence);
    },
  },
});
