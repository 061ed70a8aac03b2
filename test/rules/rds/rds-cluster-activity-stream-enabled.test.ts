import { testRule } from '../../support/rule-cases';

testRule('RdsClusterActivityStreamEnabled', {
  cloudformation: [],
  terraform: [
    { name: 'a stream', config: { resource: { aws_rds_cluster: { subject: { engine: 'aurora-postgresql' } }, aws_rds_cluster_activity_stream: { s: { resource_arn: '${aws_rds_cluster.subject.arn}', mode: 'async', kms_key_id: 'k' } } } }, expect: 'pass' },
    { name: 'argument omitted: none', properties: { engine: 'aurora-postgresql' }, expect: 'fail' },
    { name: 'of another cluster', config: { resource: { aws_rds_cluster: { subject: { engine: 'aurora-mysql' }, other: { engine: 'aurora-mysql' } }, aws_rds_cluster_activity_stream: { s: { resource_arn: '${aws_rds_cluster.other.arn}', mode: 'async' } } } }, expect: 'fail' },
    { name: 'no Aurora', properties: { engine: 'mysql' }, expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { engine: 'aurora-mysql' } }, aws_rds_cluster_activity_stream: { s: { resource_arn: '${var.p}', mode: 'async' } } } }, expect: 'unknown' },
  ],
});
