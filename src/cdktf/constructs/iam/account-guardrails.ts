import { EbsDefaultKmsKey } from '@cdktf/provider-aws/lib/ebs-default-kms-key';
import { EbsEncryptionByDefault } from '@cdktf/provider-aws/lib/ebs-encryption-by-default';
import { EbsSnapshotBlockPublicAccess } from '@cdktf/provider-aws/lib/ebs-snapshot-block-public-access';
import { Ec2InstanceMetadataDefaults } from '@cdktf/provider-aws/lib/ec2-instance-metadata-defaults';
import { IamAccountPasswordPolicy, type IamAccountPasswordPolicyConfig } from '@cdktf/provider-aws/lib/iam-account-password-policy';
import { S3AccountPublicAccessBlock, type S3AccountPublicAccessBlockConfig } from '@cdktf/provider-aws/lib/s3-account-public-access-block';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import type { KeyReference } from '../../shared-resources';
import { SecureKey } from '../kms/secure-key';

/** What `AccountGuardrails` take. */
export interface AccountGuardrailsProps {
  /**
   * Set the password policy of IAM users.
   *
   * @default true
   */
  readonly passwordPolicy?: boolean;

  /**
   * Arguments of `aws_iam_account_password_policy`.
   *
   * @default - 14 characters of all four kinds, changed every 90 days, none of the last 24
   */
  readonly passwordOptions?: Partial<IamAccountPasswordPolicyConfig>;

  /**
   * Block public access to all S3 buckets of the account, in all Regions, whatever a bucket says. What is public now, such
   * as a website that S3 serves by itself, stops working.
   *
   * @default true
   */
  readonly blockPublicBuckets?: boolean;

  /**
   * Arguments of `aws_s3_account_public_access_block`.
   *
   * @default - everything is blocked
   */
  readonly publicAccessBlock?: Partial<S3AccountPublicAccessBlockConfig>;

  /**
   * Encrypt new EBS volumes and copies of snapshots in this Region, whoever makes them and however.
   *
   * @default true
   */
  readonly encryptVolumes?: boolean;

  /**
   * The key for volumes whose maker names none. A key of your own must admit those who start instances in this account,
   * Auto Scaling among them, or instances will not start.
   *
   * @default - a key that admits who uses it through EC2 in this account, as the key that AWS manages does
   */
  readonly volumeKey?: KeyReference;

  /**
   * Let new instances in this Region answer requests for metadata only with a token (IMDSv2), where neither their maker
   * nor their image says otherwise.
   *
   * @default true
   */
  readonly requireMetadataTokens?: boolean;

  /**
   * Network hops that a token may travel: 1 to 64. Containers that are no part of the host's network need 2.
   *
   * @default 2
   */
  readonly metadataHopLimit?: number;

  /**
   * Block the public sharing of EBS snapshots in this Region, of those that are shared already, too.
   *
   * @default true
   */
  readonly blockPublicSnapshots?: boolean;
}

/**
 * Settings of the account that protect what nobody thought of: passwords of IAM users, public access to buckets and
 * snapshots, encryption of volumes, and metadata of instances. Terraform has a resource for each.
 *
 * The password policy and the block for buckets hold for the whole account: leave them out in stacks of further Regions.
 *
 * Throws for a hop limit that AWS does not accept.
 *
 * Bears on CC6.1, CC6.6 and C1.1. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html,
 * https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html and
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html
 */
export class AccountGuardrails extends Construct {
  public readonly passwords?: IamAccountPasswordPolicy;
  public readonly bucketBlock?: S3AccountPublicAccessBlock;
  public readonly volumeEncryption?: EbsEncryptionByDefault;
  public readonly defaultVolumeKey?: EbsDefaultKmsKey;
  /** The key for volumes whose maker names none. Undefined where `encryptVolumes` is off. */
  public readonly volumeKey?: KeyReference;
  public readonly metadataDefaults?: Ec2InstanceMetadataDefaults;
  public readonly snapshotBlock?: EbsSnapshotBlockPublicAccess;

  constructor(scope: Construct, id: string, props: AccountGuardrailsProps = {}) {
    super(scope, id);
    noteConstruct(this, 'AccountGuardrails');
    const hops = props.metadataHopLimit ?? 2;
    if (!Token.isUnresolved(hops) && !(Number.isInteger(hops) && hops >= 1 && hops <= 64)) { throw new Error(`cdk-soc2: metadataHopLimit of AccountGuardrails is ${hops}. AWS accepts whole numbers from 1 to 64`); }
    if (props.passwordPolicy !== false) {
      this.passwords = make(IamAccountPasswordPolicy, this, 'Passwords', undefined, {
        given: props.passwordOptions,
        own: {
          minimumPasswordLength: 14, passwordReusePrevention: 24, maxPasswordAge: 90, allowUsersToChangePassword: true,
          requireUppercaseCharacters: true, requireLowercaseCharacters: true, requireNumbers: true, requireSymbols: true,
        },
      });
    }
    if (props.blockPublicBuckets !== false) {
      this.bucketBlock = make(S3AccountPublicAccessBlock, this, 'Buckets', undefined, {
        given: props.publicAccessBlock, own: { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
      });
    }
    if (props.encryptVolumes !== false) {
      this.volumeKey = props.volumeKey ?? new SecureKey(this, 'VolumeKey', { description: 'Volumes whose maker names no key', policyStatements: [throughEc2(Place.of(this))] });
      this.volumeEncryption = new EbsEncryptionByDefault(this, 'Volumes', { enabled: true });
      this.defaultVolumeKey = new EbsDefaultKmsKey(this, 'DefaultKey', { keyArn: this.volumeKey.arn });
    }
    if (props.requireMetadataTokens !== false) { this.metadataDefaults = new Ec2InstanceMetadataDefaults(this, 'Metadata', { httpTokens: 'required', httpPutResponseHopLimit: hops }); }
    if (props.blockPublicSnapshots !== false) { this.snapshotBlock = new EbsSnapshotBlockPublicAccess(this, 'Snapshots', { state: 'block-all-sharing' }); }
  }
}

/** Whoever may use EC2 in the account may use the key through it, as with a key that AWS manages. */
function throughEc2({ account, region }: Place): object {
  return {
    Sid: 'ThroughEc2', Effect: 'Allow', Principal: { AWS: '*' }, Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:CreateGrant', 'kms:DescribeKey'],
    Condition: { StringEquals: { 'kms:CallerAccount': account, 'kms:ViaService': `ec2.${region}.amazonaws.com` } },
  };
}
