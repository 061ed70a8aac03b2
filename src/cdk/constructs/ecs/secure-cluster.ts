import { aws_ecs as ecs } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import clusterDefaults from '../../../defaults/ecs/cluster';
import { withDefaults } from '../../defaults/apply';

/** What `SecureCluster` takes: the properties of `ecs.Cluster`. */
export interface SecureClusterProps extends ecs.ClusterProps {}

/**
 * A cluster that measures every task, and that encrypts and records the sessions which people open in containers.
 *
 * Bears on CC6.1, CC7.2 and A1.1. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security.html
 */
export class SecureCluster extends ecs.Cluster {
  /** Makes the resource. Every property of `ecs.Cluster` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureClusterProps = {}) {
    super(scope, id, withDefaults(clusterDefaults, props, { scope, id }));
  }
}
