import {
  App, aws_budgets as budgets, aws_cloudfront_origins as origins, aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions, aws_codebuild as codebuild,
  aws_codestarnotifications as notifications,
  aws_ec2 as ec2, aws_elasticache as elasticache, aws_events as events, aws_events_targets as targets, aws_iam as iam, aws_lambda as lambda, aws_lambda_event_sources as sources, aws_rds as rds,
  aws_s3 as s3, aws_s3_notifications as s3n, aws_sns as sns, aws_sns_subscriptions as subscriptions, aws_sqs as sqs, CfnResource, Duration, Stack,
} from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as flags from 'aws-cdk-lib/recommended-feature-flags.json';
import { AuditTrail, SecureBucket, SecureBuildProject, SecureDistribution, SecureFunction, SecureKey, SecureQueue, SecureStream, SecureTable, SecureTopic, SecureVpc, SharedResources } from '../../../src';
import { admits, type Caller, CALLERS, stranger } from '../../support/admission';

const env = { account: '111122223333', region: 'eu-west-1' };
const KEY = 'AWS::KMS::Key';
const TOPIC = 'AWS::SNS::TopicPolicy';
const QUEUE = 'AWS::SQS::QueuePolicy';

const code = { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => {};') };
const failing = (stack: Stack) => new cloudwatch.Alarm(stack, 'Alarm', { metric: new cloudwatch.Metric({ namespace: 'N', metricName: 'M' }), threshold: 1, evaluationPeriods: 1 });
const hourly = (stack: Stack, target: events.IRuleTarget) => new events.Rule(stack, 'Rule', { schedule: events.Schedule.rate(Duration.hours(1)), targets: [target] });

/** Who sends to whom: how it is built from the sender's and the receiver's stack, and what then has to be admitted where. */
interface Pair { readonly name: string; readonly build: (from: Stack, to: Stack) => void; readonly through?: readonly [Caller, string, string][]; readonly oneStack?: string }

const toTopic = (caller: Caller): [Caller, string, string][] => [[caller, TOPIC, 'sns:Publish'], [caller, KEY, 'kms:GenerateDataKey'], [caller, KEY, 'kms:Decrypt']];
const toQueue = (caller: Caller): [Caller, string, string][] => [[caller, QUEUE, 'sqs:SendMessage'], [caller, KEY, 'kms:GenerateDataKey'], [caller, KEY, 'kms:Decrypt']];
const twoWays = 'aws-cdk-lib writes the ARN of the sender into the policy of the receiver, and that of the receiver into the sender';

const pairs: readonly Pair[] = [
  { name: 'bucket to queue', oneStack: twoWays, through: toQueue(CALLERS.s3), build: (from, to) => { new SecureBucket(from, 'Bucket').addEventNotification(s3.EventType.OBJECT_CREATED, new s3n.SqsDestination(new SecureQueue(to, 'Queue'))); } },
  { name: 'bucket to topic', oneStack: twoWays, through: toTopic(CALLERS.s3), build: (from, to) => { new SecureBucket(from, 'Bucket').addEventNotification(s3.EventType.OBJECT_CREATED, new s3n.SnsDestination(new SecureTopic(to, 'Topic'))); } },
  {
    name: 'bucket to function', oneStack: twoWays, build: (from, to) => {
      const bucket = new SecureBucket(from, 'Bucket');
      const reader = new SecureFunction(to, 'Function', code);
      bucket.grantRead(reader);
      bucket.addEventNotification(s3.EventType.OBJECT_CREATED, new s3n.LambdaDestination(reader));
    },
  },
  { name: 'topic to queue', through: toQueue(CALLERS.sns), build: (from, to) => { new SecureTopic(from, 'Topic').addSubscription(new subscriptions.SqsSubscription(new SecureQueue(to, 'Queue'))); } },
  { name: 'topic to function', build: (from, to) => { new SecureTopic(from, 'Topic').addSubscription(new subscriptions.LambdaSubscription(new SecureFunction(to, 'Function', code))); } },
  { name: 'rule to queue', oneStack: twoWays, through: toQueue({ ...CALLERS.events, context: { 'aws:SourceAccount': env.account, 'aws:SourceArn': 'arn:aws:events:eu-west-1:111122223333:rule/r' } }), build: (from, to) => { hourly(from, new targets.SqsQueue(new SecureQueue(to, 'Queue'))); } },
  { name: 'rule to topic', through: toTopic(CALLERS.events), build: (from, to) => { hourly(from, new targets.SnsTopic(new SecureTopic(to, 'Topic'))); } },
  { name: 'rule to topic, undelivered to queue', oneStack: twoWays, through: toTopic(CALLERS.events), build: (from, to) => { hourly(from, new targets.SnsTopic(new SecureTopic(to, 'Topic'), { deadLetterQueue: new SecureQueue(to, 'Queue') })); } },
  { name: 'alarm to topic', through: toTopic(CALLERS.cloudwatch), build: (from, to) => { failing(from).addAlarmAction(new actions.SnsAction(new SecureTopic(to, 'Topic'))); } },
  { name: 'database events to topic', through: toTopic(CALLERS.rds), build: (from, to) => { new rds.CfnEventSubscription(from, 'Events', { snsTopicArn: new SecureTopic(to, 'Topic').topicArn, sourceType: 'db-instance' }); } },
  { name: 'mail to topic', through: toTopic(CALLERS.ses), build: (from, to) => { new CfnResource(from, 'Destination', { type: 'AWS::SES::ConfigurationSetEventDestination', properties: { ConfigurationSetName: 'mail', EventDestination: { MatchingEventTypes: ['BOUNCE'], SnsDestination: { TopicARN: new SecureTopic(to, 'Topic').topicArn } } } }); } },
  { name: 'cache to topic', through: [[CALLERS.elasticache, TOPIC, 'sns:Publish']], build: (from, to) => { new elasticache.CfnReplicationGroup(from, 'Cache', { replicationGroupDescription: 'C', notificationTopicArn: new SecureTopic(to, 'Topic').topicArn }); } },
  { name: 'budget to topic', through: toTopic({ service: 'budgets.amazonaws.com', context: { 'aws:SourceAccount': env.account } }), build: (from, to) => { new budgets.CfnBudget(from, 'Budget', { budget: { budgetType: 'COST', timeUnit: 'MONTHLY' }, notificationsWithSubscribers: [{ notification: { notificationType: 'ACTUAL', threshold: 1, comparisonOperator: 'GREATER_THAN' }, subscribers: [{ subscriptionType: 'SNS', address: new SecureTopic(to, 'Topic').topicArn }] }] }); } },
  { name: 'build to topic', through: toTopic(CALLERS.notifications), build: (from, to) => { new notifications.NotificationRule(from, 'Notify', { source: new SecureBuildProject(from, 'Build', { buildSpec: codebuild.BuildSpec.fromObject({ version: '0.2' }) }), events: ['codebuild-project-build-state-failed'], targets: [new SecureTopic(to, 'Topic')] }); } },
  {
    name: 'flow logs to bucket', through: [['s3:PutObject', 'AWS::S3::BucketPolicy'], ['kms:GenerateDataKey', KEY]].map(([action, policy]): [Caller, string, string] => [CALLERS.logs, policy, action]),
    build: (from, to) => { from.node.setContext('@aws-cdk/aws-s3:createDefaultLoggingPolicy', true); new SecureVpc(from, 'Vpc').addFlowLog('Flows', { destination: ec2.FlowLogDestination.toS3(new SecureBucket(to, 'Bucket')) }); }, oneStack: twoWays,
  },
  { name: 'trail to topic', through: toTopic({ service: 'cloudtrail.amazonaws.com', context: { 'aws:SourceAccount': env.account } }), build: (from, to) => { new AuditTrail(from, 'Trail', { topic: new SecureTopic(to, 'Topic') }); } },
  { name: 'queue to function', build: (from, to) => { new SecureFunction(to, 'Function', code).addEventSource(new sources.SqsEventSource(new SecureQueue(from, 'Queue'))); } },
  { name: 'stream to function', build: (from, to) => { new SecureFunction(to, 'Function', code).addEventSource(new sources.KinesisEventSource(new SecureStream(from, 'Stream'), { startingPosition: lambda.StartingPosition.LATEST })); } },
  { name: 'table to function', build: (from, to) => { new SecureFunction(to, 'Function', code).addEventSource(new sources.DynamoEventSource(new SecureTable(from, 'Table', { partitionKey: { name: 'id', type: 'S' as never }, dynamoStream: 'NEW_IMAGE' as never }), { startingPosition: lambda.StartingPosition.LATEST })); } },
  {
    name: 'distribution to bucket', oneStack: twoWays, through: [[{ service: 'cloudfront.amazonaws.com', context: { 'aws:SourceArn': 'arn:aws:cloudfront::111122223333:distribution/D' } }, KEY, 'kms:Decrypt']],
    build: (from, to) => { new SecureDistribution(from, 'Distribution', { webAclId: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/w/1', defaultBehavior: { origin: origins.S3BucketOrigin.withOriginAccessControl(new SecureBucket(to, 'Bucket')) } }); },
  },
  { name: 'function to everything that it may write to', build: (from, to) => {
    const writer = new SecureFunction(from, 'Function', code);
    new SecureBucket(to, 'Bucket').grantReadWrite(writer);
    new SecureQueue(to, 'Queue').grantSendMessages(writer);
    new SecureTopic(to, 'Topic').grantPublish(writer);
    new SecureStream(to, 'Stream').grantReadWrite(writer);
  } },
  { name: 'a service that a bucket is written by', oneStack: twoWays, through: [[{ service: 'delivery.logs.amazonaws.com', context: { 'aws:SourceAccount': env.account } }, KEY, 'kms:GenerateDataKey']], build: (from, to) => {
    const queue = new SecureQueue(from, 'Source');
    new SecureBucket(to, 'Bucket').grantWrite(new iam.ServicePrincipal('delivery.logs.amazonaws.com', { conditions: { ArnLike: { 'aws:SourceArn': [queue.queueArn] } } }));
  } },
];

const OPEN = ['events', 'codestar-notifications', 'cloudtrail', 's3', 'sns'].map((service) => `${service}.amazonaws.com`);

const contexts: [string, Record<string, unknown>][] = [['no flags', {}], ['all recommended flags', flags as Record<string, unknown>]];
const stackIn = (app: App, id: string, withEnv = true) => new Stack(app, id, withEnv ? { env } : {});
const cases = pairs.flatMap((pair) => contexts.map(([flagged, context]): [string, string, Pair, Record<string, unknown>] => [pair.name, flagged, pair, context]));

/** What a key names besides the place where it stands. */
function resourcesInKeys(template: Template): string[] {
  const names: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) { return; }
    for (const [key, each] of Object.entries(value)) {
      if (key === 'Ref' && !String(each).startsWith('AWS::')) { names.push(String(each)); } else if (key === 'Fn::GetAtt' || key === 'Fn::ImportValue') { names.push(JSON.stringify(each)); } else { walk(each); }
    }
  };
  Object.values(template.findResources(KEY)).forEach((key) => walk(key.Properties));
  return names;
}

test.each(cases)('%s in one stack (%s) can be deployed, and gets through for this account alone', (_name, _flags, pair, context) => {
  const stack = stackIn(new App({ context, builtinCloudFormationValidation: false }), 'One');
  pair.build(stack, stack);
  // Throws where resources depend on each other in a circle.
  const template = Template.fromStack(stack);
  expect(resourcesInKeys(template)).toEqual([]);
  for (const [caller, policy, action] of pair.through ?? []) {
    expect([caller.service, policy, action, admits(template, policy, caller, action)]).toEqual([caller.service, policy, action, true]);
    // EventBridge and CodeStar Notifications are limited by the topic alone, and for S3, SNS and CloudTrail aws-cdk-lib adds a statement of
    // its own, which bucket and topic of another account may need.
    if (policy === KEY && !OPEN.includes(caller.service)) {
      expect([caller.service, policy, action, admits(template, policy, stranger(caller), action)]).toEqual([caller.service, policy, action, false]);
    }
  }
});

test.each(cases.filter(([, , { oneStack }]) => oneStack === undefined))('%s across two stacks (%s) can be deployed, whichever is made first', (_name, _flags, pair, context) => {
  for (const order of [['From', 'To'], ['To', 'From']]) {
    const app = new App({ context, builtinCloudFormationValidation: false });
    const stacks = Object.fromEntries(order.map((id) => [id, stackIn(app, id)]));
    pair.build(stacks.From, stacks.To);
    for (const stack of [stacks.From, stacks.To]) { expect(resourcesInKeys(Template.fromStack(stack))).toEqual([]); }
  }
});

test('a key of another stack is used without a way back', () => {
  const app = new App({ builtinCloudFormationValidation: false });
  const keys = stackIn(app, 'Keys');
  const key = new SecureKey(keys, 'Key');
  SharedResources.of(app).use({ encryptionKey: key });
  const stack = stackIn(app, 'Data');
  new SecureBucket(stack, 'Bucket').addEventNotification(s3.EventType.OBJECT_CREATED, new s3n.SqsDestination(new SecureQueue(stack, 'Queue')));
  new SecureTopic(stack, 'Topic').addSubscription(new subscriptions.SqsSubscription(new SecureQueue(stack, 'Other')));
  expect(resourcesInKeys(Template.fromStack(keys))).toEqual([]);
  expect(admits(Template.fromStack(keys), KEY, CALLERS.s3, 'kms:GenerateDataKey')).toBe(true);
});

test('a function in another Region reads without a way back, and one in another account is admitted', () => {
  const app = new App({ builtinCloudFormationValidation: false });
  const from = new Stack(app, 'From', { env, crossRegionReferences: true });
  const bucket = new SecureBucket(from, 'Bucket');
  const reader = (id: string, account: string, roleName?: string) => new iam.Role(new Stack(app, id, { env: { account, region: 'us-east-1' }, crossRegionReferences: true }), 'Role', { roleName, assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  const near = reader('Near', env.account);
  bucket.grantRead(near);
  bucket.encryptionKey?.grantDecrypt(reader('Far', '999988887777', 'reader-of-far'));
  app.synth();
  const keys = JSON.stringify(Template.fromStack(from).findResources(KEY));
  expect(keys).toContain('reader-of-far');
  expect(JSON.stringify(Template.fromStack(Stack.of(near)).findResources('AWS::IAM::Policy'))).toContain('kms:Decrypt');
});

test('a service that works for a resource of another account is still limited to that resource', () => {
  const app = new App({ builtinCloudFormationValidation: false });
  const key = new SecureKey(stackIn(app, 'Ours'), 'Key', { admitServices: false });
  const theirs = new sns.Topic(new Stack(app, 'Theirs', { env: { account: '999988887777', region: 'eu-west-1' } }), 'Topic', { topicName: 'theirs' });
  key.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.ServicePrincipal('sns.amazonaws.com')], actions: ['kms:Decrypt'], resources: ['*'], conditions: { ArnEquals: { 'aws:SourceArn': theirs.topicArn } } }));
  key.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.ServicePrincipal('s3.amazonaws.com')], actions: ['kms:Decrypt'], resources: ['*'], conditions: { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::one-bucket' } } }));
  const template = Template.fromStack(Stack.of(key));
  const caller = (topic: string): Caller => ({ service: 'sns.amazonaws.com', context: { 'aws:SourceArn': `arn:aws:sns:eu-west-1:999988887777:${topic}` } });
  expect(admits(template, KEY, caller('theirs'), 'kms:Decrypt')).toBe(true);
  expect(admits(template, KEY, caller('another'), 'kms:Decrypt')).toBe(false);
  expect(admits(template, KEY, { service: 's3.amazonaws.com', context: { 'aws:SourceArn': 'arn:aws:s3:::one-bucket' } }, 'kms:Decrypt')).toBe(true);
  expect(admits(template, KEY, { service: 's3.amazonaws.com', context: { 'aws:SourceArn': 'arn:aws:s3:::another', 'aws:SourceAccount': env.account } }, 'kms:Decrypt')).toBe(false);
});

test('a service whose conditions stand beside it is limited as well', () => {
  const stack = stackIn(new App({ builtinCloudFormationValidation: false }), 'One');
  const bucket = new SecureBucket(stack, 'Bucket');
  new SecureQueue(stack, 'Queue').grantSendMessages(new iam.ServicePrincipal('s3.amazonaws.com').withConditions({ ArnLike: { 'aws:SourceArn': bucket.bucketArn } }));
  const template = Template.fromStack(stack);
  expect(resourcesInKeys(template)).toEqual([]);
  expect(admits(template, KEY, CALLERS.s3, 'kms:ReEncryptTo')).toBe(true);
  expect(admits(template, KEY, stranger(CALLERS.s3), 'kms:ReEncryptTo')).toBe(false);
});

test('other conditions of a statement stay, and the statement that was given is left as it was', () => {
  const stack = stackIn(new App({ builtinCloudFormationValidation: false }), 'One');
  const queue = new sqs.Queue(stack, 'Queue');
  const statement = new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal('s3.amazonaws.com')], actions: ['kms:Decrypt'], resources: ['*'],
    conditions: { ArnLike: { 'aws:SourceArn': queue.queueArn }, StringEquals: { 'kms:EncryptionContext:purpose': 'reports' } },
  });
  new SecureKey(stack, 'Key', { admitServices: false }).addToResourcePolicy(statement);
  const template = Template.fromStack(stack);
  expect(admits(template, KEY, CALLERS.s3, 'kms:Decrypt')).toBe(false);
  expect(admits(template, KEY, { ...CALLERS.s3, context: { ...CALLERS.s3.context, 'kms:EncryptionContext:purpose': 'reports' } }, 'kms:Decrypt')).toBe(true);
  expect(statement.conditions).toHaveProperty('ArnLike');
});

