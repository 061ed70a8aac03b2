import type { SamResource } from './expansion';
import type { Sketch, SketchMap } from './origins';
import { allow, type RolePolicies } from './policies';
import type { Source } from './source';

/** Who may take on a role: one service of AWS. */
export function trust(service: string): SketchMap {
  return { Version: '2012-10-17', Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }] };
}

interface Role {
  readonly policies: RolePolicies;
  readonly trust: Sketch;
  readonly tags?: Sketch;
  readonly path?: Source;
  readonly boundary?: Source;
  /** Where the template names a role under the opposite condition. */
  readonly condition?: string;
}

/** The role that SAM makes for what has none. */
export function addRole(sam: SamResource, id: string, role: Role): void {
  sam.also(id, 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: role.trust,
    ...role.policies.properties,
    Path: role.path,
    PermissionsBoundary: role.boundary,
    Tags: role.tags,
  }, sam.properties, role.condition === undefined ? {} : { Condition: role.condition });
}

/** A role that a service takes on to reach one thing. */
export function addServiceRole(sam: SamResource, id: string, from: Source, service: string, policies: readonly SketchMap[], boundary?: Source): void {
  sam.also(id, 'AWS::IAM::Role', { AssumeRolePolicyDocument: trust(service), Policies: policies, PermissionsBoundary: boundary }, from);
}

/** The permissions to deliver to a destination, by its type in SAM. */
export function deliveryPolicy(type: string, destination: Sketch, id: string): SketchMap | undefined {
  const policy = (suffix: string, ...statements: SketchMap[]): SketchMap => ({ PolicyName: `${id}${suffix}`, PolicyDocument: { Statement: statements } });
  switch (type) {
    case 'SQS': return policy('SQSPolicy', allow('sqs:SendMessage', destination));
    case 'SNS': return policy('SNSPolicy', allow('sns:publish', destination));
    case 'EventBridge': return policy('EventBridgePolicy', allow('events:PutEvents', destination));
    case 'Lambda': return policy('LambdaPolicy', allow('lambda:InvokeFunction', destination));
    case 'S3': case 'S3Bucket': return policy('S3Policy', allow('s3:PutObject', { 'Fn::Join': ['/', [destination, '*']] }), allow('s3:ListBucket', destination));
    default: return undefined;
  }
}
