import { aws_iam as iam, aws_kms as kms, aws_s3 as s3, Duration } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { EvidenceVault, type EvidenceVaultProps, SecureRole } from '../../../src';
import { emptyStack } from '../../support/construct-samples';
import { gateFindings } from '../../support/gate-findings';

function make(props?: EvidenceVaultProps) {
  const { app, stack } = emptyStack({ '@aws-cdk/core:validateAgainstDefaultRules': true });
  const vault = new EvidenceVault(stack, 'Vault', props);
  return { app, stack, vault };
}

const lock = (mode: string, days: number) => ({ ObjectLockEnabled: true, ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: mode, Days: days } } } });

test('with nothing given, versions are locked for 400 days, kept for seven years, and outlive the stack', () => {
  const { app, stack } = make();
  const template = Template.fromStack(stack);
  template.hasResource('AWS::S3::Bucket', {
    DeletionPolicy: 'Retain',
    Properties: {
      ...lock('GOVERNANCE', 400), VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: { ServerSideEncryptionConfiguration: [Match.objectLike({ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: Match.anyValue() } })] },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 2557, NoncurrentVersionExpiration: { NoncurrentDays: 1 } })] },
      LoggingConfiguration: Match.anyValue(),
    },
  });
  expect(gateFindings(app)).toEqual([]);
  expect(() => app.synth()).not.toThrow();
});

test('the user\'s values win', () => {
  const { stack } = emptyStack();
  const encryptionKey = new kms.Key(stack, 'Key', { enableKeyRotation: true });
  new EvidenceVault(stack, 'Vault', { bucketName: 'evidence-of-shop', encryptionKey, lockFor: Duration.days(730), lockMode: s3.ObjectLockMode.COMPLIANCE, keepFor: Duration.days(3650) });
  Template.fromStack(stack).hasResourceProperties('AWS::S3::Bucket', {
    BucketName: 'evidence-of-shop', ...lock('COMPLIANCE', 730), LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 3650 })] },
    BucketEncryption: { ServerSideEncryptionConfiguration: [Match.objectLike({ ServerSideEncryptionByDefault: { KMSMasterKeyID: stack.resolve(encryptionKey.keyArn) } })] },
  });
});

test('what is kept for a shorter time than it is locked is an error', () => {
  expect(() => make({ keepFor: Duration.days(30) })).toThrow(/keepFor of the evidence vault is 30 days, shorter than lockFor with 400 days/);
  expect(() => make({ keepFor: Duration.days(30), lockFor: Duration.days(30) })).not.toThrow();
});

describe('who writes', () => {
  /** Action to resources, of all policies of a role. */
  function grants(stack: ReturnType<typeof make>['stack']): Record<string, unknown> {
    const policies = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy')) as { Properties: { PolicyDocument: { Statement: { Action: string | string[]; Effect: string; Resource: unknown }[] } } }[];
    const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    return Object.fromEntries(statements.flatMap(({ Action, Resource }) => [Action].flat().map((action) => [action, JSON.stringify(Resource)])));
  }
  const ci = (stack: ReturnType<typeof make>['stack']) => new SecureRole(stack, 'Ci', { assumedBy: new iam.ServicePrincipal('codebuild.amazonaws.com') });

  test('may put objects in and use the key, and nothing else', () => {
    const { app, stack, vault } = make();
    vault.grantWrite(ci(stack)).assertSuccess();
    const given = grants(stack);
    expect(Object.keys(given).sort()).toEqual(['kms:Decrypt', 'kms:GenerateDataKey', 's3:AbortMultipartUpload', 's3:PutObject']);
    expect(given['s3:PutObject']).toContain('"/*"');
    expect(gateFindings(app)).toEqual([]);
  });

  test.each(['shop', 'shop/', '/shop/'])('may be kept to one folder, %s', (folder) => {
    const { stack, vault } = make();
    vault.grantWrite(ci(stack), folder);
    expect(grants(stack)['s3:PutObject']).toContain('"/shop/*"');
  });

  test('can be named when the vault is made', () => {
    const { stack } = emptyStack();
    new EvidenceVault(stack, 'Vault', { writers: [ci(stack)] });
    expect(Object.keys(grants(stack))).toContain('s3:PutObject');
  });

  test('from another account is admitted by the bucket, too', () => {
    const { stack, vault } = make();
    vault.grantWrite(iam.Role.fromRoleArn(stack, 'Elsewhere', 'arn:aws:iam::444455556666:role/ci'));
    Template.fromStack(stack).hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: ['s3:AbortMultipartUpload', 's3:PutObject'], Principal: { AWS: 'arn:aws:iam::444455556666:role/ci' } })]) },
    });
    Template.fromStack(stack).hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Principal: { AWS: 'arn:aws:iam::444455556666:role/ci' } })]) },
    });
  });
});
