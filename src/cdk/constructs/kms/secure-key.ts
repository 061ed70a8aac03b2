import { ArnFormat, aws_iam as iam, aws_kms as kms, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import keyDefaults from '../../../defaults/kms/key';
import { PUBLISHERS } from '../../../defaults/publishers';
import { withDefaults } from '../../defaults/apply';

/** What a `SecureKey` takes besides the properties of `kms.Key`. */
export interface SecureKeyProps extends kms.KeyProps {
  /**
   * Admit CloudWatch Logs, CloudTrail and the AWS services that publish messages and notifications, each limited to this
   * account. Log groups, topics and queues need it. It has no effect on a key that is not for encryption, nor beside a
   * `policy` of your own.
   *
   * @default true
   */
  readonly admitServices?: boolean;
}

/**
 * A customer-managed key that rotates every year, waits 30 days before it is deleted, and admits the AWS services that
 * write logs and publish messages for this account, and nobody else.
 *
 * Bears on CC6.1 and C1.1. https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
 */
export class SecureKey extends kms.Key {
  /** Makes the key. Every property of `kms.Key` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureKeyProps = {}) {
    const { admitServices = true, ...own } = props;
    super(scope, id, withDefaults<kms.KeyProps>(keyDefaults, own, { scope, id }));
    const encrypts = [undefined, kms.KeyUsage.ENCRYPT_DECRYPT].includes(props.keyUsage);
    if (admitServices && encrypts && props.policy === undefined) {
      serviceStatements(Stack.of(this)).forEach((statement) => this.addToResourcePolicy(statement));
    }
  }
}

function serviceStatements(stack: Stack): iam.PolicyStatement[] {
  return [
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
    new iam.PolicyStatement({
      sid: 'CloudWatchLogs', principals: [new iam.ServicePrincipal(`logs.${stack.region}.amazonaws.com`)],
      actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'], resources: ['*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': stack.formatArn({ service: 'logs', resource: '*', arnFormat: ArnFormat.NO_RESOURCE_NAME }) } },
    }),
    // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
    new iam.PolicyStatement({
      sid: 'CloudTrail', principals: [new iam.ServicePrincipal('cloudtrail.amazonaws.com')],
      actions: ['kms:GenerateDataKey*', 'kms:DescribeKey', 'kms:Decrypt'], resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
    // https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
    // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
    new iam.PolicyStatement({
      sid: 'Publishers', principals: PUBLISHERS.map((service) => new iam.ServicePrincipal(service)),
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'], resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  ];
}
