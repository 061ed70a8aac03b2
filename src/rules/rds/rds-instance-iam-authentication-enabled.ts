import { any, notApplicable } from '../../model/outcome';
import { engineFamily, unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Database accepts IAM identities',
  failure: 'Database knows only its own passwords',
  control: 'IAM-07',
  severity: 'warning',
  rationale: 'Identities of the directory end with the person; passwords of the database do not.',
  fix: { cdk: 'iamAuthentication: true', cloudformation: 'EnableIAMDatabaseAuthentication: true', terraform: 'iam_database_authentication_enabled = true' },
  equivalents: { awsConfig: ['rds-instance-iam-authentication-enabled', 'rds-cluster-iam-authentication-enabled'], securityHub: ['RDS.10', 'RDS.12'], checkov: ['CKV_AWS_161', 'CKV_AWS_162'], trivy: ['AWS-0176'], cdkNag: ['AuroraMySQLPostgresIAMAuth'], prowler: ['rds_instance_iam_authentication_enabled', 'rds_cluster_iam_authentication_enabled'] },
  catalogue: ['rds-iam-auth'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => {
      // The other engines cannot; they may join a directory instead.
      if (['oracle', 'sqlserver', 'db2'].includes(engineFamily(instance) ?? '')) { return instance.at('Domain').present() === true ? instance.at('Domain').isPresent() : notApplicable('the engine knows no IAM authentication'); }
      return any(instance.at('EnableIAMDatabaseAuthentication').orDefault(false).isTrue(), instance.at('Domain').isPresent());
    }),
    'AWS::RDS::DBCluster': (cluster) => any(cluster.at('EnableIAMDatabaseAuthentication').orDefault(false).isTrue(), cluster.at('Domain').isPresent()),
  },
  terraform: {
    aws_db_instance: (instance) => {
      const own = any(instance.at('iam_database_authentication_enabled').orDefault(false).isTrue(), instance.at('domain').isPresent());
      const cannot = ['oracle', 'sqlserver', 'db2'].some((engine) => instance.at('engine').text()?.startsWith(engine) === true);
      return cannot && instance.at('domain').present() === false ? notApplicable('the engine knows no IAM authentication') : own;
    },
    aws_rds_cluster: (resource) => resource.at('iam_database_authentication_enabled').orDefault(false).isTrue(),
  },
});
