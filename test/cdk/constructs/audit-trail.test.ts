import { App, aws_kms as kms, aws_s3 as s3, CfnParameter, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AuditTrail, type AuditTrailProps, SecureBucket, SecureKey, SecureLogGroup, SecureTopic } from '../../../src';
import { gateFindings } from '../../support/gate-findings';

function make(props: (stack: Stack) => AuditTrailProps = () => ({})) {
  const app = new App({ analyticsReporting: false, context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
  const stack = new Stack(app, 'Account', { env: { account: '111122223333', region: 'eu-west-1' } });
  const trail = new AuditTrail(stack, 'Trail', props(stack));
  return { app, stack, trail, template: Template.fromStack(stack) };
}

/** The logical id of a resource, as references hold it. */
const idOf = (stack: Stack, resource: { node: { defaultChild?: unknown } }) => stack.getLogicalId(resource.node.defaultChild as never);
const OTHER_TRAILS = Match.objectLike({ Sid: 'OtherTrails', Effect: 'Deny' });

describe('with nothing given', () => {
  const { app, stack, trail, template } = make();

  test('it records all Regions, all management events and unusual rates, and signs its files', () => {
    template.resourceCountIs('AWS::CloudTrail::Trail', 1);
    template.hasResourceProperties('AWS::CloudTrail::Trail', {
      IsLogging: true, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true, EnableLogFileValidation: true,
      EventSelectors: [{ IncludeManagementEvents: true, ReadWriteType: 'All' }],
      InsightSelectors: [{ InsightType: 'ApiCallRateInsight' }, { InsightType: 'ApiErrorRateInsight' }],
    });
  });

  test('files, archive and log group are encrypted with one key, which admits CloudTrail and CloudWatch Logs', () => {
    const key = { 'Fn::GetAtt': [idOf(stack, trail.encryptionKey), 'Arn'] };
    template.resourceCountIs('AWS::KMS::Key', 1);
    template.hasResourceProperties('AWS::CloudTrail::Trail', { KMSKeyId: key });
    template.hasResourceProperties('AWS::Logs::LogGroup', { KmsKeyId: key, RetentionInDays: 400 });
    template.hasResourceProperties('AWS::S3::Bucket', { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { KMSMasterKeyID: key } }] } });
    template.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Principal: { Service: 'logs.eu-west-1.amazonaws.com' } }), Match.objectLike({ Principal: { Service: 'cloudtrail.amazonaws.com' } })]) },
    });
  });

  test('the trail writes to the archive and to the log group that it shows', () => {
    template.hasResourceProperties('AWS::CloudTrail::Trail', {
      S3BucketName: { Ref: idOf(stack, trail.bucket) }, CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': [idOf(stack, trail.logGroup), 'Arn'] },
    });
  });

  test('the archive is kept with the stack\'s end, moves to Glacier, and is gone in the end', () => {
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' }, LoggingConfiguration: Match.anyValue(), ObjectLockEnabled: Match.absent(),
        LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 2557, NoncurrentVersionExpiration: { NoncurrentDays: 365 }, Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 90 }] })] },
      },
    });
  });

  test('the archive admits this trail alone, and the policy is there before CloudTrail asks for it', () => {
    const { trailName } = Object.values(template.findResources('AWS::CloudTrail::Trail')).map(({ Properties }) => ({ trailName: Properties.TrailName as string }))[0];
    expect(trailName).toMatch(/^[A-Za-z0-9][\w.-]{2,127}$/);
    const bucket = { Ref: idOf(stack, trail.bucket) };
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: bucket,
      PolicyDocument: {
        Statement: Match.arrayWith([Match.objectLike({
          Sid: 'OtherTrails', Effect: 'Deny', Action: 's3:PutObject', Principal: { Service: 'cloudtrail.amazonaws.com' },
          Condition: { StringNotEquals: { 'aws:SourceArn': { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:cloudtrail:eu-west-1:111122223333:trail/${trailName}`]] } } },
        })]),
      },
    });
    const [policy] = Object.entries(template.findResources('AWS::S3::BucketPolicy', { Properties: { Bucket: bucket } }));
    template.hasResource('AWS::CloudTrail::Trail', { DependsOn: Match.arrayWith([policy[0]]) });
  });

  test('data events and a topic are left out', () => {
    const text = JSON.stringify(template.findResources('AWS::CloudTrail::Trail'));
    expect(text).not.toContain('DataResources');
    expect(text).not.toContain('SnsTopicName');
    template.resourceCountIs('AWS::SNS::Topic', 0);
  });

  test('the gate finds nothing', () => { expect(gateFindings(app)).toEqual([]); });
});

describe('what is given wins', () => {
  test('key, log group, name and topic', () => {
    const { app, stack, trail, template } = make((scope) => ({
      trailName: 'organisation', encryptionKey: new SecureKey(scope, 'Key'), logGroup: new SecureLogGroup(scope, 'Logs'), topic: new SecureTopic(scope, 'Topic'),
    }));
    template.hasResourceProperties('AWS::CloudTrail::Trail', {
      TrailName: 'organisation', KMSKeyId: { 'Fn::GetAtt': [idOf(stack, trail.encryptionKey), 'Arn'] }, SnsTopicName: Match.anyValue(),
    });
    expect(trail.encryptionKey.node.path).toBe('Account/Key');
    expect(trail.logGroup.node.path).toBe('Account/Logs');
    template.resourceCountIs('AWS::Logs::LogGroup', 1);
    template.hasResourceProperties('AWS::SNS::TopicPolicy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: 'sns:Publish', Principal: { Service: 'cloudtrail.amazonaws.com' } })]) } });
    expect(gateFindings(app)).toEqual([]);
  });

  test('a bucket, which may serve other trails', () => {
    const { app, stack, trail, template } = make((scope) => ({ bucket: new SecureBucket(scope, 'Archive') }));
    expect(trail.bucket.node.path).toBe('Account/Archive');
    template.hasResourceProperties('AWS::CloudTrail::Trail', { S3BucketName: { Ref: idOf(stack, trail.bucket) } });
    template.hasResourceProperties('AWS::S3::BucketPolicy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Effect: 'Allow', Action: 's3:PutObject', Principal: { Service: 'cloudtrail.amazonaws.com' } })]) } });
    template.resourcePropertiesCountIs('AWS::S3::BucketPolicy', { PolicyDocument: { Statement: Match.arrayWith([OTHER_TRAILS]) } }, 0);
    expect(gateFindings(app)).toEqual([]);
  });

  test('a bucket that this app does not make', () => {
    const { template } = make((scope) => ({ bucket: s3.Bucket.fromBucketName(scope, 'Archive', 'central-archive') }));
    template.hasResourceProperties('AWS::CloudTrail::Trail', { S3BucketName: 'central-archive' });
  });

  test('a key of one\'s own encrypts the archive, too', () => {
    const { stack, trail, template } = make((scope) => ({ encryptionKey: new kms.Key(scope, 'Own', { enableKeyRotation: true }) }));
    template.hasResourceProperties('AWS::S3::Bucket', {
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { KMSMasterKeyID: { 'Fn::GetAtt': [idOf(stack, trail.encryptionKey), 'Arn'] } } }] },
    });
  });

  test('how long the archive is kept; for a short time nothing goes to Glacier', () => {
    const rule = (days: number) => {
      const { template } = make(() => ({ keepFor: Duration.days(days) }));
      const buckets = Object.values(template.findResources('AWS::S3::Bucket')) as { Properties: { LifecycleConfiguration: { Rules: Record<string, unknown>[] } } }[];
      return buckets.flatMap(({ Properties }) => Properties.LifecycleConfiguration.Rules).find(({ Id }) => Id === 'Archive');
    };
    expect(rule(3650)).toMatchObject({ ExpirationInDays: 3650, Transitions: [{ TransitionInDays: 90 }] });
    expect(rule(90)).not.toHaveProperty('Transitions');
  });

  test('a lock, in governance mode', () => {
    const { app, template } = make(() => ({ lockFor: Duration.days(400) }));
    template.hasResourceProperties('AWS::S3::Bucket', { ObjectLockEnabled: true, ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 400 } } } });
    expect(gateFindings(app)).toEqual([]);
  });

  test('no insights', () => {
    make(() => ({ insights: false })).template.hasResourceProperties('AWS::CloudTrail::Trail', { InsightSelectors: Match.absent() });
  });

  test('data events of buckets and functions', () => {
    const selectors = (props: AuditTrailProps) => JSON.stringify(make(() => props).template.findResources('AWS::CloudTrail::Trail'));
    expect(selectors({ recordS3DataEvents: true })).toContain('AWS::S3::Object');
    expect(selectors({ recordS3DataEvents: true })).not.toContain('AWS::Lambda::Function');
    expect(selectors({ recordLambdaDataEvents: true })).toContain('AWS::Lambda::Function');
  });
});

test.each<[string, (stack: Stack) => AuditTrailProps, RegExp]>([
  ['a lock for a bucket of one\'s own', (stack) => ({ bucket: new SecureBucket(stack, 'Archive'), lockFor: Duration.days(30) }), /lockFor of an audit trail is for the bucket that the trail makes/],
  ['an age for a bucket of one\'s own', (stack) => ({ bucket: new SecureBucket(stack, 'Archive'), keepFor: Duration.days(400) }), /keepFor of an audit trail is for the bucket/],
  ['a lock whose length is known only at deployment', (stack) => ({ lockFor: Duration.days(new CfnParameter(stack, 'Lock', { type: 'Number' }).valueAsNumber) }), /lockFor of the audit trail is known only at deployment/],
  ['a lock that outlasts the archive', () => ({ keepFor: Duration.days(365), lockFor: Duration.days(400) }), /keepFor of the audit trail is 365 days, shorter than lockFor with 400/],
])('%s is an error at once', (_name, props, message) => {
  expect(() => make(props)).toThrow(message);
});
