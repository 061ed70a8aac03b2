import { testRule } from '../../support/rule-cases';

const one = (type: string, entry: object = {}, properties: object = {}) => ({ Resources: { Subject: { Type: type, ...entry, Properties: properties } } });
const terraform = (type: string, entry: object = {}) => ({ config: { resource: { [type]: { subject: entry } } }, subject: `${type}.subject` });

testRule('StatefulResourceRetained', {
  cloudformation: [
    { name: 'retained', template: one('AWS::S3::Bucket', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' }), expect: 'pass' },
    { name: 'retained except on create', template: one('AWS::DynamoDB::Table', { DeletionPolicy: 'RetainExceptOnCreate' }), expect: 'pass' },
    { name: 'deleted', template: one('AWS::S3::Bucket', { DeletionPolicy: 'Delete' }), expect: 'fail' },
    { name: 'policy omitted', template: one('AWS::DynamoDB::Table'), expect: 'fail' },
    { name: 'a database instance without a policy is snapshotted', template: one('AWS::RDS::DBInstance'), expect: 'pass' },
    { name: 'a database cluster without a policy is snapshotted', template: one('AWS::RDS::DBCluster'), expect: 'pass' },
    { name: 'a database that is deleted', template: one('AWS::RDS::DBCluster', { DeletionPolicy: 'Delete' }), expect: 'fail' },
    { name: 'an instance of a cluster', template: one('AWS::RDS::DBInstance', { DeletionPolicy: 'Delete' }, { DBClusterIdentifier: 'c' }), expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, ...one('AWS::EFS::FileSystem', { DeletionPolicy: { Ref: 'P' } }) }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, ...one('AWS::S3::Bucket', { DeletionPolicy: { 'Fn::If': ['C', 'Retain', 'Delete'] } }) }, expect: 'fail' },
    { name: 'a read replica', template: one('AWS::RDS::DBInstance', { DeletionPolicy: 'Delete' }, { SourceDBInstanceIdentifier: 'orders' }), expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'not to be destroyed', ...terraform('aws_efs_file_system', { lifecycle: { prevent_destroy: true } }), expect: 'pass' },
    { name: 'not to be destroyed, in the list form', ...terraform('aws_efs_file_system', { lifecycle: [{ prevent_destroy: true }] }), expect: 'pass' },
    { name: 'may be destroyed', ...terraform('aws_efs_file_system', { lifecycle: { prevent_destroy: false } }), expect: 'fail' },
    { name: 'lifecycle omitted', ...terraform('aws_opensearch_domain'), expect: 'fail' },
    { name: 'a bucket with objects is refused', ...terraform('aws_s3_bucket'), expect: 'pass' },
    { name: 'a bucket that is emptied first', ...terraform('aws_s3_bucket', { force_destroy: true }), expect: 'fail' },
    { name: 'a table that is protected', ...terraform('aws_dynamodb_table', { deletion_protection_enabled: true }), expect: 'pass' },
    { name: 'a table that is not', ...terraform('aws_dynamodb_table'), expect: 'fail' },
    { name: 'a database leaves a snapshot', ...terraform('aws_db_instance'), expect: 'pass' },
    { name: 'a database that leaves none', ...terraform('aws_db_instance', { skip_final_snapshot: true }), expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_s3_bucket: { subject: { force_destroy: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'a read replica', ...terraform('aws_db_instance', { replicate_source_db: 'orders', skip_final_snapshot: true }), expect: 'not-applicable' },
  ],
});
