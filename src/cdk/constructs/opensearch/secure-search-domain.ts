import { aws_iam as iam, aws_opensearchservice as opensearch } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import domainDefaults from '../../../defaults/opensearch/domain';
import { withDefaults } from '../../defaults/apply';
import { SecureSecurityGroup } from '../ec2/secure-security-group';

/** What `SecureSearchDomain` takes: the properties of `opensearch.Domain`. */
export interface SecureSearchDomainProps extends opensearch.DomainProps {}

/**
 * A search domain over three Availability Zones that is encrypted with the key of the stack, speaks TLS inside and outside,
 * decides access per index and field, and logs who did what. Give it a `vpc`: without one its endpoint is on the internet.
 *
 * Its administrators are those who may assume the role `administrators`.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2 and A1.1.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html
 */
export class SecureSearchDomain extends opensearch.Domain {
  /** The role that administers the domain, where `fineGrainedAccessControl` is not given. */
  public readonly administrators?: iam.Role;

  /** Makes the domain. Every property of `opensearchservice.Domain` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureSearchDomainProps) {
    const administrators = props.fineGrainedAccessControl === undefined
      ? new iam.Role(scope, `${id}Administrators`, { assumedBy: new iam.AccountRootPrincipal(), description: 'Administers the search domain' })
      : undefined;
    super(scope, id, {
      ...withDefaults(domainDefaults, props, { scope, id }),
      securityGroups: props.securityGroups ?? (props.vpc === undefined ? undefined : [new SecureSecurityGroup(scope, `${id}SecurityGroup`, { vpc: props.vpc, description: 'Clients of the search domain' })]),
      ...(administrators === undefined ? {} : { fineGrainedAccessControl: { masterUserArn: administrators.roleArn } }),
    });
    this.administrators = administrators;
  }
}
