import { aws_config as config, aws_iam as iam, type aws_kms as kms, type aws_s3 as s3, type aws_sns as sns, type Duration, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { configBucketStatements, configRoleStatements } from '../../../parts/config-delivery';
import { SharedResources } from '../../defaults/shared-resources';
import { toStatement } from '../../place-of';
import { archiveLifecycle } from '../s3/archive-lifecycle';
import { SecureBucket } from '../s3/secure-bucket';

/** What a `ConfigRecorder` takes. */
export interface ConfigRecorderProps {
  /**
   * The archive. A bucket of this app gets the policy that it needs by itself. AWS Config does not deliver to buckets with an
   * object lock. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html
   *
   * @default - a versioned, encrypted bucket
   */
  readonly bucket?: s3.IBucket;

  /**
   * How long the bucket that is made here keeps what is delivered, in whole days: in Glacier from the 91st day. What expired
   * or was deleted can be restored for a year more.
   *
   * @default Duration.days(2557): seven years
   */
  readonly keepFor?: Duration;

  /**
   * The key that encrypts what is delivered. Its policy must admit AWS Config, as a `SecureKey` does.
   *
   * @default - the key of the bucket that is given, or else the key of the stack
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * A topic that is told of every change of a resource. AWS Config cannot publish to an encrypted topic:
   * https://docs.aws.amazon.com/config/latest/developerguide/sns-topic-policy.html
   *
   * @default - none
   */
  readonly topic?: sns.ITopic;

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
 * what a template shows at one moment. An account has one recorder per Region; where it has one already, leave this out.
 *
 * Throws for an age of the archive beside a bucket of your own.
 *
 * Bears on CC7.1 and CC8.1. https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html
 */
export class ConfigRecorder extends Construct {
  /** The recorder. */
  public readonly recorder: config.CfnConfigurationRecorder;

  /** Where snapshots and history are delivered. */
  public readonly deliveryChannel: config.CfnDeliveryChannel;

  /** The archive. */
  public readonly bucket: s3.IBucket;

  /** The role by which AWS Config reads the account. */
  public readonly role: iam.Role;

  /** Makes recorder and channel. */
  constructor(scope: Construct, id: string, props: ConfigRecorderProps = {}) {
    super(scope, id);
    if (props.bucket !== undefined && props.keepFor !== undefined) {
      throw new Error('cdk-soc2: keepFor of a configuration recorder is for the bucket that the recorder makes. Set it on the bucket that you give, or give none');
    }
    const encryptionKey = props.encryptionKey ?? props.bucket?.encryptionKey ?? SharedResources.of(this).encryptionKey;
    this.bucket = props.bucket ?? new SecureBucket(this, 'Bucket', { encryptionKey, lifecycleRules: archiveLifecycle(props.keepFor) });
    this.role = new iam.Role(this, 'Role', {
      assumedBy: new iam.ServicePrincipal('config.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } } }),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWS_ConfigRole')],
    });
    this.admitRole(encryptionKey);
    this.admitConfig();
    if (props.topic !== undefined) { props.topic.grantPublish(this.role); }
    this.recorder = new config.CfnConfigurationRecorder(this, 'Recorder', {
      roleArn: this.role.roleArn,
      recordingGroup: { allSupported: true, includeGlobalResourceTypes: props.includeGlobalResourceTypes ?? true },
      recordingMode: { recordingFrequency: 'CONTINUOUS' },
    });
    this.deliveryChannel = new config.CfnDeliveryChannel(this, 'Channel', {
      s3BucketName: this.bucket.bucketName, s3KmsKeyArn: encryptionKey.keyArn, snsTopicArn: props.topic?.topicArn,
      configSnapshotDeliveryProperties: { deliveryFrequency: 'TwentyFour_Hours' },
    });
    if (this.bucket.policy !== undefined) { this.deliveryChannel.node.addDependency(this.bucket.policy); }
    if (props.conformancePackTemplate !== undefined) {
      const pack = new config.CfnConformancePack(this, 'ConformancePack', { conformancePackName: `Soc2-${this.node.addr.slice(-8)}`, templateBody: props.conformancePackTemplate });
      pack.node.addDependency(this.recorder, this.deliveryChannel);
    }
  }

  /** AWS Config writes by the role. */
  private admitRole(encryptionKey: kms.IKey): void {
    configRoleStatements(this.bucket.bucketArn, Stack.of(this).account).forEach((statement) => this.role.addToPolicy(iam.PolicyStatement.fromJson(statement)));
    encryptionKey.grant(this.role, 'kms:Decrypt', 'kms:GenerateDataKey*');
  }

  /** And as itself, where the role may not. */
  private admitConfig(): void {
    configBucketStatements(this.bucket.bucketArn, Stack.of(this).account).forEach((statement) => this.bucket.addToResourcePolicy(toStatement(statement)));
  }
}
