import { aws_iam as iam, Duration, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { PermissionsBoundary } from './permissions-boundary';

/** What `SecureRole` takes: the properties of `iam.Role`. */
export interface SecureRoleProps extends iam.RoleProps {}

/**
 * A role whose sessions last an hour, and which cannot raise its own permissions, leave its boundary or tamper with the
 * record of the account: unless told otherwise it gets the permissions boundary of the stack.
 *
 * Throws when it trusts everybody, or another account, without a condition such as an external id.
 *
 * Bears on CC6.1 and CC6.3. https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html
 */
export class SecureRole extends iam.Role {
  /** Makes the role. Every property of `iam.Role` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureRoleProps) {
    super(scope, id, {
      ...props,
      maxSessionDuration: props.maxSessionDuration ?? Duration.hours(1),
      permissionsBoundary: props.permissionsBoundary ?? PermissionsBoundary.ofStack(scope),
    });
    const { assumedBy } = props;
    const { principalJson, conditions } = assumedBy.policyFragment;
    if (Object.keys(conditions).length > 0 || (props.externalIds?.length ?? 0) > 0) { return; }
    if (Object.values(principalJson).some((principals) => principals.includes('*'))) {
      throw new Error(`cdk-soc2: everybody can assume the role ${this.node.path}. Name who may, or give the principal conditions`);
    }
    const { principalAccount: other } = assumedBy;
    const own = this.stack.account;
    if (other !== undefined && other !== own && !Token.isUnresolved(other) && !Token.isUnresolved(own)) {
      throw new Error(`cdk-soc2: account ${other} can assume the role ${this.node.path} without a condition. Give it an external id (externalIds) or a principal with conditions`);
    }
  }
}
