import { aws_ecs as ecs } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import containerDefaults from '../../../defaults/ecs/container-definition';
import { withDefaults } from '../../defaults/apply';

/** What `SecureTaskDefinition` takes: the properties of `ecs.FargateTaskDefinition`. */
export interface SecureTaskDefinitionProps extends ecs.FargateTaskDefinitionProps {}

/**
 * A Fargate task definition whose containers log to an encrypted log group, cannot write to their own file system, and
 * run as the user 1000, not as root. Mount a volume where software has to write.
 *
 * Bears on CC6.1, CC6.8 and CC7.2.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html
 */
export class SecureTaskDefinition extends ecs.FargateTaskDefinition {
  /** Makes the task definition. Every property of `ecs.FargateTaskDefinition` can be given. */
  constructor(scope: Construct, id: string, props: SecureTaskDefinitionProps = {}) {
    super(scope, id, props);
  }

  /** Adds a container. Every property of `ecs.ContainerDefinition` can be given, and wins. */
  public addContainer(id: string, props: ecs.ContainerDefinitionOptions): ecs.ContainerDefinition {
    return super.addContainer(id, withDefaults(containerDefaults, props, { scope: this, id }));
  }
}
