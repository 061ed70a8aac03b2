import { IamRole, type IamRoleConfig } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { Construct } from 'constructs';
import { PermissionsBoundary } from './permissions-boundary';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { policyDocument } from '../../policy-document';
import { serviceTrust } from '../../service-trust';

/** What a `SecureRole` takes: the arguments of `aws_iam_role`, and these. */
export interface SecureRoleProps extends Partial<IamRoleConfig> {
  /**
   * The AWS service that assumes the role, such as `lambda.amazonaws.com`. Give this or `assumeRolePolicy`.
   *
   * @default - `assumeRolePolicy` says who assumes it
   */
  readonly assumedByService?: string;

  /**
   * What the role may do: statements of a policy, as plain objects.
   *
   * @default - nothing
   */
  readonly policyStatements?: readonly object[];
}

/**
 * A role whose sessions last an hour, and which cannot raise its own permissions, leave its boundary or tamper with the
 * record of the account: unless told otherwise it gets the permissions boundary of the stack.
 *
 * Throws where nothing says who may assume it, and where its policy lets everybody do so without a condition.
 *
 * Bears on CC6.1 and CC6.3. https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html
 */
export class SecureRole extends Construct {
  public readonly role: IamRole;
  public readonly rolePolicy?: IamRolePolicy;
  /** ARN of the role. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureRoleProps) {
    super(scope, id);
    noteConstruct(this, 'SecureRole');
    const { assumedByService, policyStatements = [], ...given } = props;
    if (assumedByService === undefined && given.assumeRolePolicy === undefined) { throw new Error(`cdk-soc2: nothing says who may assume the role ${this.node.path}. Give it assumedByService or assumeRolePolicy`); }
    if (given.assumeRolePolicy !== undefined && opensToEverybody(given.assumeRolePolicy)) {
      throw new Error(`cdk-soc2: everybody can assume the role ${this.node.path}. Name who may, or give the statement a condition`);
    }
    this.role = make(IamRole, this, 'Resource', undefined, {
      given, own: {
        maxSessionDuration: 3600, permissionsBoundary: given.permissionsBoundary ?? PermissionsBoundary.ofStack(this).arn,
        ...(assumedByService === undefined ? {} : { assumeRolePolicy: serviceTrust(assumedByService) }),
      },
    });
    this.arn = this.role.arn;
    if (policyStatements.length > 0) { this.rolePolicy = new IamRolePolicy(this, 'RolePolicy', { role: this.role.id, policy: policyDocument(policyStatements) }); }
  }
}

/** A policy that is not plain JSON is left to the gate. */
function opensToEverybody(policy: string): boolean {
  let statements: unknown;
  try { statements = (JSON.parse(policy) as { Statement?: unknown }).Statement; } catch { return false; }
  return (Array.isArray(statements) ? statements : [statements]).some((statement: { Effect?: string; Principal?: unknown; Condition?: unknown } | undefined) => {
    const principal = statement?.Principal as { AWS?: unknown } | string | undefined;
    const named = typeof principal === 'object' ? principal.AWS : principal;
    return statement?.Effect === 'Allow' && statement.Condition === undefined && (Array.isArray(named) ? named : [named]).includes('*');
  });
}
