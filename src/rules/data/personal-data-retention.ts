import { any, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { ofClasses } from '../helpers/classified';
import { unlessInCluster } from '../helpers/databases';
import { someLifecycleRule, someTerraformRule } from '../helpers/lifecycle-rules';
import { type Check, defineRule } from '../rule';

const ofPersonalData = (check: Check): Check => ofClasses(['personal'], check);

/** Stores in which only the application can delete what is due. */
const byApplication = (store: ResourceView) => undecided('the application deletes what is due; confirm its retention job', { pointer: store.resource.entryPointer, operator: 'retention' });

export default defineRule({
  title: 'Personal data has an end',
  failure: 'Personal data is kept for ever',
  control: 'RET-01',
  criteria: ['P4.2', 'P4.3', 'C1.2'],
  severity: 'error',
  rationale: 'Personal data that outlives its purpose breaks the promise under which it was given.',
  fix: {
    cdk: 'lifecycleRules: [{ expiration: Duration.days(...) }] on a bucket, timeToLiveAttribute on a table, retention on a log group',
    cloudformation: 'LifecycleConfiguration with ExpirationInDays, TimeToLiveSpecification with Enabled: true, RetentionInDays',
    terraform: 'an expiration block in aws_s3_bucket_lifecycle_configuration, ttl { enabled = true }, retention_in_days',
  },
  equivalents: {},
  catalogue: ['personal-data-retention-set', 'dynamodb-ttl'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html', 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html'],
  cloudformation: {
    'AWS::S3::Bucket': ofPersonalData((bucket) => someLifecycleRule(bucket, (rule) => any(rule.at('ExpirationInDays').isPresent(), rule.at('ExpirationDate').isPresent()))),
    'AWS::DynamoDB::Table': ofPersonalData((table) => table.at('TimeToLiveSpecification.Enabled').orDefault(false).isTrue()),
    'AWS::DynamoDB::GlobalTable': ofPersonalData((table) => table.at('TimeToLiveSpecification.Enabled').orDefault(false).isTrue()),
    'AWS::Logs::LogGroup': ofPersonalData((group) => group.at('RetentionInDays').isPresent()),
    'AWS::RDS::DBInstance': ofPersonalData((instance) => unlessInCluster(instance, () => byApplication(instance))),
    'AWS::RDS::DBCluster': ofPersonalData(byApplication),
    'AWS::DocDB::DBCluster': ofPersonalData(byApplication),
    'AWS::Redshift::Cluster': ofPersonalData(byApplication),
    'AWS::EFS::FileSystem': ofPersonalData(byApplication),
    'AWS::OpenSearchService::Domain': ofPersonalData(byApplication),
    'AWS::Elasticsearch::Domain': ofPersonalData(byApplication),
  },
  terraform: {
    aws_s3_bucket: ofPersonalData((bucket) => someTerraformRule(bucket, (rule) => any(rule.at('expiration.0.days').isPresent(), rule.at('expiration.0.date').isPresent()))),
    aws_dynamodb_table: ofPersonalData((table) => table.at('ttl.0.enabled').orDefault(false).isTrue()),
    // 0, the default, keeps events for ever.
    aws_cloudwatch_log_group: ofPersonalData((group) => group.at('retention_in_days').orDefault(0).atLeast(1)),
    aws_db_instance: ofPersonalData(byApplication),
    aws_rds_cluster: ofPersonalData(byApplication),
    aws_docdb_cluster: ofPersonalData(byApplication),
    aws_redshift_cluster: ofPersonalData(byApplication),
    aws_efs_file_system: ofPersonalData(byApplication),
    aws_opensearch_domain: ofPersonalData(byApplication),
    aws_elasticsearch_domain: ofPersonalData(byApplication),
  },
});
