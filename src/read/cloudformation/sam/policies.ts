import type { SamResource } from './expansion';
import { managedPolicyArn } from './managed-policies';
import { Made, type Sketch, type SketchMap } from './origins';
import { fromPolicyTemplate, isPolicyTemplate } from './policy-templates';
import { Source } from './source';

type Kind = 'managed' | 'document' | 'none' | 'unknown';

/**
 * Puts `Policies` of a function or state machine on its role: managed policies by name or ARN, documents, and SAM's
 * policy templates, each of them also as an arm of `Fn::If`.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-policies
 */
export function addPolicies(sam: SamResource, policies: Source, role: RolePolicies): void {
  policies.oneOrMore.forEach((policy, index) => {
    const name = `${sam.id}RolePolicy${index}`;
    switch (kindOf(policy)) {
      case 'managed': role.addManaged(armsOf(policy, (arm) => (arm.text === undefined ? arm : arm.holding(managedPolicyArn(arm.text))))); return;
      case 'document': role.addInline(armsOf(policy, (arm) => new Made({ PolicyName: name, PolicyDocument: documentOf(sam, arm) }, arm))); return;
      case 'none': return;
      case 'unknown': sam.problem(policy, `policy ${index + 1} of ${sam.id} is neither a managed policy, nor a document, nor a template that SAM knows`, 'entry');
    }
  });
}

/** The policies of a role while it is made. */
export class RolePolicies {
  private readonly managed: Sketch[] = [];
  private readonly inline: Sketch[] = [];

  constructor(...managed: readonly string[]) {
    managed.forEach((name) => this.addManaged(managedPolicyArn(name)));
  }

  public addManaged(arn: Sketch): void {
    if (!this.managed.some((other) => same(other, arn))) { this.managed.push(arn); }
  }

  public addInline(policy: Sketch): void {
    if (!this.inline.some((other) => same(other, policy))) { this.inline.push(policy); }
  }

  public addStatements(name: string, statements: readonly SketchMap[], from: Source): void {
    this.addInline(new Made({ PolicyName: name, PolicyDocument: { Statement: statements } }, from));
  }

  public get properties(): SketchMap {
    return { ManagedPolicyArns: this.managed, Policies: this.inline.length === 0 ? undefined : this.inline };
  }
}

export function allow(actions: string | readonly string[], resource: Sketch): SketchMap {
  return { Effect: 'Allow', Action: actions, Resource: resource };
}

function kindOf(policy: Source): Kind {
  if (policy.text !== undefined) { return 'managed'; }
  if (policy.isNoValue) { return 'none'; }
  if (policy.intrinsic === 'Fn::If') {
    const kinds = [1, 2].map((arm) => kindOf(policy.child('Fn::If').child(arm))).filter((kind) => kind !== 'none');
    return kinds.length === 0 ? 'none' : kinds.every((kind) => kind === kinds[0]) ? kinds[0] : 'unknown';
  }
  if (policy.intrinsic !== undefined) { return 'managed'; }
  return policy.isMap && (policy.child('Statement').isPresent || (policy.keys.length === 1 && isPolicyTemplate(policy.keys[0]))) ? 'document' : 'unknown';
}

/** The policy, or the conditional one with each of its arms made anew. */
function armsOf(policy: Source, make: (arm: Source) => Sketch): Sketch {
  if (policy.intrinsic !== 'Fn::If') { return policy.isNoValue ? policy : make(policy); }
  const parts = policy.child('Fn::If');
  return new Made({ 'Fn::If': [parts.child(0), armsOf(parts.child(1), make), armsOf(parts.child(2), make)] }, policy, true);
}

function documentOf(sam: SamResource, policy: Source): Sketch {
  if (policy.child('Statement').isPresent) { return policy; }
  const [name, parameters] = policy.entries[0];
  const document = fromPolicyTemplate(name, parameters);
  if (!('missing' in document)) { return new Made(document, policy); }
  sam.problem(policy, `the policy template ${name} needs ${String(document.missing)}`, 'entry');
  return undefined;
}

function same(one: Sketch, other: Sketch): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(sketch: Sketch): unknown {
  return JSON.parse(JSON.stringify(sketch, (_, value: unknown) => (value instanceof Source ? value.raw : value instanceof Made ? value.sketch : value)) ?? 'null');
}
