import { type App, CfnParameter, Duration, Fn, Lazy, SecretValue, Size, Stack, Token } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** Parameters, imports and dynamic references as properties: nothing is known before the deployment. */
export function build(app: App): void {
  const stack = new Stack(app, 'Variable');
  const text = (id: string) => new CfnParameter(stack, id, { type: 'String', default: 'x' }).valueAsString;
  const number = (id: string) => new CfnParameter(stack, id, { type: 'Number', default: 1 }).valueAsNumber;
  new s3.Bucket(stack, 'Bucket', { bucketName: text('BucketName'), lifecycleRules: [{ expiration: Duration.days(30) }], encryptionKey: kms.Key.fromKeyArn(stack, 'Key', Fn.importValue('shared-key')) });
  new sqs.Queue(stack, 'Queue', { queueName: Lazy.string({ produce: () => 'jobs' }), visibilityTimeout: Duration.seconds(number('Timeout')) });
  new sns.Topic(stack, 'Topic', { displayName: text('DisplayName'), masterKey: kms.Key.fromKeyArn(stack, 'TopicKey', text('TopicKeyArn')) });
  new kinesis.Stream(stack, 'Stream', { shardCount: number('Shards') });
  new lambda.Function(stack, 'Function', {
    runtime: lambda.Runtime.PYTHON_3_13, handler: text('Handler'), code: lambda.Code.fromInline('def handler(e, c): pass'), memorySize: number('Memory'),
    environment: { STAGE: text('Stage'), SHARED: Fn.importValue('shared-endpoint') }, ephemeralStorageSize: Size.mebibytes(number('Storage')),
  });
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: text('VpcId'), availabilityZones: ['eu-west-1a', 'eu-west-1b'], privateSubnetIds: Token.asList(Fn.split(',', text('Subnets'), 2)) });
  new rds.DatabaseInstance(stack, 'Database', {
    vpc, engine: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.of(text('Version'), '8.0') }), allocatedStorage: number('Size'),
    instanceType: new ec2.InstanceType(text('InstanceType')), credentials: rds.Credentials.fromPassword(text('User'), SecretValue.cfnParameter(new CfnParameter(stack, 'Password', { noEcho: true }))),
  });
}
