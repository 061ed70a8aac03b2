import {
  App, aws_apigateway as apigateway, aws_budgets as budgets, aws_cloudfront as cloudfront, aws_cloudfront_origins as origins, aws_cloudwatch as cloudwatch, aws_cloudwatch_actions
  as actions, aws_cognito as cognito, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_elasticache as elasticache, aws_iam as iam, aws_kms as kms, aws_lambda as lambda, aws_logs as
  logs, aws_rds as rds, aws_s3 as s3, aws_secretsmanager as secretsmanager, aws_ses as ses, aws_sns as sns, aws_sns_subscriptions as subscriptions, aws_sqs as sqs, CfnResource,
  Duration, RemovalPolicies, RemovalPolicy, type Resource, Stack, Token,
} from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { type DefaultsProps, SecureFunction, Soc2 } from '../../../src';
import { chosen } from '../../../src/cdk/defaults/choice';
import { Ledger } from '../../../src/cdk/defaults/ledger';
import { repairL1 } from '../../../src/cdk/defaults/repair-l1';

const NEW = { allow: ['new-system'] };

/** The template of a stack that is built with defaults, or with none at all. */
function built(build: (stack: Stack) => void, defaults: DefaultsProps | undefined = {}, region = 'us-east-1'): Template {
  const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, ...(defaults.enabled === false ? {} : { propertyInjectors: Soc2.propertyInjectors(defaults) }) });
  const stack = new Stack(app, 'Stack', { env: { account: '111122223333', region } });
  build(stack);
  return Template.fromStack(stack);
}

const types = (template: Template) => [...new Set(Object.values((template.toJSON() as { Resources: Record<string, { Type: string }> }).Resources).map(({ Type }) => Type))].sort();
const refusals = (template: Template) => JSON.stringify(template.toJSON()).split('"Effect":"Deny"').length - 1;
const postgres = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 });
const inline = { runtime: lambda.Runtime.NODEJS_24_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => {};') };

describe('without a request', () => {
  const system = (stack: Stack) => {
    const vpc = new ec2.Vpc(stack, 'Vpc');
    const topic = new sns.Topic(stack, 'Topic');
    new s3.Bucket(stack, 'Bucket');
    new sqs.Queue(stack, 'Queue');
    new logs.LogGroup(stack, 'Logs');
    new secretsmanager.Secret(stack, 'Secret');
    new dynamodb.Table(stack, 'Table', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
    new rds.DatabaseInstance(stack, 'Database', { vpc, engine: postgres });
    new lambda.Function(stack, 'Function', { ...inline, environment: { TOPIC: topic.topicArn } });
    new apigateway.RestApi(stack, 'Api').root.addMethod('GET', new apigateway.HttpIntegration('https://example.com'));
  };

  test('nothing is added, refused, replaced or charged', () => {
    const [bare, line] = [built(system, { enabled: false }), built(system)];
    expect(types(line)).toEqual(types(bare));
    expect(Object.keys((line.toJSON() as { Resources: object }).Resources).sort()).toEqual(Object.keys((bare.toJSON() as { Resources: object }).Resources).sort());
    expect(refusals(line)).toBe(0);
    line.resourceCountIs('AWS::KMS::Key', 0);
    line.hasResourceProperties('AWS::RDS::DBInstance', { StorageEncrypted: Match.absent(), MultiAZ: Match.absent(), BackupRetentionPeriod: Match.absent(), DeletionProtection: true, EnableIAMDatabaseAuthentication: true });
    line.allResourcesProperties('AWS::EC2::Subnet', { MapPublicIpOnLaunch: Match.anyValue() });
    const given = (template: Template) => Object.values(template.findResources('AWS::EC2::Subnet')).map((subnet) => (subnet as { Properties: { MapPublicIpOnLaunch: boolean } }).Properties.MapPublicIpOnLaunch);
    expect(given(line)).toEqual(given(bare));
  });

  test('the older setting for live systems is accepted, and changes nothing', () => {
    expect(built(system, { liveSystem: true }).toJSON()).toEqual(built(system).toJSON());
    expect(built(system, { liveSystem: false }).toJSON()).toEqual(built(system).toJSON());
  });

  test('L1 constructs are left alone by the same rule', () => {
    const build = (allow: string[]) => {
      const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
      repairL1(app, { allow });
      const stack = new Stack(app, 'Stack');
      new s3.CfnBucket(stack, 'Bucket');
      new s3.CfnBucket(stack, 'Site', { websiteConfiguration: { indexDocument: 'index.html' } });
      new rds.CfnDBInstance(stack, 'Database', { engine: 'postgres', dbInstanceClass: 'db.t4g.micro' });
      new rds.CfnDBInstance(stack, 'Gone', { engine: 'postgres', dbInstanceClass: 'db.t4g.micro' }).applyRemovalPolicy(RemovalPolicy.DESTROY);
      new kms.CfnKey(stack, 'Foreign', { keyPolicy: {}, origin: 'EXTERNAL' });
      new rds.CfnDBInstance(stack, 'Express', { engine: 'sqlserver-ex', dbInstanceClass: 'db.t3.small' });
      return Template.fromStack(stack);
    };
    const found = (template: Template, id: string) => (template.toJSON() as { Resources: Record<string, { Properties?: object }> }).Resources[id].Properties ?? {};
    const live = build([]);
    expect(found(live, 'Bucket')).toEqual({});
    expect(found(live, 'Database')).toEqual({ DBInstanceClass: 'db.t4g.micro', Engine: 'postgres', DeletionProtection: true });
    expect(found(live, 'Gone')).not.toHaveProperty('DeletionProtection');
    const fresh = build(['new-system']);
    expect(found(fresh, 'Foreign')).not.toHaveProperty('EnableKeyRotation');
    expect(found(fresh, 'Bucket')).toMatchObject({ VersioningConfiguration: { Status: 'Enabled' }, PublicAccessBlockConfiguration: { BlockPublicPolicy: true } });
    expect(found(fresh, 'Site')).not.toHaveProperty('PublicAccessBlockConfiguration');
    expect(found(fresh, 'Database')).toMatchObject({ StorageEncrypted: true, MultiAZ: true });
    expect(found(fresh, 'Express')).not.toHaveProperty('StorageEncrypted');
    expect(found(fresh, 'Express')).not.toHaveProperty('MultiAZ');
  });
});

test('what goes with its stack, by whatever says so, is not protected against it', () => {
  const stores = (more: (stack: Stack, stores: Resource[]) => void) => built((stack) => {
    const vpc = new ec2.Vpc(stack, 'Vpc');
    const made = [
      new dynamodb.Table(stack, 'Table', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } }), new rds.DatabaseInstance(stack, 'Database', { vpc, engine: postgres }),
      new cognito.UserPool(stack, 'Users'),
    ];
    more(stack, made);
  });
  const protections = (template: Template) => [...JSON.stringify(template.toJSON()).matchAll(/"DeletionProtection(?:Enabled)?":("ACTIVE"|true)/g)].length;
  expect(protections(stores(() => undefined))).toBe(3);
  expect(protections(stores((_stack, made) => { made.forEach((store) => store.applyRemovalPolicy(RemovalPolicy.DESTROY)); }))).toBe(0);
  expect(protections(stores((stack) => { RemovalPolicies.of(stack).destroy(); }))).toBe(0);
});

describe('a request', () => {
  const bucket = (stack: Stack) => { new s3.Bucket(stack, 'Bucket'); };
  const applied = (defaults: DefaultsProps) => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, propertyInjectors: Soc2.propertyInjectors(defaults) });
    const stack = new Stack(app, 'Stack');
    bucket(stack);
    Template.fromStack(stack);
    return [...Ledger.of(stack).records.find(({ name }) => name === 's3.Bucket')?.applied ?? []].sort();
  };

  test('names an effect, and gets what has no other', () => {
    expect(applied({ allow: ['callers'] })).toEqual(['blockPublicAccess', 'enforceSSL', 'minimumTLSVersion']);
    expect(applied({ allow: ['billed'] })).toEqual(['serverAccessLogsBucket', 'serverAccessLogsPrefix']);
    expect(applied({ allow: ['billed', 'callers'] })).toContain('versioned');
    expect(applied({ allow: ['billed', 'callers'] })).not.toContain('lifecycleRules');
  });

  test('names a default or a class', () => {
    expect(applied({ allow: ['s3.Bucket.versioned'] })).toEqual(['versioned']);
    expect(applied({ allow: ['s3.Bucket'] })).toEqual(applied(NEW));
    expect(applied({ allow: ['sqs.Queue'] })).toEqual([]);
  });

  test('gives way to what is to be skipped', () => {
    expect(applied({ allow: ['s3.Bucket'], skip: ['s3.Bucket.versioned'] })).toEqual(applied(NEW).filter((name) => name !== 'versioned'));
    expect(applied({ allow: ['s3.Bucket.versioned'], skip: ['s3.Bucket'] })).toEqual([]);
  });

  test('is refused where nothing is called so, and where a construct alone carries the default', () => {
    const app = () => new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
    expect(() => Soc2.enable(app(), { defaults: { allow: ['biled'] } })).toThrow(/no default and no effect "biled" to allow\. Known effects: .*billed.*new-system.*Known classes: .*s3\.Bucket/);
    expect(() => Soc2.enable(app(), { defaults: { allow: ['s3.Bucket.versionned'] } })).toThrow(/"s3\.Bucket\.versionned" to allow\. Known here: .*s3\.Bucket\.versioned/);
    expect(() => Soc2.enable(app(), { defaults: { allow: ['sqs.Queue.deadLetterQueue'] } })).toThrow(/cannot be allowed: a queue that is itself .* Use SecureQueue/);
    expect(() => chosen({ allow: ['none', 'update', 'logs.LogGroup.retention'] })).not.toThrow();
  });
});

describe('a website', () => {
  const open = new s3.BlockPublicAccess({ blockPublicAcls: false, blockPublicPolicy: false, ignorePublicAcls: false, restrictPublicBuckets: false });
  test.each<[string, s3.BucketProps]>([
    ['pages', { websiteIndexDocument: 'index.html', publicReadAccess: true, blockPublicAccess: open }], ['pages without public access so far', { websiteIndexDocument: 'index.html' }],
    ['a redirect', { websiteRedirect: { hostName: 'www.example.com' } }],
    ['routing rules', { websiteIndexDocument: Token.asString({ Ref: 'AWS::NoValue' }), websiteRoutingRules: [{ hostName: 'www.example.com' }] }],
  ])('of %s is not closed, whatever is asked for', (_what, props) => {
    const template = built((stack) => { new s3.Bucket(stack, 'Site', props); }, { ...NEW, skip: ['s3.Bucket.serverAccessLogsBucket'] });
    expect(refusals(template)).toBe(0);
    const [site] = Object.values(template.findResources('AWS::S3::Bucket')) as { Properties: Record<string, { BlockPublicPolicy?: boolean } | undefined> }[];
    expect(site.Properties.PublicAccessBlockConfiguration?.BlockPublicPolicy).not.toBe(true);
  });

  test('made by an override is seen, and so are an ACL and a grant to everybody', () => {
    const template = built((stack) => {
      (new s3.Bucket(stack, 'Site').node.defaultChild as CfnResource).addPropertyOverride('WebsiteConfiguration.IndexDocument', 'index.html');
      new s3.Bucket(stack, 'Granted').grantPublicAccess();
    }, { ...NEW, skip: ['s3.Bucket.serverAccessLogsBucket'] });
    template.allResourcesProperties('AWS::S3::Bucket', { PublicAccessBlockConfiguration: Match.absent() });
    // The bucket that was granted to everybody still refuses clear text.
    expect(refusals(template)).toBe(2);
  });

  test('a bucket of which the policy of its log bucket speaks is closed like any other', () => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, context: { '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true }, propertyInjectors: Soc2.propertyInjectors(NEW) });
    const stack = new Stack(app, 'Stack');
    new s3.Bucket(stack, 'Bucket', { autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY });
    const policies = Object.values(Template.fromStack(stack).findResources('AWS::S3::BucketPolicy')).map((policy) => JSON.stringify(policy));
    expect(policies).toHaveLength(2);
    policies.forEach((policy) => expect(policy).toContain('aws:SecureTransport'));
  });

  test('a policy of its own that stands beside the L2 is not driven out', () => {
    const template = built((stack) => {
      const bucket = new s3.Bucket(stack, 'Bucket');
      new s3.CfnBucketPolicy(stack, 'Theirs', { bucket: bucket.bucketName, policyDocument: { Statement: [] } });
      const queue = new sqs.Queue(stack, 'Queue');
      new sqs.CfnQueuePolicy(stack, 'QueueTheirs', { queues: [queue.queueUrl], policyDocument: { Statement: [] } });
    }, { ...NEW, skip: ['s3.Bucket.serverAccessLogsBucket'] });
    template.resourceCountIs('AWS::S3::BucketPolicy', 1);
    template.resourceCountIs('AWS::SQS::QueuePolicy', 1);
  });
});

describe('a topic', () => {
  const admitted = (template: Template, type: string) => JSON.stringify(Object.values(template.findResources(type)));

  test('that services publish to admits each of them, by policy and by key', () => {
    const template = built((stack) => {
      const topic = new sns.Topic(stack, 'Topic');
      new rds.CfnEventSubscription(stack, 'Events', { snsTopicArn: topic.topicArn, sourceType: 'db-instance' });
      new ses.ConfigurationSet(stack, 'Set').addEventDestination('Bounces', { destination: ses.EventDestination.snsTopic(topic) });
      new budgets.CfnBudget(stack, 'Budget', {
        budget: { budgetType: 'COST', timeUnit: 'MONTHLY' },
        notificationsWithSubscribers: [{ notification: { comparisonOperator: 'GREATER_THAN', notificationType: 'ACTUAL', threshold: 80 }, subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }] }],
      });
      topic.addSubscription(new subscriptions.EmailSubscription('ops@example.com'));
      topic.grantPublish(new lambda.Function(stack, 'Function', { ...inline, environment: { TOPIC: topic.topicArn } }));
    }, { allow: ['sns.Topic'] });
    for (const service of ['events.rds', 'ses', 'budgets', 'cloudwatch']) {
      expect(admitted(template, 'AWS::SNS::TopicPolicy')).toContain(`"${service}.amazonaws.com"`);
      expect(admitted(template, 'AWS::KMS::Key')).toContain(`"${service}.amazonaws.com"`);
    }
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
  });

  test('in another stack than its publisher admits it', () => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, propertyInjectors: Soc2.propertyInjectors(NEW) });
    const [stack, other] = [new Stack(app, 'Stack'), new Stack(app, 'Other')];
    const topic = new sns.Topic(stack, 'Topic');
    new rds.CfnEventSubscription(other, 'Events', { snsTopicArn: topic.topicArn });
    expect(admitted(Template.fromStack(stack), 'AWS::SNS::TopicPolicy')).toContain('events.rds');
  });

  test.each<[string, (stack: Stack, topic: sns.Topic) => void]>([
    ['a service of which nobody knows how it publishes', (stack, topic) => { new elasticache.CfnReplicationGroup(stack, 'Cache', { replicationGroupDescription: 'Cache', notificationTopicArn: topic.topicArn }); }],
    ['a type that is not known', (stack, topic) => { new CfnResource(stack, 'Odd', { type: 'Example::Service::Thing', properties: { Notify: topic.topicArn } }); }],
    ['a policy of somebody else', (stack, topic) => { new sns.CfnTopicPolicy(stack, 'Theirs', { topics: [topic.topicArn], policyDocument: { Statement: [] } }); }],
  ])('that %s names gets neither key nor policy', (_who, name) => {
    const template = built((stack) => {
      const topic = new sns.Topic(stack, 'Topic');
      new cloudwatch.Alarm(stack, 'Alarm', { metric: topic.metricNumberOfNotificationsFailed(), threshold: 1, evaluationPeriods: 1 }).addAlarmAction(new actions.SnsAction(topic));
      name(stack, topic);
    }, NEW);
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.absent() });
    template.resourceCountIs('AWS::KMS::Key', 0);
    expect(refusals(template)).toBe(0);
  });

  test('that is asked to refuse clear text alone still admits who published before', () => {
    const template = built((stack) => { new sns.Topic(stack, 'Topic'); }, { allow: ['sns.Topic.enforceSSL'] });
    expect(admitted(template, 'AWS::SNS::TopicPolicy')).toContain('cloudwatch.amazonaws.com');
  });
});

describe('a function', () => {
  const modes = (template: Template) => Object.values(template.findResources('AWS::Lambda::Function')).map((fn) => (fn as { Properties: { TracingConfig?: { Mode: string } } }).Properties.TracingConfig?.Mode);
  const distribution = (stack: Stack, functionVersion: lambda.IVersion) => {
    new cloudfront.Distribution(stack, 'Distribution', {
      defaultBehavior: { origin: new origins.HttpOrigin('example.com'), edgeLambdas: [{ functionVersion, eventType: cloudfront.LambdaEdgeEventType.ORIGIN_REQUEST }] },
    });
  };

  test('that a distribution names is not traced, however it was made; another one is', () => {
    expect(modes(built((stack) => { distribution(stack, new lambda.Function(stack, 'Function', inline).currentVersion); }, NEW))).toEqual([undefined]);
    expect(modes(built((stack) => { distribution(stack, new lambda.Version(stack, 'Version', { lambda: new lambda.Function(stack, 'Function', inline) })); }, NEW))).toEqual([undefined]);
    class OurEdgeFunction extends cloudfront.experimental.EdgeFunction {}
    expect(modes(built((stack) => { new OurEdgeFunction(stack, 'Function', inline); }, NEW))).toEqual([undefined]);
    const traced = built((stack) => { new lambda.Function(stack, 'Function', inline); }, NEW);
    expect(modes(traced)).toEqual(['Active']);
    traced.hasResourceProperties('AWS::IAM::Policy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'] })]) } });
  });

  test('with what the edge does not offer is refused there, by name', () => {
    expect(() => built((stack) => { distribution(stack, new SecureFunction(stack, 'Function', inline).currentVersion); }, { enabled: false })).toThrow(/at the edge.*DeadLetterConfig, TracingConfig.*Use lambda\.Function/);
    expect(() => built((stack) => { new SecureFunction(stack, 'Function', inline); }, { enabled: false })).not.toThrow();
  });

  test('of an EdgeFunction stands in another stack, under any name', () => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, propertyInjectors: Soc2.propertyInjectors(NEW) });
    new cloudfront.experimental.EdgeFunction(new Stack(app, 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } }), 'Function', { ...inline, stackId: 'somewhere' });
    expect(modes(Template.fromStack(app.node.findChild('somewhere') as Stack))).toEqual([undefined]);
  });

  test('whose role cannot be given permissions is not traced: Lambda would refuse it', () => {
    const role = (stack: Stack) => iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111122223333:role/worker', { mutable: false });
    expect(modes(built((stack) => { new lambda.Function(stack, 'Function', { ...inline, role: role(stack) }); }, NEW))).toEqual([undefined]);
  });
});

describe('a database', () => {
  const database = (props: Partial<rds.DatabaseInstanceProps>) => (stack: Stack) => { new rds.DatabaseInstance(stack, 'Database', { vpc: new ec2.Vpc(stack, 'Vpc'), engine: postgres, ...props }); };

  test('whose engine lacks a feature is not asked for it', () => {
    const express = built(database({ engine: rds.DatabaseInstanceEngine.sqlServerEx({ version: rds.SqlServerEngineVersion.VER_15 }) }), NEW);
    express.hasResourceProperties('AWS::RDS::DBInstance', { StorageEncrypted: Match.absent(), MultiAZ: Match.absent(), EnableIAMDatabaseAuthentication: Match.absent(), DeletionProtection: true });
    built(database({ instanceType: new ec2.InstanceType('t2.micro') }), NEW).hasResourceProperties('AWS::RDS::DBInstance', { StorageEncrypted: Match.absent(), MultiAZ: true });
    built(database({ engine: rds.DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.VER_10_6 }) })).hasResourceProperties('AWS::RDS::DBInstance', { EnableIAMDatabaseAuthentication: Match.absent() });
    built(database({ availabilityZone: 'us-east-1a' }), NEW).hasResourceProperties('AWS::RDS::DBInstance', { MultiAZ: Match.absent(), StorageEncrypted: true });
  });

  test('whose version is not known gets no parameters for it', () => {
    built(database({ engine: rds.DatabaseInstanceEngine.POSTGRES }), NEW).resourceCountIs('AWS::RDS::DBParameterGroup', 0);
    built(database({}), NEW).resourceCountIs('AWS::RDS::DBParameterGroup', 1);
  });

  test('that is a copy has what its source has', () => {
    const copies = built((stack) => {
      const vpc = new ec2.Vpc(stack, 'Vpc');
      const source = rds.DatabaseInstance.fromDatabaseInstanceAttributes(stack, 'Source', {
        instanceIdentifier: 'source', instanceEndpointAddress: 'source.example.com', port: 5432, securityGroups: [], engine: postgres,
      });
      new rds.DatabaseInstanceReadReplica(stack, 'Replica', { sourceDatabaseInstance: source, vpc, instanceType: new ec2.InstanceType('t4g.small') });
      new rds.DatabaseInstanceFromSnapshot(stack, 'Restored', { vpc, engine: postgres, snapshotIdentifier: 'snapshot' });
    }, NEW);
    copies.allResourcesProperties('AWS::RDS::DBInstance', { StorageEncrypted: Match.absent(), MultiAZ: Match.absent() });
  });

  test('that goes with its stack can go', () => {
    built(database({ removalPolicy: RemovalPolicy.DESTROY })).hasResourceProperties('AWS::RDS::DBInstance', { DeletionProtection: Match.absent(), DeleteAutomatedBackups: Match.absent() });
    built(database({ backupRetention: Duration.days(3) }), NEW).hasResourceProperties('AWS::RDS::DBInstance', { BackupRetentionPeriod: 3 });
  });
});
