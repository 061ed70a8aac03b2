import { AspectPriority, Aspects, aws_iam as iam, CfnResource, type IAspect, Stack } from 'aws-cdk-lib';
import { Construct, type IConstruct } from 'constructs';
import { boundaryDenials, WHAT_POLICIES_GIVE } from '../../../parts/boundary';
import { templateProperties } from '../../template-properties';

/** What a `PermissionsBoundary` takes. */
export interface PermissionsBoundaryProps {
  /**
   * Roles and users below this construct get the boundary, where they have none: L2 constructs, L1s, and the roles that
   * the CDK itself makes for custom resources. It must be the Stage or the stack that the boundary stands in, or lie
   * below: a boundary is found by the roles of its own account alone.
   *
   * @default - the stack that the boundary stands in
   */
  readonly applyTo?: IConstruct;

  /**
   * What roles may do at most, before the denials that every boundary holds.
   *
   * @default - everything: what a role really may do is said by its own policies
   */
  readonly allow?: iam.PolicyStatement[];

  /**
   * Name of the managed policy. Stacks other than the one that the boundary stands in find it by its name.
   *
   * @default - made up by CloudFormation; then the boundary applies to its own stack alone
   */
  readonly managedPolicyName?: string;
}

const STACK_BOUNDARY = 'Soc2Boundary';

/**
 * A limit to what roles can ever do, whatever their policies say: they cannot lift or leave the boundary, switch off the
 * trail, the configuration recorder or threat detection, nor make users and access keys.
 *
 * It is applied to the final resources, so that raw roles and those that the CDK makes for custom resources have it too.
 *
 * Bears on CC6.1 and CC6.3. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export class PermissionsBoundary extends Construct {
  /** The boundary that the roles of a stack share, made on first use. It applies to those that ask for it. */
  public static ofStack(scope: IConstruct): iam.IManagedPolicy {
    const stack = Stack.of(scope);
    const standing = stack.node.tryFindChild(STACK_BOUNDARY) as iam.ManagedPolicy | undefined;
    return standing ?? new iam.ManagedPolicy(stack, STACK_BOUNDARY, { description: 'What the roles of this stack can do at most', statements: boundaryStatements(stack, undefined, undefined) });
  }

  /** The policy that is the boundary. */
  public readonly managedPolicy: iam.ManagedPolicy;

  /** Makes the boundary and applies it. */
  constructor(scope: Construct, id: string, props: PermissionsBoundaryProps = {}) {
    super(scope, id);
    const stack = Stack.of(this);
    const applyTo = props.applyTo ?? stack;
    this.managedPolicy = new iam.ManagedPolicy(this, 'Policy', {
      description: 'What roles can do at most', managedPolicyName: props.managedPolicyName, statements: boundaryStatements(stack, props.allow, props.managedPolicyName),
    });
    const elsewhere = props.managedPolicyName === undefined ? undefined : stack.formatArn({ service: 'iam', region: '', resource: 'policy', resourceName: props.managedPolicyName });
    Aspects.of(applyTo).add(new ApplyBoundary(stack, this.managedPolicy.managedPolicyArn, elsewhere), { priority: AspectPriority.MUTATING });
  }
}

/** Sets the boundary where a role or user has none. It works on the L1 and on raw resources, which L2 settings do not reach. */
class ApplyBoundary implements IAspect {
  constructor(private readonly home: Stack, private readonly arn: string, private readonly elsewhere: string | undefined) {}

  public visit(node: IConstruct): void {
    if (!CfnResource.isCfnResource(node) || !['AWS::IAM::Role', 'AWS::IAM::User'].includes(node.cfnResourceType)) { return; }
    const stack = Stack.of(node);
    if (stack !== this.home && this.elsewhere === undefined) {
      throw new Error(`cdk-soc2: ${node.node.path} stands in another stack than its permissions boundary ${this.home.node.path}. Give the boundary a managedPolicyName, by which other stacks find it`);
    }
    if (templateProperties(node).PermissionsBoundary !== undefined) { return; }
    // By its name elsewhere: a reference would make stacks depend on one another in circles.
    node.addPropertyOverride('PermissionsBoundary', stack === this.home ? this.arn : this.elsewhere);
  }
}

function boundaryStatements(stack: Stack, allow: iam.PolicyStatement[] | undefined, name: string | undefined): iam.PolicyStatement[] {
  const boundary = stack.formatArn({ service: 'iam', region: '', resource: 'policy', resourceName: name ?? `*${STACK_BOUNDARY}*` });
  return [
    ...(allow ?? [iam.PolicyStatement.fromJson(WHAT_POLICIES_GIVE)]),
    ...boundaryDenials(boundary).map((statement) => iam.PolicyStatement.fromJson(statement)),
  ];
}
