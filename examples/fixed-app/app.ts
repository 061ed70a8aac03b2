/** The order service of `../leaky-app`, mended: nothing fails, and the mapping can go to the compliance manager. */
import { App, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { Soc2, Soc2Category } from 'cdk-soc2';

const app = new App();
Soc2.enable(app, {
  categories: [Soc2Category.SECURITY, Soc2Category.AVAILABILITY],
  system: { name: 'Orders', owner: 'platform@example.com', environment: 'production' },
});

class Orders extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const key = new kms.Key(this, 'Key', { enableKeyRotation: true });
    key.grantEncryptDecrypt(new iam.ServicePrincipal(`logs.${this.region}.amazonaws.com`));
    const flowLog = new logs.LogGroup(this, 'Flows', { encryptionKey: key, retention: logs.RetentionDays.THIRTEEN_MONTHS, removalPolicy: RemovalPolicy.RETAIN });
    const vpc = new ec2.Vpc(this, 'Vpc', {
      maxAzs: 2,
      natGateways: 1,
      flowLogs: { all: { destination: ec2.FlowLogDestination.toCloudWatchLogs(flowLog), trafficType: ec2.FlowLogTrafficType.ALL } },
    });

    const accessLogs = new s3.Bucket(this, 'AccessLogs', {
      versioned: true,
      enforceSSL: true,
      encryption: s3.BucketEncryption.S3_MANAGED,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      lifecycleRules: [{ expiration: Duration.days(400), noncurrentVersionExpiration: Duration.days(30), abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    new s3.Bucket(this, 'Receipts', {
      versioned: true,
      enforceSSL: true,
      encryption: s3.BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      serverAccessLogsBucket: accessLogs,
    });
    new dynamodb.Table(this, 'Baskets', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
    });
    const failed = new sqs.Queue(this, 'Failed', { encryption: sqs.QueueEncryption.KMS, encryptionMasterKey: key, enforceSSL: true, retentionPeriod: Duration.days(14) });
    new sqs.Queue(this, 'Work', { encryption: sqs.QueueEncryption.KMS, encryptionMasterKey: key, enforceSSL: true, deadLetterQueue: { queue: failed, maxReceiveCount: 5 } });

    const database = new rds.DatabaseInstance(this, 'Ledger', {
      vpc,
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
      storageEncrypted: true,
      storageEncryptionKey: key,
      multiAz: true,
      deletionProtection: true,
      backupRetention: Duration.days(35),
      cloudwatchLogsExports: ['postgresql'],
      iamAuthentication: true,
      copyTagsToSnapshot: true,
    });
    database.addRotationSingleUser({ automaticallyAfter: Duration.days(30) });

    new iam.ManagedPolicy(this, 'Operator', {
      statements: [new iam.PolicyStatement({ actions: ['cloudwatch:GetMetricData', 'logs:FilterLogEvents'], resources: ['*'] })],
    });
  }
}

new Orders(app, 'Orders');
