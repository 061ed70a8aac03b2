import { aws_rds as rds } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { masterRotation, ownsSecret } from './database-rotation';
import instanceDefaults from '../../../defaults/rds/database-instance';
import { withDefaults } from '../../defaults/apply';
import { backUp } from '../../defaults/backed-up';
import { watch } from '../../defaults/watch';
import { SecureSecurityGroup } from '../ec2/secure-security-group';

/** What a `SecureDatabaseInstance` takes besides the properties of `rds.DatabaseInstance`. */
export interface SecureDatabaseInstanceProps extends rds.DatabaseInstanceProps {
  /**
   * Rotate the password of the master user every 30 days, where the instance made the password itself. Clients must read
   * it from the secret.
   *
   * @default true
   */
  readonly rotateMasterPassword?: boolean;
}

/**
 * A database that is encrypted with the key of the stack, has a standby in another Availability Zone, keeps 35 days of
 * backups, exports its logs, refuses clear text, has no address on the internet, and cannot be deleted by accident.
 * The alarm topic of the stack hears when 90 % of its computing power is used for a quarter of an hour, or less than 5 GiB of storage are left.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2, A1.1, A1.2 and C1.1.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_BestPractices.Security.html
 */
export class SecureDatabaseInstance extends rds.DatabaseInstance {
  /** Makes the database. Every property of `rds.DatabaseInstance` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureDatabaseInstanceProps) {
    const { rotateMasterPassword = true, ...own } = props;
    super(scope, id, {
      ...withDefaults<rds.DatabaseInstanceProps>(instanceDefaults, own, { scope, id }),
      securityGroups: own.securityGroups ?? [new SecureSecurityGroup(scope, `${id}SecurityGroup`, { vpc: own.vpc, description: 'Clients of the database' })],
    });
    backUp(this);
    watch(this, 'CpuAlarm', this.metricCPUUtilization(), { description: 'The database is short of computing power', threshold: 90, periods: 3 });
    watch(this, 'StorageAlarm', this.metricFreeStorageSpace(), { description: 'The database is short of storage', threshold: 5 * 1024 ** 3, below: true });
    if (rotateMasterPassword && this.secret !== undefined && ownsSecret(props.credentials)) { this.addRotationSingleUser(masterRotation(props.vpc)); }
  }
}
