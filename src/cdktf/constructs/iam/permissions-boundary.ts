import { IamPolicy, type IamPolicyConfig } from '@cdktf/provider-aws/lib/iam-policy';
import { TerraformStack } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { boundaryDenials, WHAT_POLICIES_GIVE } from '../../../parts/boundary';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import { policyDocument } from '../../policy-document';
import { uniqueName } from '../../unique-name';

/** What a `PermissionsBoundary` takes: the arguments of `aws_iam_policy`, and these. */
export interface PermissionsBoundaryProps extends Partial<IamPolicyConfig> {
  /**
   * What roles may do at most, before the denials that every boundary holds: statements, as plain objects.
   *
   * @default - everything: what a role really may do is said by its own policies
   */
  readonly allow?: readonly object[];
}

/**
 * A limit to what roles can ever do, whatever their policies say: they cannot lift or leave the boundary, switch off the
 * trail, the configuration recorder or threat detection, nor make users and access keys. Give it to a role as
 * `permissionsBoundary: boundary.arn`; a `SecureRole` has that of its stack by itself.
 *
 * Bears on CC6.1 and CC6.3. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export class PermissionsBoundary extends Construct {
  /** The boundary that the roles of a stack share, made on first use. */
  public static ofStack(scope: IConstruct): PermissionsBoundary {
    const stack = TerraformStack.of(scope);
    return (stack.node.tryFindChild('Soc2Boundary') as PermissionsBoundary | undefined) ?? new PermissionsBoundary(stack, 'Soc2Boundary');
  }

  public readonly policy: IamPolicy;
  /** ARN of the policy. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: PermissionsBoundaryProps = {}) {
    super(scope, id);
    noteConstruct(this, 'PermissionsBoundary');
    const { allow, ...given } = props;
    const name = given.name ?? uniqueName(this, { maxLength: 120 });
    const { account, partition } = Place.of(this);
    // By its name: the policy cannot refer to itself.
    const own = `arn:${partition}:iam::${account}:policy/${name}`;
    this.policy = make(IamPolicy, this, 'Resource', undefined, { given, own: { name, description: 'What roles can do at most', policy: policyDocument([...allow ?? [WHAT_POLICIES_GIVE], ...boundaryDenials(own)]) } });
    this.arn = this.policy.arn;
  }
}
