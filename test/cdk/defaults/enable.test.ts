import * as fs from 'node:fs';
import * as path from 'node:path';
import {
  App, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_kms as kms, aws_lambda as lambda, aws_rds as rds, aws_s3 as s3, aws_sns as sns, aws_sqs as sqs,
  CfnResource, type IPropertyInjector,
  PropertyInjectors, Stack,
  Stage, Token, Validations,
} from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import type { IConstruct } from 'constructs';
import { type DefaultsProps, SecureBucket, SecureQueue, SharedResources, Soc2, Soc2Checks, type Soc2Props } from '../../../src';
import type { ControlMapping } from '../../../src/report/mapping';

const env = { account: '111122223333', region: 'eu-west-1' };

/** An app with the one line as a new system has it, and what a test builds after it. */
function enabled(build: (app: App) => void, defaults: DefaultsProps = {}, more: Soc2Props = {}): { app: App; mapping: () => ControlMapping } {
  const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
  Soc2.enable(app, { defaults: { allow: ['new-system'], ...defaults }, ...more });
  build(app);
  return {
    app,
    mapping: () => {
      synth(app);
      return JSON.parse(fs.readFileSync(path.join(app.outdir, 'soc2/control-mapping.json'), 'utf8')) as ControlMapping;
    },
  };
}

/** The template of a stack, also where the gate fails. */
function template(app: App, ...at: string[]): Template {
  synth(app);
  const stack = (at.length === 0 ? ['Data'] : at).reduce<IConstruct>((node, id) => node.node.findChild(id), app) as Stack;
  return Template.fromJSON(JSON.parse(fs.readFileSync(path.join((Stage.of(stack) as Stage).outdir, stack.templateFile), 'utf8')) as object);
}

function synth(app: App): void {
  try { app.synth(); } catch (error) { if (!String(error).includes('SOC2')) { throw error; } }
}

const versionedBuckets = (from: Template) => Object.values(from.findResources('AWS::S3::Bucket', { Properties: { VersioningConfiguration: { Status: 'Enabled' } } })).length;

/** An injector of somebody else, for buckets. */
const theirs = (props: object): IPropertyInjector => ({ constructUniqueId: s3.Bucket.PROPERTY_INJECTION_ID, inject: (given) => ({ ...(given as object), ...props }) });

describe('Soc2.enable', () => {
  test('gives defaults to what stands in the app, in a Stage, and in somebody else\'s constructs', () => {
    const { app } = enabled((root) => {
      new s3.Bucket(new Stack(root, 'Data', { env }), 'Bucket');
      new s3.Bucket(new Stack(new Stage(root, 'Prod'), 'Data', { env }), 'Bucket');
      class Somebodys extends s3.Bucket {}
      new Somebodys(root.node.findChild('Data') as Stack, 'Theirs');
    });
    expect(versionedBuckets(template(app))).toBe(3);
    expect(versionedBuckets(template(app, 'Prod', 'Data'))).toBe(2);
  });

  test('one key and one bucket for access logs serve a stack, and neither is logged into itself', () => {
    const { app } = enabled((root) => {
      const stack = new Stack(root, 'Data', { env });
      for (const id of ['A', 'B']) { new s3.Bucket(stack, id); new sns.Topic(stack, `${id}Topic`); }
    });
    template(app).resourceCountIs('AWS::KMS::Key', 1);
    template(app).resourceCountIs('AWS::S3::Bucket', 3);
    expect(Object.keys(template(app).findResources('AWS::S3::Bucket', { Properties: { LoggingConfiguration: Match.absent() } }))).toEqual([expect.stringMatching(/^Soc2AccessLogs/)]);
  });

  test('what the user set stays, a token as well as a literal, and the gate finds what is weak', () => {
    const { app, mapping } = enabled((root) => {
      const stack = new Stack(root, 'Data', { env });
      new s3.Bucket(stack, 'Literal', { versioned: false });
      new sqs.Queue(stack, 'Queue', { enforceSSL: false });
      new s3.Bucket(stack, 'Prefix', { bucketName: Token.asString({ Ref: 'AWS::StackName' }) });
    });
    expect(versionedBuckets(template(app))).toBe(2);
    const failing = mapping().content.evaluations.filter(({ status }) => status === 'fail').map(({ ruleId, resourceId }) => `${ruleId} ${resourceId}`);
    expect(failing).toEqual(expect.arrayContaining(['SOC2-S3BucketVersioningEnabled Data#Data/Literal/Resource', 'SOC2-SqsQueueSslRequestsOnly Data#Data/Queue/Resource']));
  });

  test('the mapping says who set a value, and lists what was applied where', () => {
    const { mapping } = enabled((root) => {
      const stack = new Stack(root, 'Data', { env });
      new s3.Bucket(stack, 'Left');
      new s3.Bucket(stack, 'Set', { versioned: true, enforceSSL: true });
      (new s3.Bucket(stack, 'Bent').node.defaultChild as CfnResource).addPropertyOverride('VersioningConfiguration.Status', 'Enabled');
      new s3.CfnBucket(stack, 'Raw', { versioningConfiguration: { status: 'Enabled' } });
    });
    const { content } = mapping();
    const setBy = (rule: string, construct: string) => content.evaluations.find(({ ruleId, resourceId }) => ruleId === `SOC2-${rule}` && resourceId === `Data#Data/${construct}`)?.evidence[0]?.setBy;
    expect(['Left/Resource', 'Set/Resource', 'Bent/Resource', 'Raw'].map((each) => setBy('S3BucketVersioningEnabled', each))).toEqual(['construct-default', 'caller', 'escape-hatch', 'template']);
    // The fact stands in a resource of its own.
    expect(['Left/Resource', 'Set/Resource'].map((each) => setBy('S3BucketSslRequestsOnly', each))).toEqual(['construct-default', 'caller']);
    expect(content.defaults?.find(({ constructPath }) => constructPath === 'Data/Set')).toEqual({
      constructPath: 'Data/Set', name: 's3.Bucket', by: 'injector', applied: expect.arrayContaining(['blockPublicAccess', 'serverAccessLogsBucket']), kept: ['enforceSSL', 'versioned'],
    });
  });

  test('a class or a property can be left alone; an unknown one is refused with what is known', () => {
    const { app } = enabled((root) => {
      const stack = new Stack(root, 'Data', { env });
      new s3.Bucket(stack, 'Bucket');
      new sns.Topic(stack, 'Topic');
    }, { skip: ['s3.Bucket.versioned', 'sns.Topic'] });
    template(app).hasResourceProperties('AWS::S3::Bucket', { VersioningConfiguration: Match.absent(), PublicAccessBlockConfiguration: Match.anyValue(), LoggingConfiguration: Match.anyValue() });
    template(app).hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.absent() });
    expect(() => enabled(() => undefined, { skip: ['s3.Bucket.versionned'] })).toThrow(/no default "s3\.Bucket\.versionned" to skip.*s3\.Bucket\.versioned/);
    expect(() => enabled(() => undefined, { skip: ['s4.Bucket'] })).toThrow(/Known classes: .*s3\.Bucket/);
  });

  test('can be switched off, and then the gate stands alone', () => {
    const { app } = enabled((root) => { new s3.Bucket(new Stack(root, 'Data', { env }), 'Bucket'); }, { enabled: false });
    template(app).resourceCountIs('AWS::S3::Bucket', 1);
    expect(versionedBuckets(template(app))).toBe(0);
  });

  test('works as property injectors of an App, alone and with the gate', () => {
    const alone = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, propertyInjectors: Soc2.propertyInjectors({ allow: ['new-system'] }) });
    new s3.Bucket(new Stack(alone, 'Data', { env }), 'Bucket');
    expect(versionedBuckets(template(alone))).toBe(2);
    const both = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, propertyInjectors: Soc2.propertyInjectors({ allow: ['new-system'], skip: ['s3.Bucket.versioned'] }) });
    Soc2.enable(both, { defaults: { allow: ['new-system'] } });
    new s3.Bucket(new Stack(both, 'Data', { env }), 'Bucket');
    // What was chosen first stands.
    expect(versionedBuckets(template(both))).toBe(1);
  });
});

describe('Soc2Checks as a pack', () => {
  const made = (props?: Soc2Props) => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, postCliContext: { '@aws-cdk/core:failSynthOnValidationErrors': false } });
    Validations.of(app).addPlugins(new Soc2Checks(app, props));
    const stack = new Stack(app, 'Data');
    new s3.Bucket(stack, 'Bucket');
    return Template.fromStack(stack);
  };

  test('it gives defaults where they are asked for, as the one line does', () => {
    made({ defaults: { allow: ['new-system'] } }).hasResourceProperties('AWS::S3::Bucket', { VersioningConfiguration: { Status: 'Enabled' } });
  });

  test('it gives none where nothing is said of them, or where they are switched off', () => {
    for (const props of [{}, { defaults: { enabled: false, allow: ['new-system'] } }]) { made(props).hasResource('AWS::S3::Bucket', { Properties: Match.absent() }); }
  });

  test('defaults of a part of an app are refused, not forgotten', () => {
    const stack = new Stack(new App(), 'Data');
    expect(() => new Soc2Checks(stack, { defaults: {} })).toThrow('compliant defaults are for a whole app');
    expect(() => new Soc2Checks(undefined, { defaults: {} })).toThrow('compliant defaults are for a whole app');
    expect(() => new Soc2Checks(new App(), { defaults: { allow: ['s3.Bucket.versionned'] } })).toThrow('s3.Bucket.versioned');
  });
});

describe('beside the injectors of others', () => {
  test('one that stands at the App already is asked first', () => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, propertyInjectors: [theirs({ versioned: false, transferAcceleration: true })] });
    Soc2.enable(app, { defaults: { allow: ['new-system'] } });
    new s3.Bucket(new Stack(app, 'Data', { env }), 'Bucket');
    template(app).hasResourceProperties('AWS::S3::Bucket', { AccelerateConfiguration: { AccelerationStatus: 'Enabled' }, VersioningConfiguration: Match.absent(), PublicAccessBlockConfiguration: Match.anyValue() });
  });

  test('one that stands nearer shadows ours, which the mapping says', () => {
    const { mapping } = enabled((root) => {
      const stack = new Stack(root, 'Data', { env });
      PropertyInjectors.of(stack).add(theirs({}));
      new s3.Bucket(stack, 'Bucket');
    });
    const { content } = mapping();
    expect(content.limitations).toContain('Compliant defaults of s3.Bucket are shadowed below Data by other property injectors, which are nearer.');
    expect(content.defaults?.some(({ constructPath }) => constructPath === 'Data/Bucket')).toBe(false);
  });

  test('stacks that were made before the one line are named', () => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
    new s3.Bucket(new Stack(app, 'Early', { env }), 'Bucket');
    Soc2.enable(app);
    synth(app);
    const { content } = JSON.parse(fs.readFileSync(path.join(app.outdir, 'soc2/control-mapping.json'), 'utf8')) as ControlMapping;
    expect(content.limitations.join('\n')).toMatch(/Made before Soc2\.enable, so without compliant defaults: Early\./);
  });
});

describe('repair of L1s', () => {
  const raw = (stack: Stack) => {
    new s3.CfnBucket(stack, 'Typed');
    new CfnResource(stack, 'Raw', { type: 'AWS::S3::Bucket', properties: { VersioningConfiguration: { Status: 'Suspended' } } });
    new rds.CfnDBInstance(stack, 'Member', { dbClusterIdentifier: 'cluster', dbInstanceClass: 'db.r6g.large', engine: 'aurora-postgresql' });
  };

  test('writes what is missing, leaves what is written and what is decided elsewhere', () => {
    const { app, mapping } = enabled((root) => raw(new Stack(root, 'Data', { env })), { repairL1: true });
    const { content } = mapping();
    const made = template(app);
    made.hasResource('AWS::S3::Bucket', { Properties: { VersioningConfiguration: { Status: 'Enabled' }, PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true } } });
    made.hasResource('AWS::S3::Bucket', { Properties: { VersioningConfiguration: { Status: 'Suspended' }, PublicAccessBlockConfiguration: Match.anyValue() } });
    made.hasResourceProperties('AWS::RDS::DBInstance', { StorageEncrypted: Match.absent(), MultiAZ: Match.absent() });
    expect(content.defaults).toEqual(expect.arrayContaining([expect.objectContaining({ constructPath: 'Data/Typed', by: 'repair', applied: expect.arrayContaining(['versioned']) })]));
  });

  test('is off unless asked for', () => {
    const { app } = enabled((root) => raw(new Stack(root, 'Data', { env })));
    expect(versionedBuckets(template(app))).toBe(0);
  });

  test('reaches a Stage in which a construct has defaults, and names one in which none has', () => {
    const { app, mapping } = enabled((root) => {
      const stack = new Stack(new Stage(root, 'Prod'), 'Data', { env });
      new sqs.Queue(stack, 'Queue');
      raw(stack);
      raw(new Stack(new Stage(root, 'Bare'), 'Data', { env }));
    }, { repairL1: true });
    const { content } = mapping();
    expect(versionedBuckets(template(app, 'Prod', 'Data'))).toBe(1);
    expect(versionedBuckets(template(app, 'Bare', 'Data'))).toBe(0);
    expect(content.limitations).toContain('L1 constructs below the Stage Bare were not repaired: no construct with defaults stands in it.');
  });
});

describe('shared resources', () => {
  test('are those that one brings', () => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
    const stack = new Stack(app, 'Data', { env });
    const key = new kms.Key(stack, 'Own');
    SharedResources.of(app).use({ encryptionKey: key, accessLogBucket: new s3.Bucket(stack, 'Logs') });
    new SecureBucket(stack, 'Bucket');
    template(app).resourceCountIs('AWS::KMS::Key', 1);
    template(app).hasResourceProperties('AWS::S3::Bucket', { LoggingConfiguration: { DestinationBucketName: stack.resolve((stack.node.findChild('Logs') as s3.Bucket).bucketName) as unknown } });
  });

  test('the key admits whoever in the account may use a service that got it by the one line, and nobody by a construct', () => {
    const through = (app: App) => template(app).findResources('AWS::KMS::Key', { Properties: { KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Sid: Match.stringLikeRegexp('^Through'), Condition: { StringEquals: { 'kms:ViaService': Match.anyValue() } } })]) } } });
    expect(Object.keys(through(enabled((root) => { new sns.Topic(new Stack(root, 'Data', { env }), 'Topic'); }).app))).toHaveLength(1);
    expect(Object.keys(through(enabled((root) => { new SecureQueue(new Stack(root, 'Data', { env }), 'Queue'); }).app))).toHaveLength(0);
  });
});

test('the cost of keys is said, and where none is made, nothing', () => {
  const limitations = (build: (root: App) => void, defaults?: DefaultsProps) => enabled(build, defaults).mapping().content.limitations.filter((each) => each.includes('KMS'));
  const logs = (root: App) => { for (const id of ['A', 'B']) { new sns.Topic(new Stack(root, id, { env }), 'Topic'); } };
  expect(limitations(logs)).toEqual(['Made for stacks whose resources need one: 2 KMS keys, about 2 USD a month (https://aws.amazon.com/kms/pricing/).']);
  expect(limitations((root) => { new SecureQueue(new Stack(root, 'A', { env }), 'Queue'); }, { allow: [] })).toEqual([expect.stringContaining('1 KMS key, about 1 USD a month')]);
  expect(limitations(logs, { allow: [] })).toEqual([]);
});

describe('what is deployed stays', () => {
  const build = (root: App, bucket: typeof s3.Bucket): string[] => {
    const stack = new Stack(root, 'Data', { env });
    new bucket(stack, 'Data');
    new dynamodb.Table(stack, 'Table', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
    new lambda.Function(stack, 'Function', { runtime: lambda.Runtime.NODEJS_24_X, handler: 'index.handler', code: lambda.Code.fromInline('x') });
    new ec2.Vpc(stack, 'Vpc');
    return Object.keys((Template.fromStack(stack).toJSON() as { Resources: object }).Resources);
  };

  test('neither the one line nor a construct in the place of its class changes a logical id', () => {
    const before = build(new App({ analyticsReporting: false, builtinCloudFormationValidation: false }), s3.Bucket);
    expect(build(new App({ analyticsReporting: false, builtinCloudFormationValidation: false }), SecureBucket)).toEqual(expect.arrayContaining(before));
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, propertyInjectors: Soc2.propertyInjectors({ allow: ['new-system'] }) });
    expect(build(app, s3.Bucket)).toEqual(expect.arrayContaining(before));
  });
});
