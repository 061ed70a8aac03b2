import { SnsTopic, type SnsTopicConfig } from '@cdktf/provider-aws/lib/sns-topic';
import { SnsTopicPolicy } from '@cdktf/provider-aws/lib/sns-topic-policy';
import { Construct } from 'constructs';
import topicDefaults from '../../../defaults/sns/topic';
import { eventBridgeStatement, publisherStatements } from '../../../parts/topic-policy';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import { policyDocument } from '../../policy-document';
import type { KeyReference } from '../../shared-resources';

/** What a `SecureTopic` takes: the arguments of `aws_sns_topic`, and these. With a `policy` of your own no other is made. */
export interface SecureTopicProps extends Partial<SnsTopicConfig> {
  /**
   * The customer-managed key. It must admit the services that publish, as a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * Refuse messages that are not sent over TLS.
   *
   * @default true
   */
  readonly enforceSsl?: boolean;

  /**
   * Let rules of EventBridge publish. It does not say for which account it works, so that rules of other accounts which
   * know the ARN of the topic may publish, too. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
   *
   * @default false
   */
  readonly admitEventBridge?: boolean;

  /**
   * Statements of the topic policy besides those that ask for TLS and admit the AWS services of this account, as plain
   * objects. `Resource` may be left out: then the topic is meant.
   *
   * @default - none
   */
  readonly policyStatements?: readonly object[];
}

/**
 * A topic that is encrypted with the key of the stack and answers over TLS only. CloudWatch and the other AWS services that
 * notify people can publish to it for this account.
 *
 * Bears on CC6.1, CC6.7 and CC7.3. https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html
 */
export class SecureTopic extends Construct {
  public readonly topic: SnsTopic;
  public readonly policy?: SnsTopicPolicy;
  /** ARN of the topic. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureTopicProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureTopic');
    const { encryptionKey, enforceSsl = true, admitEventBridge = false, policyStatements = [], ...given } = props;
    this.topic = make(SnsTopic, this, 'Resource', topicDefaults, { given, own: encryptionKey === undefined ? {} : { kmsMasterKeyId: encryptionKey.arn } });
    const { arn } = this.topic;
    this.arn = arn;
    if (given.policy !== undefined) { return; }
    const Statement = [
      ...(enforceSsl ? [{ Sid: 'ClearText', Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: arn, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] : []),
      ...publisherStatements(arn, Place.of(this).account),
      ...(admitEventBridge ? [eventBridgeStatement(arn)] : []),
      ...policyStatements.map((statement) => ({ Resource: arn, ...statement })),
    ];
    this.policy = new SnsTopicPolicy(this, 'Policy', { arn, policy: policyDocument(Statement) });
  }
}
