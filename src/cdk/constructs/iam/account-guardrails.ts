import { aws_ec2 as ec2, aws_iam as iam, type aws_kms as kms, aws_lambda as lambda, aws_s3 as s3, CustomResource, Duration, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ACCOUNT_GUARDRAILS_HANDLER } from './account-guardrails-handler';
import { SharedResources } from '../../defaults/shared-resources';
import { SecureFunction } from '../lambda/secure-function';

/** What `AccountGuardrails` take. */
export interface AccountGuardrailsProps {
  /**
   * Set the password policy of IAM users. It holds for the account, in all Regions, and replaces the one that is there.
   *
   * @default true
   */
  readonly passwordPolicy?: boolean;

  /**
   * Characters that a password must have at least: 6 to 128.
   *
   * @default 14
   */
  readonly passwordMinimumLength?: number;

  /**
   * Former passwords that nobody may choose again: 1 to 24.
   *
   * @default 24
   */
  readonly passwordReusePrevention?: number;

  /**
   * How long a password can be used: 1 to 1095 days.
   *
   * @default Duration.days(90)
   */
  readonly passwordMaxAge?: Duration;

  /**
   * Passwords have to be changed after `passwordMaxAge`. NIST SP 800-63B advises against changing passwords by the
   * calendar, the CIS benchmark no longer asks for it, and many auditors still do.
   *
   * @default true
   */
  readonly passwordsExpire?: boolean;

  /**
   * A password must have capital letters, small letters, digits and symbols.
   *
   * @default true
   */
  readonly passwordAllCharacterTypes?: boolean;

  /**
   * Users may change their own password.
   *
   * @default true
   */
  readonly usersChangeOwnPassword?: boolean;

  /**
   * Block public access to all S3 buckets of the account, in all Regions, whatever a bucket says. What is public now, such
   * as a website that S3 serves by itself, stops working.
   *
   * @default true
   */
  readonly blockPublicBuckets?: boolean;

  /**
   * Which kinds of public access are blocked. What it does not speak of is.
   *
   * @default s3.BlockPublicAccess.BLOCK_ALL
   */
  readonly publicAccessBlock?: s3.BlockPublicAccess;

  /**
   * Encrypt new EBS volumes and copies of snapshots in this Region, whoever makes them and however.
   *
   * @default true
   */
  readonly encryptVolumes?: boolean;

  /**
   * The key for volumes whose maker names none. A key of your own must admit those who start instances in this account,
   * Auto Scaling among them, or instances will not start. For the key that AWS manages give the alias `alias/aws/ebs`.
   *
   * @default - the key of the stack, which then admits who uses it through EC2 in this account, as the key that AWS manages does
   */
  readonly volumeKey?: kms.IKey;

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
 * snapshots, encryption of volumes, and metadata of instances.
 *
 * CloudFormation has a resource for snapshots only. The rest is set by a function that may do just that, when the stack is
 * created and whenever a setting here changes. It does not undo what somebody changes by hand; the AWS Config rules
 * `iam-password-policy`, `s3-account-level-public-access-blocks-periodic` and `ec2-ebs-encryption-by-default` find that.
 * When the stack is deleted, or a setting is left out later, the account keeps what it has.
 *
 * The password policy and the block for buckets hold for the whole account: leave them out in stacks of further Regions.
 * Where an organization sets some of this by a declarative or service control policy, leave that out here, because AWS
 * refuses the call and the deployment fails, with the name of the call.
 *
 * Throws for a number that AWS does not accept.
 *
 * Bears on CC6.1, CC6.6 and C1.1. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html,
 * https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html and
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html
 */
export class AccountGuardrails extends Construct {
  /** The function that sets what CloudFormation has no resource for. Undefined where nothing of that is asked for. */
  public readonly handler?: lambda.Function;

  /** The settings that the function applies. Undefined where there are none. */
  public readonly settings?: CustomResource;

  /** The key for volumes whose maker names none. Undefined where `encryptVolumes` is off. */
  public readonly volumeKey?: kms.IKey;

  /** The block for snapshots. Undefined where `blockPublicSnapshots` is off. */
  public readonly snapshotBlock?: ec2.CfnSnapshotBlockPublicAccess;

  /** Sets the account up. */
  constructor(scope: Construct, id: string, props: AccountGuardrailsProps = {}) {
    super(scope, id);
    const stack = Stack.of(this);
    const settings: Record<string, object> = {};
    const statements: iam.PolicyStatement[] = [];
    // None of these calls is about a resource that a policy could name:
    // https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
    const admit = (conditions: Record<string, object>, ...actions: string[]) => statements.push(new iam.PolicyStatement({ actions, resources: ['*'], conditions }));
    const here = { StringEquals: { 'aws:RequestedRegion': stack.region } };

    if (props.passwordPolicy !== false) {
      settings.passwordPolicy = passwordPolicy(props);
      admit({}, 'iam:UpdateAccountPasswordPolicy');
    }
    if (props.blockPublicBuckets !== false) {
      // What is not said is blocked, as aws-cdk-lib has it for buckets.
      const { blockPublicAcls = true, blockPublicPolicy = true, ignorePublicAcls = true, restrictPublicBuckets = true } = props.publicAccessBlock ?? s3.BlockPublicAccess.BLOCK_ALL;
      settings.publicAccessBlock = {
        AccountId: stack.account,
        PublicAccessBlockConfiguration: { BlockPublicAcls: blockPublicAcls, BlockPublicPolicy: blockPublicPolicy, IgnorePublicAcls: ignorePublicAcls, RestrictPublicBuckets: restrictPublicBuckets },
      };
      admit({}, 's3:PutAccountPublicAccessBlock');
    }
    if (props.encryptVolumes !== false) {
      const key = props.volumeKey ?? SharedResources.of(this)._keyFor('ec2');
      this.volumeKey = key;
      settings.volumeKey = { KmsKeyId: key.keyArn };
      settings.volumeEncryption = {};
      admit(here, 'ec2:EnableEbsEncryptionByDefault', 'ec2:ModifyEbsDefaultKmsKeyId');
    }
    if (props.requireMetadataTokens !== false) {
      settings.metadataDefaults = { HttpTokens: 'required', HttpPutResponseHopLimit: within('metadataHopLimit', props.metadataHopLimit ?? 2, 1, 64) };
      admit(here, 'ec2:ModifyInstanceMetadataDefaults');
    }
    if (props.blockPublicSnapshots !== false) {
      this.snapshotBlock = new ec2.CfnSnapshotBlockPublicAccess(this, 'Snapshots', { state: 'block-all-sharing' });
      this.snapshotBlock.applyRemovalPolicy(RemovalPolicy.RETAIN);
    }
    if (statements.length === 0) { return; }

    this.handler = new SecureFunction(this, 'Handler', {
      description: 'Sets what CloudFormation has no resource for: password policy, public buckets, volumes, metadata of instances',
      runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline(ACCOUNT_GUARDRAILS_HANDLER),
      memorySize: 256, timeout: Duration.minutes(4), initialPolicy: statements,
    });
    // To name a key as the default one has to be allowed to look at it.
    this.volumeKey?.grant(this.handler, 'kms:DescribeKey');
    this.settings = new CustomResource(this, 'Settings', {
      resourceType: 'Custom::AccountGuardrails', serviceToken: this.handler.functionArn, serviceTimeout: Duration.minutes(10),
      // As text, because CloudFormation turns the numbers and booleans of a custom resource into strings.
      properties: { Settings: stack.toJsonString(settings) },
    });
    this.settings.node.addDependency(this.handler);
  }
}

/** The whole policy: the API sets what is left out back to its own default. */
function passwordPolicy(props: AccountGuardrailsProps): object {
  const types = props.passwordAllCharacterTypes ?? true;
  const expires = props.passwordsExpire ?? true;
  return {
    MinimumPasswordLength: within('passwordMinimumLength', props.passwordMinimumLength ?? 14, 6, 128),
    PasswordReusePrevention: within('passwordReusePrevention', props.passwordReusePrevention ?? 24, 1, 24),
    ...(expires ? { MaxPasswordAge: within('passwordMaxAge', (props.passwordMaxAge ?? Duration.days(90)).toDays({ integral: false }), 1, 1095) } : {}),
    RequireUppercaseCharacters: types, RequireLowercaseCharacters: types, RequireNumbers: types, RequireSymbols: types,
    AllowUsersToChangePassword: props.usersChangeOwnPassword ?? true,
  };
}

function within(name: string, value: number, least: number, most: number): number {
  if (!Token.isUnresolved(value) && !(Number.isInteger(value) && value >= least && value <= most)) {
    throw new Error(`cdk-soc2: ${name} of AccountGuardrails is ${value}. AWS accepts whole numbers from ${least} to ${most}`);
  }
  return value;
}
