import { aws_rds as rds } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { masterRotation, ownsSecret } from './database-rotation';
import clusterDefaults from '../../../defaults/rds/database-cluster';
import { withDefaults } from '../../defaults/apply';
import { backUp } from '../../defaults/backed-up';
import { watch } from '../../defaults/watch';
import { SecureSecurityGroup } from '../ec2/secure-security-group';

/** What a `SecureDatabaseCluster` takes besides the properties of `rds.DatabaseCluster`. */
export interface SecureDatabaseClusterProps extends rds.DatabaseClusterProps {
  /**
   * Rotate the password of the master user every 30 days, where the cluster made the password itself. Clients must read it
   * from the secret.
   *
   * @default true
   */
  readonly rotateMasterPassword?: boolean;
}

/**
 * An Aurora cluster with a writer and a reader in another Availability Zone, both serverless, that is encrypted with the
 * key of the stack, keeps 35 days of backups, exports its logs, refuses clear text, and cannot be deleted by accident.
 * The alarm topic of the stack hears when 90 % of its computing power is used for a quarter of an hour.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2, A1.1, A1.2 and C1.1.
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.BestPractices.html
 */
export class SecureDatabaseCluster extends rds.DatabaseCluster {
  /** Makes the cluster. Every property of `rds.DatabaseCluster` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureDatabaseClusterProps) {
    const { rotateMasterPassword = true, ...own } = props;
    const vpc = props.vpc ?? props.instanceProps?.vpc;
    const ownGroup = vpc !== undefined && own.securityGroups === undefined && own.instanceProps === undefined;
    super(scope, id, {
      ...withDefaults<rds.DatabaseClusterProps>(clusterDefaults, own, { scope, id }),
      ...(ownGroup ? { securityGroups: [new SecureSecurityGroup(scope, `${id}SecurityGroup`, { vpc, description: 'Clients of the database' })] } : {}),
    });
    backUp(this);
    watch(this, 'CpuAlarm', this.metricCPUUtilization(), { description: 'The database is short of computing power', threshold: 90, periods: 3 });
    if (rotateMasterPassword && this.secret !== undefined && vpc !== undefined && ownsSecret(props.credentials)) { this.addRotationSingleUser(masterRotation(vpc)); }
  }
}
