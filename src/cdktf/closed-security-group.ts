import { SecurityGroup, type SecurityGroupConfig } from '@cdktf/provider-aws/lib/security-group';
import type { Construct } from 'constructs';
import { make } from './make';
import { uniqueName } from './unique-name';

/** A security group that admits nobody and lets nothing out: open it with `aws_vpc_security_group_ingress_rule`. */
export function closedSecurityGroup(scope: Construct, vpcId: string | undefined, description: string, given: Partial<SecurityGroupConfig> = {}): SecurityGroup {
  return make(SecurityGroup, scope, 'SecurityGroup', undefined, { given, own: { vpcId, description, ...(given.name === undefined ? { namePrefix: `${uniqueName(scope, { maxLength: 90 })}-` } : {}) } });
}
