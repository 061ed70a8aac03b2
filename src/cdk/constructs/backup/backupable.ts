import { ArnFormat, CfnResource, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { templateProperties } from '../../template-properties';

type Arn = (resource: CfnResource) => string;

const arn = (service: string, kind: string, arnFormat = ArnFormat.SLASH_RESOURCE_NAME): Arn =>
  (resource) => Stack.of(resource).formatArn({ service, resource: kind, resourceName: resource.ref, arnFormat });
const cluster = arn('rds', 'cluster', ArnFormat.COLON_RESOURCE_NAME);

/**
 * What AWS Backup backs up, and the ARN by which it knows it. `BackupResource.fromConstruct` of aws-cdk-lib passes over global
 * tables, buckets, FSx, DocumentDB and Neptune without a word.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html
 */
const BACKUPABLE: Readonly<Record<string, Arn>> = {
  'AWS::DocDB::DBCluster': cluster,
  'AWS::DynamoDB::GlobalTable': arn('dynamodb', 'table'),
  'AWS::DynamoDB::Table': arn('dynamodb', 'table'),
  'AWS::EC2::Instance': arn('ec2', 'instance'),
  'AWS::EC2::Volume': arn('ec2', 'volume'),
  'AWS::EFS::FileSystem': arn('elasticfilesystem', 'file-system'),
  'AWS::FSx::FileSystem': arn('fsx', 'file-system'),
  'AWS::Neptune::DBCluster': cluster,
  'AWS::RDS::DBCluster': cluster,
  'AWS::RDS::DBInstance': arn('rds', 'db', ArnFormat.COLON_RESOURCE_NAME),
  'AWS::S3::Bucket': (bucket) => Stack.of(bucket).formatArn({ service: 's3', region: '', account: '', resource: bucket.ref, arnFormat: ArnFormat.NO_RESOURCE_NAME }),
};

/** The ARNs of what can be backed up at and below a construct. A member of a cluster is backed up with the cluster. */
export function backupableArns(scope: IConstruct): string[] {
  return scope.node.findAll().filter(CfnResource.isCfnResource).flatMap((resource) => {
    const inCluster = resource.cfnResourceType === 'AWS::RDS::DBInstance' && templateProperties(resource).DBClusterIdentifier !== undefined;
    return resource.cfnResourceType in BACKUPABLE && !inCluster ? [BACKUPABLE[resource.cfnResourceType](resource)] : [];
  });
}
