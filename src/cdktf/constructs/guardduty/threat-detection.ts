import { GuarddutyDetector, type GuarddutyDetectorConfig } from '@cdktf/provider-aws/lib/guardduty-detector';
import { GuarddutyDetectorFeature } from '@cdktf/provider-aws/lib/guardduty-detector-feature';
import { SnsTopicSubscription } from '@cdktf/provider-aws/lib/sns-topic-subscription';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { checkSeverity, guarddutyFeatures, SEVERE_FINDINGS } from '../../../parts/threat-detection';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import type { TopicReference } from '../../shared-resources';
import { topicToSubscribe } from '../../topic-to-subscribe';
import { type FindingsRoute, findingsRoute } from '../events/findings-route';

/** What `ThreatDetection` takes: the arguments of `aws_guardduty_detector`, and these. */
export interface ThreatDetectionProps extends Partial<GuarddutyDetectorConfig> {
  /**
   * What GuardDuty watches besides trail, flow logs and DNS. What is left out here is switched off. Each costs by what it
   * watches.
   *
   * @default ['S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS', 'RUNTIME_MONITORING']
   */
  readonly features?: readonly string[];

  /**
   * The topic that is told of findings. Its policy must admit EventBridge, as a `SecureTopic` with `admitEventBridge`
   * does, and so must its key, as a `SecureKey` does.
   *
   * @default - an encrypted topic
   */
  readonly topic?: TopicReference;

  /**
   * E-mail addresses that are told. Each has to confirm once.
   *
   * @default - nobody: subscribe to `topic`
   */
  readonly notify?: readonly string[];

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
  public readonly detector: GuarddutyDetector;
  public readonly features: readonly GuarddutyDetectorFeature[];
  public readonly topic: TopicReference;
  public readonly subscriptions: readonly SnsTopicSubscription[];
  /** The rule that tells of severe findings, with its target and the queue for what could not be told. */
  public readonly findings: FindingsRoute;

  constructor(scope: Construct, id: string, props: ThreatDetectionProps = {}) {
    super(scope, id);
    noteConstruct(this, 'ThreatDetection');
    const { features, topic, notify = [], minimumSeverity = SEVERE_FINDINGS.minimumSeverity, ...given } = props;
    if (!Token.isUnresolved(minimumSeverity)) { checkSeverity(minimumSeverity); }
    const wanted = guarddutyFeatures(features);
    this.detector = make(GuarddutyDetector, this, 'Detector', undefined, { given, own: { enable: true, findingPublishingFrequency: 'FIFTEEN_MINUTES' } });
    this.features = wanted.map(({ additionalConfiguration, ...feature }) => new GuarddutyDetectorFeature(this, feature.name, {
      detectorId: this.detector.id, ...feature, ...(additionalConfiguration === undefined ? {} : { additionalConfiguration }),
    }));
    this.topic = topic ?? topicToSubscribe(this, 'Topic', 'Threats', true);
    this.subscriptions = notify.map((endpoint, index) => new SnsTopicSubscription(this, `Subscription${index + 1}`, { topicArn: this.topic.arn, protocol: 'email', endpoint }));
    this.findings = findingsRoute(this, 'Findings', {
      description: SEVERE_FINDINGS.description, topicArn: this.topic.arn,
      pattern: { 'source': [SEVERE_FINDINGS.source], 'detail-type': [SEVERE_FINDINGS.detailType], 'detail': { severity: [{ numeric: ['>=', minimumSeverity] }] } },
    });
  }
}
