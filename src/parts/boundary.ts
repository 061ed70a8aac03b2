/** A statement of a policy of an identity. */
export interface IdentityStatement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What roles may do at most where nothing narrower is given: what a role really may do is said by its own policies. */
export const WHAT_POLICIES_GIVE: IdentityStatement = { Sid: 'WhatPoliciesGive', Effect: 'Allow', Action: '*', Resource: '*' };

/**
 * What no role can do inside its boundary: lift or leave it, keep credentials for long, or tamper with the record of the account.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function boundaryDenials(boundary: string): IdentityStatement[] {
  const deny = (Sid: string, Action: readonly string[], more: Partial<IdentityStatement> = {}): IdentityStatement => ({ Sid, Effect: 'Deny', Action, Resource: '*', ...more });
  return [
    deny('NoWayOut', ['iam:DeleteRolePermissionsBoundary', 'iam:DeleteUserPermissionsBoundary', 'iam:PutUserPermissionsBoundary', 'iam:PutRolePermissionsBoundary']),
    deny('StayInside', ['iam:CreateRole', 'iam:CreateUser'], { Condition: { ArnNotLike: { 'iam:PermissionsBoundary': boundary } } }),
    deny('BoundaryStands', ['iam:CreatePolicyVersion', 'iam:DeletePolicy', 'iam:DeletePolicyVersion', 'iam:SetDefaultPolicyVersion'], { Resource: boundary }),
    deny('NoLongLivedCredentials', ['iam:CreateUser', 'iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile']),
    deny('RecordStands', [
      'cloudtrail:DeleteTrail', 'cloudtrail:PutEventSelectors', 'cloudtrail:StopLogging', 'cloudtrail:UpdateTrail', 'config:DeleteConfigurationRecorder', 'config:DeleteDeliveryChannel',
      'config:StopConfigurationRecorder', 'guardduty:DeleteDetector', 'guardduty:UpdateDetector', 'securityhub:DisableSecurityHub', 'access-analyzer:DeleteAnalyzer',
    ]),
  ];
}
