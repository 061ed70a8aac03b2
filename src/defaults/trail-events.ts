const named = (...names: readonly string[]) => names.map((name) => `($.eventName = ${name})`).join(' || ');
const from = (source: string, ...names: readonly string[]) => `{ ($.eventSource = ${source}) && (${named(...names)}) }`;
const any = (...names: readonly string[]) => `{ ${named(...names)} }`;

/**
 * Events that people must hear of, with the filter patterns of the CIS AWS Foundations Benchmark, as Security Hub checks
 * them (CloudWatch.1 to CloudWatch.14): https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html
 */
export const TRAIL_EVENTS: Readonly<Record<string, { readonly pattern: string; readonly description: string }>> = {
  UnauthorizedCalls: { pattern: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }', description: 'Somebody tried what he may not do' },
  SignInWithoutMfa: {
    pattern: '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
    description: 'Somebody signed in to the console without a second factor',
  },
  RootUse: { pattern: '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }', description: 'The root user was used' },
  IamChanges: {
    pattern: from(
      'iam.amazonaws.com', 'DeleteGroupPolicy', 'DeleteRolePolicy', 'DeleteUserPolicy', 'PutGroupPolicy', 'PutRolePolicy', 'PutUserPolicy', 'CreatePolicy', 'DeletePolicy', 'CreatePolicyVersion',
      'DeletePolicyVersion', 'AttachRolePolicy', 'DetachRolePolicy', 'AttachUserPolicy', 'DetachUserPolicy', 'AttachGroupPolicy', 'DetachGroupPolicy',
    ),
    description: 'Permissions were changed',
  },
  TrailChanges: { pattern: any('CreateTrail', 'UpdateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging'), description: 'The audit trail itself was changed' },
  SignInFailures: { pattern: '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }', description: 'Somebody failed to sign in to the console' },
  KeyDisabled: { pattern: from('kms.amazonaws.com', 'DisableKey', 'ScheduleKeyDeletion'), description: 'A customer-managed key was disabled or is to be deleted' },
  BucketPolicyChanges: {
    pattern: from('s3.amazonaws.com', 'PutBucketAcl', 'PutBucketPolicy', 'PutBucketCors', 'PutBucketLifecycle', 'PutBucketReplication', 'DeleteBucketPolicy', 'DeleteBucketCors', 'DeleteBucketLifecycle', 'DeleteBucketReplication'),
    description: 'Access to a bucket, or what it keeps, was changed',
  },
  ConfigChanges: { pattern: from('config.amazonaws.com', 'StopConfigurationRecorder', 'DeleteDeliveryChannel', 'PutDeliveryChannel', 'PutConfigurationRecorder'), description: 'The configuration recorder was changed' },
  SecurityGroupChanges: {
    pattern: any('AuthorizeSecurityGroupIngress', 'AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupIngress', 'RevokeSecurityGroupEgress', 'CreateSecurityGroup', 'DeleteSecurityGroup'),
    description: 'A security group was changed',
  },
  NetworkAclChanges: { pattern: any('CreateNetworkAcl', 'CreateNetworkAclEntry', 'DeleteNetworkAcl', 'DeleteNetworkAclEntry', 'ReplaceNetworkAclEntry', 'ReplaceNetworkAclAssociation'), description: 'A network ACL was changed' },
  GatewayChanges: { pattern: any('CreateCustomerGateway', 'DeleteCustomerGateway', 'AttachInternetGateway', 'CreateInternetGateway', 'DeleteInternetGateway', 'DetachInternetGateway'), description: 'A way to other networks was changed' },
  RouteChanges: {
    pattern: from('ec2.amazonaws.com', 'CreateRoute', 'CreateRouteTable', 'ReplaceRoute', 'ReplaceRouteTableAssociation', 'DeleteRouteTable', 'DeleteRoute', 'DisassociateRouteTable'),
    description: 'A route was changed',
  },
  VpcChanges: {
    pattern: any('CreateVpc', 'DeleteVpc', 'ModifyVpcAttribute', 'AcceptVpcPeeringConnection', 'CreateVpcPeeringConnection', 'DeleteVpcPeeringConnection', 'RejectVpcPeeringConnection', 'AttachClassicLinkVpc', 'DetachClassicLinkVpc', 'DisableVpcClassicLink', 'EnableVpcClassicLink'),
    description: 'A network was changed',
  },
};
