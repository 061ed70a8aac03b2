import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { SecretsmanagerSecret, type SecretsmanagerSecretConfig } from '@cdktf/provider-aws/lib/secretsmanager-secret';
import { SecretsmanagerSecretPolicy } from '@cdktf/provider-aws/lib/secretsmanager-secret-policy';
import { SecretsmanagerSecretRotation, type SecretsmanagerSecretRotationConfig } from '@cdktf/provider-aws/lib/secretsmanager-secret-rotation';
import { SecretsmanagerSecretVersion, type SecretsmanagerSecretVersionConfig } from '@cdktf/provider-aws/lib/secretsmanager-secret-version';
import { Construct } from 'constructs';
import { generatedSecretRotation } from './generated-secret-rotation';
import secretDefaults from '../../../defaults/secretsmanager/secret';
import { SECRET_ROTATION_DAYS } from '../../../defaults/values';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import { policyDocument } from '../../policy-document';
import { type KeyReference, SharedResources } from '../../shared-resources';

/** What a `SecureSecret` takes: the arguments of `aws_secretsmanager_secret`, and these. */
export interface SecureSecretProps extends Partial<SecretsmanagerSecretConfig> {
  /**
   * The customer-managed key.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * Arguments of `aws_secretsmanager_secret_version`: a value that you know. Prefer `secretStringWo`, which Terraform keeps
   * out of its state.
   *
   * @default - a random value, made in the account when the secret is made: it stands neither in the code nor in the state
   */
  readonly versionOptions?: Partial<SecretsmanagerSecretVersionConfig>;

  /**
   * How the secret rotates: arguments of `aws_secretsmanager_secret_rotation`, with the function that knows the system on
   * the other side.
   *
   * @default - a secret whose value is left to us gets a new random value every 30 days. A secret whose value you gave has
   * another side that must change with it, such as a database user: it does not rotate until you say how, and the gate says so.
   */
  readonly rotationSchedule?: Partial<SecretsmanagerSecretRotationConfig>;

  /**
   * Statements of the secret's resource policy, as plain objects. `Resource` may be left out: then the secret is meant.
   *
   * @default - no policy: the policies of roles and users decide
   */
  readonly policyStatements?: readonly object[];
}

/**
 * A secret that is encrypted with the key of the stack and gets a new value every 30 days. Readers must fetch it when
 * they use it, or at least once a day.
 *
 * Bears on CC6.1 and CC6.3. https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html
 */
export class SecureSecret extends Construct {
  public readonly secret: SecretsmanagerSecret;
  public readonly version?: SecretsmanagerSecretVersion;
  public readonly rotation?: SecretsmanagerSecretRotation;
  /** What the function that rotates may do with the secret, where that function is ours. */
  public readonly rotationPolicy?: IamRolePolicy;
  public readonly policy?: SecretsmanagerSecretPolicy;
  /** ARN of the secret. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureSecretProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureSecret');
    const { encryptionKey, versionOptions, rotationSchedule, policyStatements = [], ...given } = props;
    this.secret = make(SecretsmanagerSecret, this, 'Resource', secretDefaults, { given, own: encryptionKey === undefined ? {} : { kmsKeyId: encryptionKey.arn } });
    const { arn } = this.secret;
    this.arn = arn;
    if (policyStatements.length > 0) {
      this.policy = new SecretsmanagerSecretPolicy(this, 'Policy', {
        secretArn: arn, policy: policyDocument(policyStatements.map((statement) => ({ Resource: arn, ...statement }))),
      });
    }
    if (versionOptions !== undefined) { this.version = make(SecretsmanagerSecretVersion, this, 'Version', undefined, { given: versionOptions, own: { secretId: this.secret.id } }); }
    const own = { secretId: this.secret.id, rotationRules: { automaticallyAfterDays: SECRET_ROTATION_DAYS } };
    if (rotationSchedule !== undefined) {
      this.rotation = make(SecretsmanagerSecretRotation, this, 'Rotation', undefined, {
        given: rotationSchedule,
        own: {
          secretId: own.secretId, dependsOn: this.version === undefined ? undefined : [this.version],
          // A schedule and a number of days exclude each other.
          ...(rotationSchedule.rotationRules?.scheduleExpression === undefined ? { rotationRules: own.rotationRules } : {}),
        },
      });
    } else if (versionOptions === undefined) {
      const { handler, permission } = generatedSecretRotation(this);
      const key = encryptionKey?.arn ?? (given.kmsKeyId === undefined ? SharedResources.of(this).encryptionKey.arn : undefined);
      this.rotationPolicy = new IamRolePolicy(this, 'RotationPolicy', { role: handler.role?.id ?? '', policy: policyDocument(rotationStatements(arn, key, Place.of(this).region)) });
      this.rotation = make(SecretsmanagerSecretRotation, this, 'Rotation', undefined, { own: { ...own, rotationLambdaArn: handler.arn, dependsOn: [permission, this.rotationPolicy] } });
    }
  }
}

/** What the function needs of one secret, and of its key through Secrets Manager for this secret alone. */
function rotationStatements(arn: string, key: string | undefined, region: string): object[] {
  return [
    { Sid: 'Secret', Effect: 'Allow', Action: ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue', 'secretsmanager:UpdateSecretVersionStage'], Resource: arn },
    {
      Sid: 'Key', Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: key ?? '*',
      Condition: { StringEquals: { 'kms:ViaService': `secretsmanager.${region}.amazonaws.com`, 'kms:EncryptionContext:SecretARN': arn } },
    },
  ];
}
