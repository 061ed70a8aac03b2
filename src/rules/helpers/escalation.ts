import { and, not, or, type Ternary } from './logic';
import type { PolicyCondition, Statement } from '../../model/policy-document';
import type { Value } from '../../model/value';

/** Keys of an action that say for which of its targets it is allowed. */
const PASSED = ['iam:passedtoservice', 'iam:associatedresourcearn'];
const BOUNDED = ['iam:permissionsboundary'];
const ATTACHED = ['iam:permissionsboundary', 'iam:policyarn'];
const ROLE = 'iam:role/', USER = 'iam:user/', GROUP = 'iam:group/', POLICY = 'iam:policy/';

interface Escalation {
  readonly action: string;
  /** The type of resource that it works on. */
  readonly on: string;
  /** Condition keys that the service fills for this action, and that keep it from leading further. */
  readonly limits: readonly string[];
  /** Done to oneself it gives nothing more, as AWS's own policy for managing one's credentials allows. */
  readonly freeForOneself?: boolean;
}

/**
 * Actions that alone lead to more rights when they are allowed on every resource of a type: by changing what an identity
 * may do, by taking its place, or by giving it to a service that runs code.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html (the keys of each action)
 */
const ESCALATIONS: readonly Escalation[] = [
  { action: 'iam:PassRole', on: ROLE, limits: PASSED },
  { action: 'iam:CreatePolicyVersion', on: POLICY, limits: [] },
  { action: 'iam:SetDefaultPolicyVersion', on: POLICY, limits: [] },
  { action: 'iam:AttachUserPolicy', on: USER, limits: ATTACHED },
  { action: 'iam:AttachGroupPolicy', on: GROUP, limits: ['iam:policyarn'] },
  { action: 'iam:AttachRolePolicy', on: ROLE, limits: ATTACHED },
  { action: 'iam:PutUserPolicy', on: USER, limits: BOUNDED },
  { action: 'iam:PutGroupPolicy', on: GROUP, limits: [] },
  { action: 'iam:PutRolePolicy', on: ROLE, limits: BOUNDED },
  { action: 'iam:AddUserToGroup', on: GROUP, limits: [] },
  { action: 'iam:UpdateAssumeRolePolicy', on: ROLE, limits: [] },
  { action: 'iam:CreateAccessKey', on: USER, limits: [], freeForOneself: true },
  { action: 'iam:CreateLoginProfile', on: USER, limits: [], freeForOneself: true },
  { action: 'iam:UpdateLoginProfile', on: USER, limits: [], freeForOneself: true },
  { action: 'iam:DeleteRolePermissionsBoundary', on: ROLE, limits: BOUNDED },
  { action: 'iam:DeleteUserPermissionsBoundary', on: USER, limits: BOUNDED },
  { action: 'sts:AssumeRole', on: ROLE, limits: [] },
  { action: 'lambda:UpdateFunctionCode', on: 'lambda:function:', limits: [] },
  { action: 'glue:UpdateDevEndpoint', on: 'glue:devEndpoint/', limits: [] },
  { action: 'sagemaker:CreatePresignedNotebookInstanceUrl', on: 'sagemaker:notebook-instance/', limits: [] },
];

/** The escalations that a statement allows, and those of which it is known only at deploy time. */
export function escalations(statement: Statement): { readonly sure: readonly string[]; readonly open: readonly string[] } {
  const everywhere = statement.coversAllResources();
  // What NotAction leaves of other services is judged where a statement must not allow whole services.
  const concerned = statement.usesNotAction ? ESCALATIONS.filter(({ action }) => action.startsWith('iam:') || action.startsWith('sts:')) : ESCALATIONS;
  const answers = concerned.map(({ action, on, limits, freeForOneself }) => {
    const covered = statement.coversAction(action);
    const onAll = () => or(everywhere, statement.coversAllOf(on, (resource) => freeForOneself !== true || !isOneself(resource)));
    return { action, answer: covered === false ? false : and(covered, onAll(), not(isLimited(statement, limits))) };
  });
  const of = (wanted: Ternary) => answers.filter(({ answer }) => answer === wanted).map(({ action }) => action);
  return { sure: of(true), open: of(undefined) };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage-no-mfa.html */
function isOneself(resource: Value): boolean {
  return /:user\/[$&]\{aws:username\}$/i.test(resource.expression());
}

function isLimited(statement: Statement, limits: readonly string[]): Ternary {
  return statement.conditions === undefined ? undefined : or(false, ...statement.conditions.map((condition) => limitsTargets(condition, limits)));
}

/** A tag on the target limits every action of IAM; whoever tags it has decided. */
const TAGS = /^(iam|aws):resourcetag\//;
const POSITIVE = new Set(['stringequals', 'stringequalsignorecase', 'stringlike', 'arnequals', 'arnlike']);

function limitsTargets({ key, operator, ifExists, qualifier, values }: PolicyCondition, limits: readonly string[]): Ternary {
  if (ifExists || qualifier === 'forallvalues' || !POSITIVE.has(operator) || !(limits.includes(key) || TAGS.test(key)) || values.length === 0) { return false; }
  return and(...values.map((value) => {
    const text = value.text();
    return text === undefined ? value.resolved.kind !== 'unknown' || undefined : names(key, operator, text);
  }));
}

/** `lambda.amazonaws.com` and `lambda.*` name a service. Of an ARN it is the name that counts, or the type of what the role is for. */
function names(key: string, operator: string, text: string): boolean {
  if (/\$\{(?![*?$]\})/.test(text)) { return false; }
  // Whoever may attach this one needs no other.
  if (key === 'iam:policyarn' && /:policy\/(AdministratorAccess|IAMFullAccess)$/.test(text)) { return false; }
  const fixed = operator.startsWith('stringequals') ? text : text.replace(/[*?].*$/s, '');
  if (fixed === text) { return true; }
  if (key === 'iam:passedtoservice') { return fixed.includes('.'); }
  if (TAGS.test(key)) { return fixed !== ''; }
  const [, , service, , , ...resource] = text.split(':');
  return key === 'iam:associatedresourcearn' ? service !== undefined && !/[*?]/.test(service) : /^[a-z-]+\/[^*?]/.test(resource.join(':'));
}
