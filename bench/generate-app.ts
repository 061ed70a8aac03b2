import { App, CfnResource, Stack } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** CloudFormation takes 500 resources a stack; real ones stay a little below. */
const PER_STACK = 450;

/** One round of mixed resources, half of them tight and half loose, so that both verdicts cost. */
function addRound(stack: Stack, index: number, vpc: ec2.IVpc): void {
  const tight = index % 2 === 0;
  const id = (name: string) => `${name}${index}`;
  const key = new kms.Key(stack, id('Key'), { enableKeyRotation: tight });
  new s3.Bucket(stack, id('Bucket'), { versioned: tight, enforceSSL: true, encryption: s3.BucketEncryption.KMS, encryptionKey: key, blockPublicAccess: tight ? s3.BlockPublicAccess.BLOCK_ALL : undefined });
  new dynamodb.Table(stack, id('Table'), { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: tight } });
  const queue = new sqs.Queue(stack, id('Queue'), { enforceSSL: tight });
  const topic = new sns.Topic(stack, id('Topic'), { masterKey: tight ? key : undefined });
  new logs.LogGroup(stack, id('Log'), { retention: tight ? logs.RetentionDays.THIRTEEN_MONTHS : logs.RetentionDays.ONE_WEEK });
  const handler = new lambda.Function(stack, id('Handler'), { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => {};') });
  queue.grantSendMessages(handler);
  topic.grantPublish(handler);
  const group = new ec2.CfnSecurityGroup(stack, id('Group'), {
    groupDescription: 'bench', vpcId: vpc.vpcId,
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIp: tight ? '10.0.0.0/8' : '0.0.0.0/0', description: 'web' }],
  });
  new rds.CfnDBInstance(stack, id('Database'), {
    engine: 'postgres', dbInstanceClass: 'db.m6g.large', storageEncrypted: tight, multiAz: tight, deletionProtection: tight, backupRetentionPeriod: tight ? 35 : 1,
    vpcSecurityGroups: [group.attrGroupId], manageMasterUserPassword: true, allocatedStorage: '20',
  });
  new ec2.CfnVolume(stack, id('Volume'), { availabilityZone: 'eu-west-1a', size: 10, encrypted: tight });
  new iam.ManagedPolicy(stack, id('Policy'), { statements: [new iam.PolicyStatement({ actions: tight ? ['s3:GetObject'] : ['s3:*'], resources: ['*'] })] });
}

/** `mixed`: sixteen kinds of resources. `buckets`: buckets with their policies, where rules have to find the sibling. */
export type Shape = 'mixed' | 'buckets';

function addBuckets(stack: Stack, index: number): void {
  for (const suffix of ['a', 'b', 'c', 'd']) { new s3.Bucket(stack, `Bucket${index}${suffix}`, { enforceSSL: true, versioned: index % 2 === 0 }); }
}

/** An app in stacks of about 450 resources, with at least `size` of them. */
export function generateApp(size: number, shape: Shape = 'mixed'): { app: App; resources: number } {
  const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
  let resources = 0;
  for (let number = 0; resources < size; number++) {
    const stack = new Stack(app, `Stack${number}`);
    const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['eu-west-1a'] });
    for (let index = 0; ; index++) {
      if (shape === 'mixed') { addRound(stack, index, vpc); } else { addBuckets(stack, index); }
      // Counting walks the tree, so it is done now and then.
      if (index % 5 === 4) {
        const count = stack.node.findAll().filter((node) => CfnResource.isCfnResource(node)).length;
        if (count >= Math.min(PER_STACK - 80, size - resources)) { resources += count; break; }
      }
    }
  }
  return { app, resources };
}
