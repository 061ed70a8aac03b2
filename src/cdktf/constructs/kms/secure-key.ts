import { KmsAlias } from '@cdktf/provider-aws/lib/kms-alias';
import { KmsKey, type KmsKeyConfig } from '@cdktf/provider-aws/lib/kms-key';
import { Construct } from 'constructs';
import keyDefaults from '../../../defaults/kms/key';
import { PUBLISHERS } from '../../../defaults/publishers';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import { policyDocument } from '../../policy-document';

/** What a `SecureKey` takes: the arguments of `aws_kms_key`, and these. */
export interface SecureKeyProps extends Partial<KmsKeyConfig> {
  /**
   * Admit CloudWatch Logs, CloudTrail and the AWS services that publish messages and notifications, each limited to this
   * account. Log groups, topics and queues need it. It has no effect beside a `policy` of your own.
   *
   * @default true
   */
  readonly admitServices?: boolean;

  /**
   * Statements of the key policy besides those of the account and the services, as plain objects.
   *
   * @default - none
   */
  readonly policyStatements?: readonly object[];

  /**
   * A name for the key, with or without `alias/` before it.
   *
   * @default - no alias
   */
  readonly alias?: string;
}

/**
 * A customer-managed key that rotates every year, waits 30 days before it is deleted, and admits the AWS services that
 * write logs and publish messages for this account, and nobody else.
 *
 * Bears on CC6.1 and C1.1. https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
 */
export class SecureKey extends Construct {
  public readonly key: KmsKey;
  public readonly alias?: KmsAlias;
  /** ARN of the key. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureKeyProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureKey');
    const { admitServices = true, alias, policyStatements = [], ...given } = props;
    // KMS rotates symmetric encryption keys alone.
    const symmetric = [undefined, 'SYMMETRIC_DEFAULT'].includes(given.customerMasterKeySpec) && [undefined, 'ENCRYPT_DECRYPT'].includes(given.keyUsage);
    this.key = make(KmsKey, this, 'Resource', keyDefaults, {
      given, own: { policy: keyPolicy(Place.of(this), given.region, admitServices && symmetric, policyStatements) }, without: symmetric ? [] : ['enable_key_rotation'],
    });
    this.arn = this.key.arn;
    if (alias !== undefined) { this.alias = new KmsAlias(this, 'Alias', { name: alias.startsWith('alias/') ? alias : `alias/${alias}`, targetKeyId: this.key.id }); }
  }
}

function keyPolicy(place: Place, region: string | undefined, admitServices: boolean, more: readonly object[]): string {
  const { account, partition } = place;
  return policyDocument([
    { Sid: 'Account', Effect: 'Allow', Principal: { AWS: `arn:${partition}:iam::${account}:root` }, Action: 'kms:*', Resource: '*' },
    ...(admitServices ? serviceStatements(place, region) : []),
    ...more.map((statement) => ({ Resource: '*', ...statement })),
  ]);
}

function serviceStatements(place: Place, ownRegion: string | undefined): object[] {
  const { account, partition } = place;
  const region = ownRegion ?? place.region;
  return [
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
    {
      Sid: 'CloudWatchLogs', Effect: 'Allow', Principal: { Service: `logs.${region}.amazonaws.com` },
      Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'], Resource: '*',
      Condition: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:*` } },
    },
    // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
    {
      Sid: 'CloudTrail', Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' },
      Action: ['kms:GenerateDataKey*', 'kms:DescribeKey', 'kms:Decrypt'], Resource: '*', Condition: { StringEquals: { 'aws:SourceAccount': account } },
    },
    // https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
    // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
    {
      Sid: 'Publishers', Effect: 'Allow', Principal: { Service: PUBLISHERS },
      Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: '*', Condition: { StringEquals: { 'aws:SourceAccount': account } },
    },
  ];
}
