import { aws_events as events, aws_events_targets as targets, aws_guardduty as guardduty, aws_sns as sns, aws_sns_subscriptions as subscriptions, Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { checkSeverity, guarddutyFeatures, SEVERE_FINDINGS } from '../../../parts/threat-detection';
import { deadLetterQueue } from '../../defaults/realise';
import { topicToSubscribe } from '../../defaults/topic-to-subscribe';

/** What `ThreatDetection` takes. */
export interface ThreatDetectionProps {
  /**
   * What GuardDuty watches besides trail, flow logs and DNS. What is left out here is switched off; GuardDuty by itself
   * switches on most of what nobody speaks of. Each costs by what it watches.
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

/**
 * Amazon GuardDuty with all that it can watch, findings within a quarter of an hour, and word of the severe ones. An account
 * has one detector per Region; where it has one already, leave this out.
 *
 * Throws for a severity that no finding can have, and for `RUNTIME_MONITORING` beside `EKS_RUNTIME_MONITORING`, which is a
 * part of it.
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
    const severity = props.minimumSeverity ?? SEVERE_FINDINGS.minimumSeverity;
    if (!Token.isUnresolved(severity)) { checkSeverity(severity); }
    this.detector = new guardduty.CfnDetector(this, 'Detector', {
      enable: true, findingPublishingFrequency: 'FIFTEEN_MINUTES',
      features: guarddutyFeatures(props.features),
    });
    this.topic = props.topic ?? topicToSubscribe(this, 'Topic', 'Threats');
    props.notify?.forEach((address) => this.topic.addSubscription(new subscriptions.EmailSubscription(address)));
    new events.Rule(this, 'Findings', {
      description: SEVERE_FINDINGS.description,
      eventPattern: { source: [SEVERE_FINDINGS.source], detailType: [SEVERE_FINDINGS.detailType], detail: { severity: [{ numeric: ['>=', severity] }] } },
      targets: [new targets.SnsTopic(this.topic, { deadLetterQueue: deadLetterQueue(this, 'Undelivered') })],
    });
  }
}
