// First: it says what to install where the framework is missing.
import './installed';

export * from './constructs/dynamodb/secure-table';
export * from './constructs/ecr/secure-repository';
export * from './constructs/efs/secure-file-system';
export * from './constructs/elasticache/secure-cache';
export * from './constructs/kms/secure-key';
export * from './constructs/lambda/secure-function';
export * from './constructs/logs/secure-log-group';
export * from './constructs/opensearch/secure-search-domain';
export type { DatabasePartsProps } from './constructs/rds/database-parts';
export * from './constructs/rds/secure-database-cluster';
export * from './constructs/rds/secure-database-instance';
export * from './constructs/s3/access-log-bucket';
export type { BucketPartsProps } from './constructs/s3/bucket-parts';
export * from './constructs/s3/secure-bucket';
export * from './constructs/secretsmanager/secure-secret';
export * from './constructs/sns/secure-topic';
export * from './constructs/sqs/secure-queue';
export * from './shared-resources';
export * from './soc2';
export * from '../tree/data-classification';
export * from '../tree/gate-props';
export * from '../tree/scope';
export * from '../tree/waivers';
