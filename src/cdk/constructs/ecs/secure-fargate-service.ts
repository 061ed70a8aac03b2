import { aws_ecs as ecs } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import fargateServiceDefaults from '../../../defaults/ecs/fargate-service';
import { withDefaults } from '../../defaults/apply';

/** What `SecureFargateService` takes: the properties of `ecs.FargateService`. */
export interface SecureFargateServiceProps extends ecs.FargateServiceProps {}

/**
 * A service of two tasks without public addresses, whose failed deployments go back by themselves.
 *
 * Bears on CC6.6, CC8.1, A1.1 and A1.2. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html
 */
export class SecureFargateService extends ecs.FargateService {
  /** Makes the resource. Every property of `ecs.FargateService` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureFargateServiceProps) {
    super(scope, id, withDefaults(fargateServiceDefaults, props, { scope, id }));
  }
}
