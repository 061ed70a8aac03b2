import { type App, Stack } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as notifications from 'aws-cdk-lib/aws-s3-notifications';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { SecureBucket, SecureKey, SecureLogGroup, SecureQueue, SecureSecret, SecureStream, SecureTable, SecureTopic } from '../../src';
import { judgeAllowed } from '../fleet/judge';
import { type FleetApp, NEW_APP, synthesise } from '../fleet/synthesise';

/** What makes the stores: classes of aws-cdk-lib, which get our defaults, or constructs of this library. */
interface Makers {
  readonly bucket: (stack: Stack) => s3.Bucket;
  readonly queue: (stack: Stack) => sqs.Queue;
  readonly topic: (stack: Stack) => sns.Topic;
  readonly secret: (stack: Stack) => secretsmanager.Secret;
  readonly table: (stack: Stack) => dynamodb.ITable;
  readonly stream: (stack: Stack) => kinesis.Stream;
  readonly logGroup: (stack: Stack) => logs.LogGroup;
  readonly key: (stack: Stack) => kms.Key;
}

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

const plain: Makers = {
  bucket: (stack) => new s3.Bucket(stack, 'Bucket'), queue: (stack) => new sqs.Queue(stack, 'Queue'), topic: (stack) => new sns.Topic(stack, 'Topic'),
  secret: (stack) => new secretsmanager.Secret(stack, 'Secret'), table: (stack) => new dynamodb.Table(stack, 'Table', { partitionKey }),
  stream: (stack) => new kinesis.Stream(stack, 'Stream'), logGroup: (stack) => new logs.LogGroup(stack, 'Logs'), key: (stack) => new kms.Key(stack, 'Key'),
};
const secure: Makers = {
  bucket: (stack) => new SecureBucket(stack, 'Bucket'), queue: (stack) => new SecureQueue(stack, 'Queue'), topic: (stack) => new SecureTopic(stack, 'Topic'),
  secret: (stack) => new SecureSecret(stack, 'Secret'), table: (stack) => new SecureTable(stack, 'Table', { partitionKey }),
  stream: (stack) => new SecureStream(stack, 'Stream'), logGroup: (stack) => new SecureLogGroup(stack, 'Logs'), key: (stack) => new SecureKey(stack, 'Key'),
};

/** What one stack does with what stands in the other. */
const USES: readonly (readonly [name: string, use: (there: Stack, here: Stack, make: Makers) => void])[] = [
  ['a role reads a secret', (there, here, make) => make.secret(there).grantRead(role(here))],
  ['a role writes a secret', (there, here, make) => make.secret(there).grantWrite(role(here))],
  ['a role publishes to a topic', (there, here, make) => make.topic(there).grantPublish(role(here))],
  ['a role sends to a queue and reads from it', (there, here, make) => { const queue = make.queue(there); queue.grantSendMessages(role(here)); queue.grantConsumeMessages(role(here, 'Other')); }],
  ['a role reads and writes a bucket', (there, here, make) => make.bucket(there).grantReadWrite(role(here))],
  ['a role reads and writes a table', (there, here, make) => make.table(there).grantReadWriteData(role(here))],
  ['a role reads and writes a stream', (there, here, make) => make.stream(there).grantReadWrite(role(here))],
  ['a role writes logs', (there, here, make) => make.logGroup(there).grantWrite(role(here))],
  ['a bucket is encrypted with a key', (there, here, make) => new s3.Bucket(here, 'Other', { encryptionKey: make.key(there) })],
  ['a queue subscribes to a topic', (there, here, make) => make.topic(there).addSubscription(new subscriptions.SqsSubscription(make.queue(here)))],
  ['a rule sends to a queue', (there, here, make) => rule(here).addTarget(new targets.SqsQueue(make.queue(there)))],
  ['a rule publishes to a topic', (there, here, make) => rule(here).addTarget(new targets.SnsTopic(make.topic(there)))],
  ['a bucket tells a topic', (there, here, make) => make.bucket(here).addEventNotification(s3.EventType.OBJECT_CREATED, new notifications.SnsDestination(make.topic(there)))],
  ['a bucket tells a queue', (there, here, make) => make.bucket(here).addEventNotification(s3.EventType.OBJECT_CREATED, new notifications.SqsDestination(make.queue(there)))],
];

function role(stack: Stack, id = 'Role'): iam.Role {
  return new iam.Role(stack, id, { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
}

function rule(stack: Stack): events.Rule {
  return new events.Rule(stack, 'Rule', { eventPattern: { source: ['shop'] } });
}

/** Both stacks in one order or the other; the stack that is made first is also named first. */
function app(use: typeof USES[number][1], make: Makers, order: string): FleetApp {
  return {
    build: (root: App) => {
      const [first, second] = ['First', 'Second'].map((id) => new Stack(root, id, { env: { account: '111122223333', region: 'eu-west-1' } }));
      if (order === 'forwards') { use(first, second, make); } else { use(second, first, make); }
    },
  };
}

describe.each(USES)('where in another stack %s', (_name, use) => {
  describe.each(['forwards', 'backwards'])('%s', (order) => {
    test.each([['without feature flags', {}], ['with those of a new app', NEW_APP]])('no default closes a circle, %s', (_flags, flags) => {
      if (closesOneItself(app(use, plain, order), flags)) { return; }
      const before = synthesise(app(use, plain, order), flags);
      const after = synthesise(app(use, plain, order), flags, { allow: ['new-system'] });
      expect(judgeAllowed(before, after)).toEqual([]);
      expect([...after.waits].filter((wait) => !before.waits.has(wait))).toEqual([]);
    });

    test.each([['without feature flags', {}], ['with those of a new app', NEW_APP]])('no construct closes a circle, %s', (_flags, flags) => {
      if (closesOneItself(app(use, plain, order), flags)) { return; }
      const made = synthesise(app(use, secure, order), flags);
      expect(judgeAllowed({ templates: new Map(), waits: new Set() }, made)).toEqual([]);
      expect(made.templates.size).toBe(2);
    });
  });
});

/** Notifications across stacks close a circle in aws-cdk-lib, whatever the stores are, and so do some grants of old. */
function closesOneItself(made: FleetApp, flags: Record<string, unknown>): boolean {
  try { synthesise(made, flags); } catch (error) { return String(error).includes('cyclic reference'); }
  return false;
}

test('the reader of a secret in another stack gets through to the key by way of Secrets Manager, as anybody in the account whom the secret lets in', () => {
  const made = synthesise({
    build: (root) => {
      const [first, second] = ['First', 'Second'].map((id) => new Stack(root, id, { env: { account: '111122223333', region: 'eu-west-1' } }));
      new SecureSecret(first, 'Secret', { encryptionKey: new SecureKey(first, 'Key') }).grantRead(role(second));
    },
  }, NEW_APP);
  const [key] = Object.values(made.templates.get('First.template.json')?.Resources ?? {}).filter(({ Type: type }) => type === 'AWS::KMS::Key');
  expect((key.Properties?.KeyPolicy as { Statement: object[] }).Statement).toContainEqual({
    Effect: 'Allow', Principal: { AWS: '*' }, Action: 'kms:Decrypt', Resource: '*',
    Condition: { StringEquals: { 'kms:ViaService': 'secretsmanager.eu-west-1.amazonaws.com', 'kms:CallerAccount': '111122223333' } },
  });
});
