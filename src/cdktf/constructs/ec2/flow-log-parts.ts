import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { FlowLog, type FlowLogConfig } from '@cdktf/provider-aws/lib/flow-log';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import type { Construct } from 'constructs';
import vpcDefaults from '../../../defaults/ec2/vpc';
import { make } from '../../make';
import { Place } from '../../place';
import { policyDocument } from '../../policy-document';
import { serviceTrust } from '../../service-trust';
import type { KeyReference } from '../../shared-resources';
import { makeLogGroup } from '../logs/log-group-parts';

export interface FlowLogParts {
  readonly flowLog: FlowLog;
  readonly logGroup?: CloudwatchLogGroup;
  readonly role?: IamRole;
  readonly rolePolicy?: IamRolePolicy;
}

/** The flow log of a network, and where it goes unless the caller says where. https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html */
export function makeFlowLog(scope: Construct, vpcId: string, given: Partial<FlowLogConfig> = {}, logGroupOptions?: Partial<CloudwatchLogGroupConfig>, encryptionKey?: KeyReference): FlowLogParts {
  if (given.logDestination !== undefined || ![undefined, 'cloud-watch-logs'].includes(given.logDestinationType)) {
    return { flowLog: make(FlowLog, scope, 'FlowLog', vpcDefaults, { given, own: { vpcId } }) };
  }
  const logGroup = makeLogGroup(scope, 'FlowLogs', { given: logGroupOptions, encryptionKey });
  const role = new IamRole(scope, 'FlowLogRole', {
    assumeRolePolicy: serviceTrust('vpc-flow-logs.amazonaws.com', { StringEquals: { 'aws:SourceAccount': Place.of(scope).account } }), description: `Writes the flow log of ${scope.node.path}`,
  });
  const rolePolicy = new IamRolePolicy(scope, 'FlowLogRolePolicy', {
    role: role.id,
    policy: policyDocument([{ Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'], Resource: `${logGroup.arn}:*` }]),
  });
  return {
    logGroup, role, rolePolicy,
    flowLog: make(FlowLog, scope, 'FlowLog', vpcDefaults, { given, own: { vpcId, logDestination: logGroup.arn, iamRoleArn: role.arn, dependsOn: [rolePolicy] } }),
  };
}
