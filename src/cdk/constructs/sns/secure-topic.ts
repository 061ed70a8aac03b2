import { aws_sns as sns } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import topicDefaults from '../../../defaults/sns/topic';
import { withDefaults } from '../../defaults/apply';

/** What `SecureTopic` takes: the properties of `sns.Topic`. */
export interface SecureTopicProps extends sns.TopicProps {}

/**
 * A topic that is encrypted with the key of the stack and answers over TLS only. CloudWatch and the other AWS services that
 * notify people can publish to it for this account.
 *
 * Bears on CC6.1, CC6.7 and CC7.3. https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html
 */
export class SecureTopic extends sns.Topic {
  /** Makes the resource. Every property of `sns.Topic` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureTopicProps = {}) {
    super(scope, id, withDefaults(topicDefaults, props, { scope, id }));
  }
}
