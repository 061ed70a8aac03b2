import { any, decide, notApplicable } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { unlessReplica } from '../helpers/copied-databases';
import { type Check, defineRule } from '../rule';

const KEPT = ['Retain', 'RetainExceptOnCreate', 'Snapshot'];

/**
 * What becomes of the data when a stack lets the resource go. Without a policy it is deleted, but for databases of RDS that
 * belong to no cluster: those are snapshotted.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
const kept = (byDefault: 'Delete' | 'Snapshot'): Check => (store) => store.attribute('DeletionPolicy').orDefault(byDefault).isOneOf(KEPT);

const instance: Check = (store) => decide(store.at('DBClusterIdentifier').present(),
  () => notApplicable('the instance belongs to a cluster, which is judged instead', store.at('DBClusterIdentifier').evidence('present')),
  // CloudFormation passes over the deletion policy of a read replica.
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html
  () => unlessReplica(store, () => kept('Snapshot')(store, { parameter: () => 0 })));

/** Terraform destroys what nothing protects: `prevent_destroy`, an argument of the type, or what the service itself refuses. */
const protectedBy = (own: (store: ResourceView) => ReturnType<Check>): Check => (store) => any(store.attribute('lifecycle').at('0.prevent_destroy').isTrue(), own(store));
const never = (store: ResourceView) => store.attribute('lifecycle').at('0.prevent_destroy').isTrue();

export default defineRule({
  title: 'Stateful resource outlives its stack',
  failure: 'Data is deleted together with the stack',
  control: 'AVL-02',
  severity: 'warning',
  rationale: 'A rename in the code, or a stack that is deleted by mistake, takes the data with it.',
  fix: {
    cdk: 'removalPolicy: RemovalPolicy.RETAIN',
    cloudformation: 'DeletionPolicy: Retain and UpdateReplacePolicy: Retain',
    terraform: 'lifecycle { prevent_destroy = true }',
  },
  equivalents: {},
  catalogue: ['stateful-retain-policy'],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html',
    // A bucket that holds objects is not deleted.
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html',
  ],
  cloudformation: {
    'AWS::S3::Bucket': kept('Delete'),
    'AWS::DynamoDB::Table': kept('Delete'),
    'AWS::DynamoDB::GlobalTable': kept('Delete'),
    'AWS::RDS::DBInstance': instance,
    'AWS::RDS::DBCluster': kept('Snapshot'),
    'AWS::EFS::FileSystem': kept('Delete'),
    'AWS::KMS::Key': kept('Delete'),
    'AWS::DocDB::DBCluster': kept('Delete'),
    'AWS::Neptune::DBCluster': kept('Delete'),
    'AWS::Redshift::Cluster': kept('Delete'),
    'AWS::Cognito::UserPool': kept('Delete'),
    'AWS::OpenSearchService::Domain': kept('Delete'),
  },
  terraform: {
    aws_s3_bucket: protectedBy((store) => store.at('force_destroy').orDefault(false).isFalse()),
    aws_dynamodb_table: protectedBy((store) => store.at('deletion_protection_enabled').orDefault(false).isTrue()),
    aws_db_instance: (store, context) => unlessReplica(store, () =>
      protectedBy(() => any(store.at('skip_final_snapshot').orDefault(false).isFalse(), store.at('deletion_protection').orDefault(false).isTrue()))(store, context)),
    aws_rds_cluster: protectedBy((store) => any(store.at('skip_final_snapshot').orDefault(false).isFalse(), store.at('deletion_protection').orDefault(false).isTrue())),
    aws_docdb_cluster: protectedBy((store) => any(store.at('skip_final_snapshot').orDefault(false).isFalse(), store.at('deletion_protection').orDefault(false).isTrue())),
    aws_neptune_cluster: protectedBy((store) => any(store.at('skip_final_snapshot').orDefault(false).isFalse(), store.at('deletion_protection').orDefault(false).isTrue())),
    aws_redshift_cluster: protectedBy((store) => store.at('skip_final_snapshot').orDefault(false).isFalse()),
    aws_efs_file_system: never,
    aws_cognito_user_pool: protectedBy((store) => store.at('deletion_protection').orDefault('INACTIVE').equals('ACTIVE')),
    aws_opensearch_domain: never,
  },
});
