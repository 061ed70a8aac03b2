import type { Assembly, FleetTemplate } from './assembly';
import { judge, judgeAllowed } from './judge';

type Resources = NonNullable<FleetTemplate['Resources']>;

const assembly = (template: FleetTemplate, waits: readonly string[] = []): Assembly => ({ templates: new Map([['App.template.json', template]]), waits: new Set(waits) });
const kinds = (before: Resources, after: Resources) => judge(assembly({ Resources: before }), assembly({ Resources: after })).map(({ kind }) => kind);
const of = (Type: string, Properties: Record<string, unknown> = {}) => ({ R: { Type, Properties } });
const statement = (Effect: string) => ({ Statement: [{ Effect, Action: '*', Principal: '*', Resource: '*' }] });

/** A pair for each way in which an app in use is harmed. */
const HARMFUL: readonly (readonly [what: string, before: Resources, after: Resources, kind: string])[] = [
  ['a resource is gone', of('AWS::SQS::Queue'), {}, 'identity'],
  ['a resource has become another', of('AWS::DynamoDB::Table'), of('AWS::DynamoDB::GlobalTable'), 'identity'],
  ['a property is set whose change replaces', of('AWS::RDS::DBInstance'), of('AWS::RDS::DBInstance', { StorageEncrypted: true }), 'replacement'],
  ['a property deep inside is set whose change replaces', of('AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ Name: 'web' }] }), of('AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ Name: 'web', Privileged: false }] }), 'replacement'],
  ['a property is taken away whose change replaces', of('AWS::SQS::Queue', { FifoQueue: true }), of('AWS::SQS::Queue'), 'replacement'],
  ['a property changes that may interrupt', of('AWS::RDS::DBInstance', { BackupRetentionPeriod: 1 }), of('AWS::RDS::DBInstance', { BackupRetentionPeriod: 7 }), 'interruption'],
  ['a property changes that interrupts, as AWS says outside of its specification', of('AWS::OpenSearchService::Domain'), of('AWS::OpenSearchService::Domain', { NodeToNodeEncryptionOptions: { Enabled: true } }), 'interruption'],
  ['a template of hosts changes', of('AWS::EC2::LaunchTemplate', { LaunchTemplateData: {} }), of('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { Monitoring: { Enabled: true } } }), 'interruption'],
  ['an update policy changes', { R: { Type: 'AWS::AutoScaling::AutoScalingGroup' } }, { R: { Type: 'AWS::AutoScaling::AutoScalingGroup', UpdatePolicy: { AutoScalingRollingUpdate: {} } } }, 'interruption'],
  ['a setting refuses what was taken', of('AWS::S3::Bucket'), of('AWS::S3::Bucket', { PublicAccessBlockConfiguration: { BlockPublicPolicy: true } }), 'callers'],
  ['addresses are no longer handed out', of('AWS::EC2::Subnet', { MapPublicIpOnLaunch: true }), of('AWS::EC2::Subnet', { MapPublicIpOnLaunch: false }), 'callers'],
  ['a key is named that its users may not use', of('AWS::SNS::Topic'), of('AWS::SNS::Topic', { KmsMasterKeyId: 'alias/aws/sns' }), 'callers'],
  ['a policy refuses', { B: { Type: 'AWS::S3::Bucket' }, R: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'B' }, PolicyDocument: statement('Allow') } } }, { B: { Type: 'AWS::S3::Bucket' }, R: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'B' }, PolicyDocument: { Statement: [...statement('Allow').Statement, ...statement('Deny').Statement] } } } }, 'callers'],
  ['a role may no longer do something', of('AWS::IAM::Policy', { PolicyDocument: statement('Allow') }), of('AWS::IAM::Policy', { PolicyDocument: statement('Deny') }), 'callers'],
  ['a policy stands where there was none', { T: { Type: 'AWS::SNS::Topic' } }, { T: { Type: 'AWS::SNS::Topic' }, R: { Type: 'AWS::SNS::TopicPolicy', Properties: { Topics: [{ Ref: 'T' }], PolicyDocument: statement('Allow') } } }, 'callers'],
  ['a policy stands in a property where there was none', of('AWS::ECR::Repository'), of('AWS::ECR::Repository', { RepositoryPolicyText: statement('Allow') }), 'callers'],
  ['something is added that is charged', {}, of('AWS::KMS::Key'), 'billed'],
  ['something is switched on that is charged', of('AWS::Lambda::Function'), of('AWS::Lambda::Function', { TracingConfig: { Mode: 'Active' } }), 'billed'],
  ['a circle is closed', { A: { Type: 'AWS::IAM::Role' }, B: { Type: 'AWS::IAM::Policy', Properties: { Roles: [{ Ref: 'A' }] } } }, { A: { Type: 'AWS::IAM::Role', DependsOn: ['B'] }, B: { Type: 'AWS::IAM::Policy', Properties: { Roles: [{ Ref: 'A' }] } } }, 'cycle'],
];

describe('the judge refuses a difference', () => {
  test.each(HARMFUL)('by which %s', (_what, before, after, kind) => {
    expect(kinds(before, after)).toContain(kind);
    expect(kinds(before, before)).toEqual([]);
  });

  test('by which a template, a parameter or an export is gone', () => {
    const whole: FleetTemplate = { Resources: {}, Parameters: { P: {} }, Outputs: { O: { Export: { Name: 'shop-table' } } } };
    expect(judge(assembly(whole), { templates: new Map(), waits: new Set() })).toHaveLength(1);
    expect(judge(assembly(whole), assembly({ Resources: {} })).map(({ place }) => place)).toEqual(['App.template.json#P', 'App.template.json#O']);
  });

  test('by which a stack waits for another', () => {
    expect(judge(assembly({}), assembly({}, ['App waits for Net']))).toEqual([expect.objectContaining({ kind: 'waiting' })]);
  });
});

describe('the judge lets pass', () => {
  test.each([
    ['what is updated in place', of('AWS::DynamoDB::Table'), of('AWS::DynamoDB::Table', { DeletionProtectionEnabled: true })],
    ['what is kept longer', { R: { Type: 'AWS::DynamoDB::Table' } }, { R: { Type: 'AWS::DynamoDB::Table', DeletionPolicy: 'Retain' } }],
    ['what is added and free', {}, of('AWS::IAM::Role')],
    ['the policy of something that was not there', {}, { Q: { Type: 'AWS::SQS::Queue' }, R: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: [{ Ref: 'Q' }], PolicyDocument: statement('Deny') } } }],
  ] as [string, Resources, Resources][])('%s', (_what, before, after) => {
    expect(kinds(before, after)).toEqual([]);
  });

  test('everything but another identity and a circle, where everything is allowed', () => {
    const found = HARMFUL.filter(([, before, after]) => judgeAllowed(assembly({ Resources: before }), assembly({ Resources: after })).length > 0);
    expect([...new Set(found.map(([, , , kind]) => kind))]).toEqual(['identity', 'cycle']);
  });
});
