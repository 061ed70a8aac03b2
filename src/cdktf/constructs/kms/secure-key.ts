import { KmsAlias } from '@cdktf/provider-aws/lib/kms-alias';
import { KmsKey, type KmsKeyConfig } from '@cdktf/provider-aws/lib/kms-key';
import { Construct } from 'constructs';
import keyDefaults from '../../../defaults/kms/key';
import { serviceKeyStatements } from '../../../parts/key-policy';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import { policyDocument } from '../../policy-document';

/** What a `SecureKey` takes: the arguments of `aws_kms_key`, and these. */
export interface SecureKeyProps extends Partial<KmsKeyConfig> {
  /**
   * Admit CloudWatch Logs, CloudTrail, what delivers logs to buckets, and the AWS services that publish messages and
   * notifications, each limited to this account, but for EventBridge, which does not say for whom it works: there the policies
   * of topics and queues decide. Log groups, topics and queues need it. It has no effect beside a `policy` of your own.
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
 * write logs and publish messages for this account.
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
    ...(admitServices ? serviceKeyStatements({ account, partition, region: region ?? place.region }) : []),
    ...more.map((statement) => ({ Resource: '*', ...statement })),
  ]);
}
