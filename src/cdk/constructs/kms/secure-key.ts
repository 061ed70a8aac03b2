import { aws_iam as iam, aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { namesNoPrincipal } from './names-no-principal';
import { admitsOwnAccountAlone, namesNoResource } from './names-no-resource';
import keyDefaults from '../../../defaults/kms/key';
import { serviceKeyStatements } from '../../../parts/key-policy';
import { withDefaults } from '../../defaults/apply';
import { placeOf, toStatement } from '../../place-of';

/** What a `SecureKey` takes besides the properties of `kms.Key`. */
export interface SecureKeyProps extends kms.KeyProps {
  /**
   * Admit CloudWatch Logs, CloudTrail, what delivers logs to buckets, and the AWS services that publish messages and
   * notifications, each limited to this account, but for EventBridge, which does not say for whom it works: there the policies
   * of topics and queues decide. Log groups, topics and queues need it. It has no effect on a key that is not for encryption, nor beside a
   * `policy` of your own.
   *
   * @default true
   */
  readonly admitServices?: boolean;
}

/**
 * A customer-managed key that rotates every year, waits 30 days before it is deleted, and admits the AWS services that
 * write logs and publish messages for this account.
 *
 * Bears on CC6.1 and C1.1. https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
 */
export class SecureKey extends kms.Key {
  private readonly leavesAccountToIam: boolean;

  /** Makes the key. Every property of `kms.Key` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureKeyProps = {}) {
    const { admitServices = true, ...own } = props;
    super(scope, id, withDefaults<kms.KeyProps>(keyDefaults, own, { scope, id }));
    this.leavesAccountToIam = props.policy === undefined;
    const encrypts = [undefined, kms.KeyUsage.ENCRYPT_DECRYPT].includes(props.keyUsage);
    if (admitServices && encrypts && props.policy === undefined) {
      serviceKeyStatements(placeOf(this)).forEach((statement) => this.addToResourcePolicy(toStatement(statement)));
    }
  }

  /**
   * Adds a statement to the policy of the key. One that limits a service to a resource of this account, by `aws:SourceArn`,
   * limits it to the account instead: what uses the key cannot stand in its policy. Nor need roles of other stacks of this
   * account, unless you gave the key a policy of your own. One that admits them through a service, as `Secret.grantRead()`
   * adds it, admits whoever in the account may use that service.
   */
  public addToResourcePolicy(statement: iam.PolicyStatement, allowNoOp?: boolean): iam.AddToResourcePolicyResult {
    if (this.leavesAccountToIam && admitsOwnAccountAlone(statement, this)) { return { statementAdded: true, policyDependable: this.policy }; }
    return super.addToResourcePolicy(namesNoPrincipal(namesNoResource(statement, this), this), allowNoOp);
  }
}
