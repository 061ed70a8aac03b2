import { aws_events as events, aws_events_targets as targets, aws_guardduty as guardduty, aws_sns as sns, aws_sns_subscriptions as subscriptions } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { deadLetterQueue } from '../../defaults/realise';
import { SecureTopic } from '../sns/secure-topic';

/** What `ThreatDetection` takes. */
export interface ThreatDetectionProps {
  /**
   * What GuardDuty watches besides trail, flow logs and DNS.
   *
   * @default ['S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS', 'RUNTIME_MONITORING']
   */
  readonly features?: string[];

  /**
   * The topic that is told of findings. Its key must admit EventBridge, as a `SecureKey` does.
   *
   * @default - an encrypted topic
   */
  readonly topic?: sns.ITopic;

  /**
   * E-mail addresses that are told. Each has to confirm once.
   *
   * @default - nobody: subscribe to `topic`
   */
  readonly notify?: string[];

  /**
   * Findings from this severity on are told, from 1 to 10. GuardDuty calls 7 and more high.
   *
   * @default 7
   */
  readonly minimumSeverity?: number;
}

const FEATURES = ['S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS', 'RUNTIME_MONITORING'];
/** Agents that GuardDuty brings to workloads itself. */
const AGENTS = ['EKS_ADDON_MANAGEMENT', 'ECS_FARGATE_AGENT_MANAGEMENT', 'EC2_AGENT_MANAGEMENT'];

/**
 * Amazon GuardDuty with all that it can watch, findings within a quarter of an hour, and word of the severe ones. An account
 * has one detector per Region; where it has one already, leave this out.
 *
 * Bears on CC6.8, CC7.2 and CC7.3. https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html
 */
export class ThreatDetection extends Construct {
  /** The detector. */
  public readonly detector: guardduty.CfnDetector;

  /** The topic that is told of findings. */
  public readonly topic: sns.ITopic;

  /** Makes detector, topic and rule. */
  constructor(scope: Construct, id: string, props: ThreatDetectionProps = {}) {
    super(scope, id);
    this.detector = new guardduty.CfnDetector(this, 'Detector', {
      enable: true, findingPublishingFrequency: 'FIFTEEN_MINUTES',
      features: (props.features ?? FEATURES).map((name) => ({
        name, status: 'ENABLED', ...(name === 'RUNTIME_MONITORING' ? { additionalConfiguration: AGENTS.map((agent) => ({ name: agent, status: 'ENABLED' })) } : {}),
      })),
    });
    this.topic = props.topic ?? new SecureTopic(this, 'Topic', { displayName: 'Threats' });
    props.notify?.forEach((address) => this.topic.addSubscription(new subscriptions.EmailSubscription(address)));
    new events.Rule(this, 'Findings', {
      description: 'Severe findings of GuardDuty',
      eventPattern: { source: ['aws.guardduty'], detailType: ['GuardDuty Finding'], detail: { severity: [{ numeric: ['>=', props.minimumSeverity ?? 7] }] } },
      targets: [new targets.SnsTopic(this.topic, { deadLetterQueue: deadLetterQueue(this, 'Undelivered') })],
    });
  }
}
