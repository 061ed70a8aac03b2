import { ConfigConfigurationRecorder, type ConfigConfigurationRecorderConfig } from '@cdktf/provider-aws/lib/config-configuration-recorder';
import { ConfigConfigurationRecorderStatus } from '@cdktf/provider-aws/lib/config-configuration-recorder-status';
import { ConfigConformancePack } from '@cdktf/provider-aws/lib/config-conformance-pack';
import { ConfigDeliveryChannel } from '@cdktf/provider-aws/lib/config-delivery-channel';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy';
import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
import { Construct } from 'constructs';
import { configBucketStatements, configRoleStatements } from '../../../parts/config-delivery';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import { policyDocument } from '../../policy-document';
import { serviceTrust } from '../../service-trust';
import { type BucketReference, type KeyReference, SharedResources, type TopicReference } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { archiveLifecycle } from '../s3/archive-lifecycle';
import { SecureBucket } from '../s3/secure-bucket';

/** What a `ConfigRecorder` takes: the arguments of `aws_config_configuration_recorder`, and these. */
export interface ConfigRecorderProps extends Partial<ConfigConfigurationRecorderConfig> {
  /**
   * The archive. Its policy must admit AWS Config.
   *
   * @default - a versioned, encrypted bucket
   */
  readonly bucket?: BucketReference;

  /**
   * How many days the bucket that is made here keeps what is delivered: in Glacier from the 91st day.
   *
   * @default 2557: seven years
   */
  readonly keepDays?: number;

  /**
   * The key that encrypts what is delivered. Its policy must admit AWS Config, as a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * A topic that is told of every change of a resource. AWS Config cannot publish to an encrypted topic:
   * https://docs.aws.amazon.com/config/latest/developerguide/sns-topic-policy.html
   *
   * @default - none
   */
  readonly topic?: TopicReference;

  /**
   * Record IAM users, roles, groups and policies here. They belong to no Region: record them in one Region alone.
   *
   * @default true
   */
  readonly includeGlobalResourceTypes?: boolean;

  /**
   * The template of a conformance pack to evaluate, as YAML.
   *
   * @default - none: rules cost per evaluation
   */
  readonly conformancePackTemplate?: string;
}

/**
 * The record of how every resource of the account and Region is configured, and of each change: evidence over time of
 * what a configuration shows at one moment. An account has one recorder per Region; where it has one already, leave this out.
 *
 * Throws for an age of the archive beside a bucket of your own.
 *
 * Bears on CC7.1 and CC8.1. https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html
 */
export class ConfigRecorder extends Construct {
  public readonly recorder: ConfigConfigurationRecorder;
  public readonly deliveryChannel: ConfigDeliveryChannel;
  /** Switches the recorder on, once there is a place to deliver to. */
  public readonly status: ConfigConfigurationRecorderStatus;
  public readonly bucket: BucketReference;
  public readonly role: IamRole;
  public readonly rolePolicy: IamRolePolicy;
  public readonly managedPolicy: IamRolePolicyAttachment;
  public readonly conformancePack?: ConfigConformancePack;

  constructor(scope: Construct, id: string, props: ConfigRecorderProps = {}) {
    super(scope, id);
    noteConstruct(this, 'ConfigRecorder');
    const { bucket, keepDays, encryptionKey, topic, includeGlobalResourceTypes = true, conformancePackTemplate, ...given } = props;
    if (bucket !== undefined && keepDays !== undefined) { throw new Error('cdk-soc2: keepDays of a configuration recorder is for the bucket that the recorder makes. Set it on the bucket that you give, or give none'); }
    const { account, partition } = Place.of(this);
    const key = encryptionKey ?? SharedResources.of(this).encryptionKey;
    const archive = bucket === undefined ? new SecureBucket(this, 'Bucket', { encryptionKey: key, lifecycleOptions: archiveLifecycle(keepDays), policyStatementsFor: (arn) => configBucketStatements(arn, account) }) : undefined;
    this.bucket = bucket ?? archive as BucketReference;
    this.role = new IamRole(this, 'Role', { description: 'Reads the configuration of the account', assumeRolePolicy: serviceTrust('config.amazonaws.com', { StringEquals: { 'aws:SourceAccount': account } }) });
    this.managedPolicy = new IamRolePolicyAttachment(this, 'ManagedPolicy', { role: this.role.name, policyArn: `arn:${partition}:iam::aws:policy/service-role/AWS_ConfigRole` });
    const { arn } = this.bucket.bucket;
    this.rolePolicy = new IamRolePolicy(this, 'RolePolicy', {
      role: this.role.id,
      policy: policyDocument([
        ...configRoleStatements(arn, account),
        { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: key.arn },
        ...(topic === undefined ? [] : [{ Effect: 'Allow', Action: 'sns:Publish', Resource: topic.arn }]),
      ]),
    });
    const name = given.name ?? uniqueName(this, { maxLength: 200 });
    this.recorder = make(ConfigConfigurationRecorder, this, 'Recorder', undefined, {
      given, own: { name, roleArn: this.role.arn, recordingGroup: { allSupported: true, includeGlobalResourceTypes }, recordingMode: { recordingFrequency: 'CONTINUOUS' } },
    });
    this.deliveryChannel = new ConfigDeliveryChannel(this, 'Channel', {
      name, s3BucketName: this.bucket.bucket.id, s3KmsKeyArn: key.arn, snsTopicArn: topic?.arn, snapshotDeliveryProperties: { deliveryFrequency: 'TwentyFour_Hours' },
      dependsOn: [this.recorder, this.rolePolicy, ...archive?.policy === undefined ? [] : [archive.policy]],
    });
    this.status = new ConfigConfigurationRecorderStatus(this, 'Status', { name: this.recorder.name, isEnabled: true, dependsOn: [this.deliveryChannel] });
    if (conformancePackTemplate !== undefined) {
      this.conformancePack = new ConfigConformancePack(this, 'ConformancePack', { name: `Soc2-${this.node.addr.slice(-8)}`, templateBody: conformancePackTemplate, dependsOn: [this.status] });
    }
  }
}
