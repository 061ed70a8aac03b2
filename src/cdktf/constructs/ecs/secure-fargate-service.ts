import { EcsService, type EcsServiceConfig } from '@cdktf/provider-aws/lib/ecs-service';
import type { SecurityGroup, SecurityGroupConfig } from '@cdktf/provider-aws/lib/security-group';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { Construct } from 'constructs';
import fargateServiceDefaults from '../../../defaults/ecs/fargate-service';
import { closedSecurityGroup } from '../../closed-security-group';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { uniqueName } from '../../unique-name';

/** What a `SecureFargateService` takes: the arguments of `aws_ecs_service`, and these. A name is made up where there is none. */
export interface SecureFargateServiceProps extends Partial<EcsServiceConfig> {
  /**
   * The network in which the security group is made.
   *
   * @default - the default network of the account. It has no effect beside `networkConfiguration` with security groups.
   */
  readonly vpcId?: string;

  /**
   * Subnets of the tasks, in two Availability Zones or more.
   *
   * @default - `networkConfiguration.subnets`
   */
  readonly subnetIds?: string[];

  /**
   * Arguments of `aws_security_group`.
   *
   * @default - it admits nobody and lets nothing out but HTTPS, by which images, secrets and logs are reached
   */
  readonly securityGroupOptions?: Partial<SecurityGroupConfig>;
}

/**
 * A service of two tasks without public addresses, whose failed deployments go back by themselves.
 *
 * Bears on CC6.6, CC8.1, A1.1 and A1.2. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html
 */
export class SecureFargateService extends Construct {
  public readonly service: EcsService;
  public readonly securityGroup?: SecurityGroup;
  /** The way out to the APIs of AWS. */
  public readonly egressRule?: VpcSecurityGroupEgressRule;

  constructor(scope: Construct, id: string, props: SecureFargateServiceProps) {
    super(scope, id);
    noteConstruct(this, 'SecureFargateService');
    const { vpcId, subnetIds, securityGroupOptions, ...given } = props;
    const subnets = given.networkConfiguration?.subnets ?? subnetIds;
    if (subnets === undefined || subnets.length === 0) { throw new Error(`cdk-soc2: the service ${this.node.path} has no subnets. Give it subnetIds, in two Availability Zones or more`); }
    if (given.networkConfiguration?.securityGroups === undefined) {
      this.securityGroup = closedSecurityGroup(this, vpcId, 'Tasks of the service', securityGroupOptions);
      // Nothing starts without its image, its secrets and its log, which all speak HTTPS. A rule of its own, so that others can be added.
      if (securityGroupOptions?.egress === undefined) {
        this.egressRule = new VpcSecurityGroupEgressRule(this, 'Https', { securityGroupId: this.securityGroup.id, ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIpv4: '0.0.0.0/0', description: 'APIs of AWS' });
      }
    }
    const strategy = given.capacityProviderStrategy !== undefined;
    const otherDeployer = ![undefined, 'ECS'].includes(given.deploymentController?.type);
    this.service = make(EcsService, this, 'Resource', fargateServiceDefaults, {
      given, own: {
        name: uniqueName(this, { maxLength: 255 }), ...(strategy ? {} : { launchType: 'FARGATE' }),
        networkConfiguration: { subnets, ...(this.securityGroup === undefined ? {} : { securityGroups: [this.securityGroup.id] }) },
      },
      without: [
        ...(otherDeployer ? ['deployment_circuit_breaker.enable', 'deployment_circuit_breaker.rollback'] : []),
        ...(given.schedulingStrategy === 'DAEMON' ? ['desired_count'] : []),
      ],
    });
  }
}
