import { App, aws_kms as kms, aws_s3 as s3, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { ConfigRecorder, type ConfigRecorderProps, SecureBucket, SecureKey, SecureTopic } from '../../../src';
import { gateFindings } from '../../support/gate-findings';

function make(props: (stack: Stack) => ConfigRecorderProps = () => ({})) {
  const app = new App({ analyticsReporting: false, context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
  const stack = new Stack(app, 'Account', { env: { account: '111122223333', region: 'eu-west-1' } });
  const recorder = new ConfigRecorder(stack, 'Recorder', props(stack));
  return { app, stack, recorder, template: Template.fromStack(stack) };
}

const idOf = (stack: Stack, resource: { node: { defaultChild?: unknown } }) => stack.getLogicalId(resource.node.defaultChild as never);
const DELIVERED = 'AWSLogs/111122223333/Config/*';
const under = (bucket: string) => ({ 'Fn::Join': ['', [{ 'Fn::GetAtt': [bucket, 'Arn'] }, `/${DELIVERED}`]] });

describe('with nothing given', () => {
  const { app, stack, recorder, template } = make();
  const bucket = idOf(stack, recorder.bucket);

  test('everything is recorded, as it changes, those that belong to no Region too', () => {
    template.hasResourceProperties('AWS::Config::ConfigurationRecorder', {
      RoleARN: { 'Fn::GetAtt': [idOf(stack, recorder.role), 'Arn'] }, RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: true }, RecordingMode: { RecordingFrequency: 'CONTINUOUS' },
    });
  });

  test('snapshots go daily to the archive, encrypted', () => {
    template.hasResourceProperties('AWS::Config::DeliveryChannel', {
      S3BucketName: { Ref: bucket }, S3KmsKeyArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Soc2Key'), 'Arn'] }, ConfigSnapshotDeliveryProperties: { DeliveryFrequency: 'TwentyFour_Hours' }, SnsTopicARN: Match.absent(),
    });
  });

  test('CloudFormation makes recorder and channel without waiting for one another, which would never end', () => {
    const policies = Object.keys(template.findResources('AWS::S3::BucketPolicy', { Properties: { Bucket: { Ref: bucket } } }));
    template.hasResource('AWS::Config::ConfigurationRecorder', { DependsOn: Match.absent() });
    template.hasResource('AWS::Config::DeliveryChannel', { DependsOn: policies });
  });

  test('the archive moves to Glacier and is gone in the end', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: { LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 2557, NoncurrentVersionExpiration: { NoncurrentDays: 365 }, Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 90 }] })] } },
    });
  });

  test('the role is for this account, reads it, and writes to its own part of the archive alone', () => {
    template.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: { Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'config.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } }] },
      ManagedPolicyArns: [{ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/service-role/AWS_ConfigRole']] }],
    });
    template.hasResourceProperties('AWS::IAM::Policy', {
      Roles: [{ Ref: idOf(stack, recorder.role) }],
      PolicyDocument: {
        Statement: [
          { Action: ['s3:GetBucketAcl', 's3:ListBucket'], Effect: 'Allow', Resource: { 'Fn::GetAtt': [bucket, 'Arn'] } },
          { Action: ['s3:PutObject', 's3:PutObjectAcl'], Effect: 'Allow', Resource: under(bucket), Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } } },
          { Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Effect: 'Allow', Resource: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Soc2Key'), 'Arn'] } },
        ],
      },
    });
  });

  test('the archive admits AWS Config for this account alone', () => {
    const ours = { 'aws:SourceAccount': '111122223333' };
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Action: ['s3:GetBucketAcl', 's3:ListBucket'], Principal: { Service: 'config.amazonaws.com' }, Condition: { StringEquals: ours } }),
          Match.objectLike({ Action: 's3:PutObject', Resource: under(bucket), Condition: { StringEquals: { ...ours, 's3:x-amz-acl': 'bucket-owner-full-control' } } }),
        ]),
      },
    });
    template.hasResourceProperties('AWS::KMS::Key', { KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Principal: { Service: Match.arrayWith(['config.amazonaws.com']) }, Condition: { StringEquals: ours } })]) } });
  });

  test('no conformance pack is made', () => { template.resourceCountIs('AWS::Config::ConformancePack', 0); });

  test('the gate finds nothing', () => { expect(gateFindings(app)).toEqual([]); });
});

describe('what is given wins', () => {
  test('a bucket, whose key is used', () => {
    const { app, stack, recorder, template } = make((scope) => ({ bucket: new SecureBucket(scope, 'Archive', { encryptionKey: new SecureKey(scope, 'ArchiveKey') }) }));
    const key = { 'Fn::GetAtt': [idOf(stack, stack.node.findChild('ArchiveKey')), 'Arn'] };
    expect(recorder.bucket.node.path).toBe('Account/Archive');
    template.hasResourceProperties('AWS::Config::DeliveryChannel', { S3BucketName: { Ref: idOf(stack, recorder.bucket) }, S3KmsKeyArn: key });
    template.hasResourceProperties('AWS::IAM::Policy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: key })]) } });
    expect(gateFindings(app)).toEqual([]);
  });

  test('a key besides a bucket that has another: the role may use the one that it encrypts with', () => {
    const { stack, template } = make((scope) => ({ bucket: new SecureBucket(scope, 'Archive'), encryptionKey: new kms.Key(scope, 'Own', { enableKeyRotation: true }) }));
    const key = { 'Fn::GetAtt': [idOf(stack, stack.node.findChild('Own')), 'Arn'] };
    template.hasResourceProperties('AWS::Config::DeliveryChannel', { S3KmsKeyArn: key });
    template.hasResourceProperties('AWS::IAM::Policy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: key })]) } });
  });

  test('a bucket that this app does not make', () => {
    const { template } = make((scope) => ({ bucket: s3.Bucket.fromBucketName(scope, 'Archive', 'central-archive') }));
    template.hasResourceProperties('AWS::Config::DeliveryChannel', { S3BucketName: 'central-archive' });
  });

  test('a topic, with the right to publish to it', () => {
    const { app, stack, template } = make((scope) => ({ topic: new SecureTopic(scope, 'Changes') }));
    const topic = { Ref: idOf(stack, stack.node.findChild('Changes')) };
    template.hasResourceProperties('AWS::Config::DeliveryChannel', { SnsTopicARN: topic });
    template.hasResourceProperties('AWS::IAM::Policy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: 'sns:Publish', Resource: topic })]) } });
    expect(gateFindings(app)).toEqual([]);
  });

  test('global types are recorded in one Region alone', () => {
    make(() => ({ includeGlobalResourceTypes: false })).template.hasResourceProperties('AWS::Config::ConfigurationRecorder', { RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: false } });
  });

  test('how long the archive is kept', () => {
    make(() => ({ keepFor: Duration.days(800) })).template.hasResourceProperties('AWS::S3::Bucket', { LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 800 })] } });
    expect(() => make((stack) => ({ keepFor: Duration.days(800), bucket: new SecureBucket(stack, 'Archive') }))).toThrow(/keepFor of a configuration recorder is for the bucket that the recorder makes/);
  });

  test('a conformance pack, once there is a recorder', () => {
    const { stack, recorder, template } = make(() => ({ conformancePackTemplate: 'Resources: {}' }));
    template.hasResource('AWS::Config::ConformancePack', {
      DependsOn: Match.arrayWith([stack.getLogicalId(recorder.deliveryChannel), stack.getLogicalId(recorder.recorder)]),
      Properties: { ConformancePackName: Match.stringLikeRegexp('^[a-zA-Z][-a-zA-Z0-9]{0,255}$'), TemplateBody: 'Resources: {}' },
    });
  });
});
