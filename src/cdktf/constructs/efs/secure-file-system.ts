import { EfsBackupPolicy, type EfsBackupPolicyConfig } from '@cdktf/provider-aws/lib/efs-backup-policy';
import { EfsFileSystem, type EfsFileSystemConfig } from '@cdktf/provider-aws/lib/efs-file-system';
import { EfsFileSystemPolicy } from '@cdktf/provider-aws/lib/efs-file-system-policy';
import { EfsMountTarget, type EfsMountTargetConfig } from '@cdktf/provider-aws/lib/efs-mount-target';
import type { SecurityGroup, SecurityGroupConfig } from '@cdktf/provider-aws/lib/security-group';
import { Construct } from 'constructs';
import fileSystemDefaults from '../../../defaults/efs/file-system';
import { backedUp } from '../../backed-up';
import { closedSecurityGroup } from '../../closed-security-group';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { policyDocument } from '../../policy-document';
import type { KeyReference } from '../../shared-resources';

/** What a `SecureFileSystem` takes: the arguments of `aws_efs_file_system`, and these. */
export interface SecureFileSystemProps extends Partial<EfsFileSystemConfig> {
  /**
   * The customer-managed key.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * The network in which the security group is made.
   *
   * @default - the default network of the account
   */
  readonly vpcId?: string;

  /**
   * Subnets from which the file system is reached, one in each Availability Zone.
   *
   * @default - none: it is reached from nowhere
   */
  readonly subnetIds?: string[];

  /**
   * Arguments of each `aws_efs_mount_target`.
   *
   * @default - one in each subnet, with the security group of the construct
   */
  readonly mountTargetOptions?: Partial<EfsMountTargetConfig>;

  /**
   * Arguments of `aws_security_group`.
   *
   * @default - it admits nobody; open port 2049 with `aws_vpc_security_group_ingress_rule`
   */
  readonly securityGroupOptions?: Partial<SecurityGroupConfig>;

  /**
   * Arguments of `aws_efs_backup_policy`.
   *
   * @default - AWS Backup takes a backup every day
   */
  readonly backupPolicyOptions?: Partial<EfsBackupPolicyConfig>;

  /**
   * Let clients mount without IAM authorisation: being in the network is then enough to read the files.
   *
   * @default false
   */
  readonly allowAnonymousAccess?: boolean;

  /**
   * Statements of the file system policy besides the one that asks for TLS, as plain objects.
   *
   * @default - clients that came through a mount target may write, and mount where IAM lets them
   */
  readonly policyStatements?: readonly object[];
}

/**
 * A file system that is encrypted with the key of the stack, backed up, and admits only clients that are authorised by IAM and
 * speak TLS. Terraform refuses to destroy it, unless you give `lifecycle: { preventDestroy: false }`.
 *
 * Bears on CC6.1, CC6.7 and A1.2. https://docs.aws.amazon.com/efs/latest/ug/security-considerations.html
 */
export class SecureFileSystem extends Construct {
  public readonly fileSystem: EfsFileSystem;
  public readonly backupPolicy: EfsBackupPolicy;
  public readonly policy: EfsFileSystemPolicy;
  public readonly mountTargets: readonly EfsMountTarget[];
  public readonly securityGroup?: SecurityGroup;
  /** ARN of the file system. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureFileSystemProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureFileSystem');
    const { encryptionKey, vpcId, subnetIds = [], mountTargetOptions, securityGroupOptions, backupPolicyOptions, allowAnonymousAccess = false, policyStatements = [], ...given } = props;
    this.fileSystem = make(EfsFileSystem, this, 'Resource', fileSystemDefaults, {
      given, without: given.encrypted === false ? ['kms_key_id'] : [],
      own: { lifecycle: { preventDestroy: true }, tags: { Name: this.node.path, ...backedUp() }, ...(encryptionKey === undefined ? {} : { kmsKeyId: encryptionKey.arn }) },
    });
    const fileSystemId = this.fileSystem.id;
    this.arn = this.fileSystem.arn;
    this.backupPolicy = make(EfsBackupPolicy, this, 'BackupPolicy', fileSystemDefaults, { given: backupPolicyOptions, own: { fileSystemId } });
    this.policy = new EfsFileSystemPolicy(this, 'Policy', { fileSystemId, policy: policyDocument([...statements(allowAnonymousAccess), ...policyStatements]) });
    if (subnetIds.length > 0 && mountTargetOptions?.securityGroups === undefined) { this.securityGroup = closedSecurityGroup(this, vpcId, 'Clients of the file system', securityGroupOptions); }
    this.mountTargets = subnetIds.map((subnetId, index) => make(EfsMountTarget, this, `MountTarget${index + 1}`, undefined, {
      given: mountTargetOptions, own: { fileSystemId, subnetId, securityGroups: this.securityGroup === undefined ? undefined : [this.securityGroup.id] },
    }));
  }
}

/** https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html */
function statements(anonymous: boolean): object[] {
  const { write, mount } = { write: ['elasticfilesystem:ClientWrite', 'elasticfilesystem:ClientRootAccess'], mount: ['elasticfilesystem:ClientMount'] };
  return [
    { Sid: 'TlsOnly', Effect: 'Deny', Principal: { AWS: '*' }, Action: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    {
      Sid: 'ThroughMountTargets', Effect: 'Allow', Principal: { AWS: '*' }, Action: anonymous ? [...mount, ...write] : write,
      Condition: { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } },
    },
  ];
}
