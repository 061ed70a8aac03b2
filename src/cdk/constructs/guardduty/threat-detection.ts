import { aws_events as events, aws_events_targets as targets, aws_guardduty as guardduty, aws_sns as sns, aws_sns_subscriptions as subscriptions, Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';
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

const FEATURES = ['S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS', 'RUNTIME_MONITORING'];
/** Agents that GuardDuty brings to workloads itself. */
const AGENTS: Readonly<Record<string, readonly string[]>> = {
  RUNTIME_MONITORING: ['EKS_ADDON_MANAGEMENT', 'ECS_FARGATE_AGENT_MANAGEMENT', 'EC2_AGENT_MANAGEMENT'],
  EKS_RUNTIME_MONITORING: ['EKS_ADDON_MANAGEMENT'],
};

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
    const severity = props.minimumSeverity ?? 7;
    if (!Token.isUnresolved(severity) && !(severity >= 1 && severity <= 10)) { throw new Error(`cdk-soc2: minimumSeverity of threat detection is ${severity}. GuardDuty gives findings 1 to 10`); }
    this.detector = new guardduty.CfnDetector(this, 'Detector', {
      enable: true, findingPublishingFrequency: 'FIFTEEN_MINUTES',
      features: featuresOf(props.features ?? FEATURES),
    });
    this.topic = props.topic ?? topicToSubscribe(this, 'Topic', 'Threats');
    props.notify?.forEach((address) => this.topic.addSubscription(new subscriptions.EmailSubscription(address)));
    new events.Rule(this, 'Findings', {
      description: 'Severe findings of GuardDuty',
      eventPattern: { source: ['aws.guardduty'], detailType: ['GuardDuty Finding'], detail: { severity: [{ numeric: ['>=', severity] }] } },
      targets: [new targets.SnsTopic(this.topic, { deadLetterQueue: deadLetterQueue(this, 'Undelivered') })],
    });
  }
}

/**
 * Every feature, on or off: one that the request does not speak of GuardDuty switches on.
 * https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateDetector.html
 */
function featuresOf(wanted: readonly string[]): guardduty.CfnDetector.CFNFeatureConfigurationProperty[] {
  const olderForm = wanted.includes('EKS_RUNTIME_MONITORING');
  if (olderForm && wanted.includes('RUNTIME_MONITORING')) { throw new Error('cdk-soc2: features of threat detection name RUNTIME_MONITORING and EKS_RUNTIME_MONITORING, which is a part of it. GuardDuty accepts one of them'); }
  const off = FEATURES.filter((name) => !wanted.includes(name) && !(olderForm && name === 'RUNTIME_MONITORING'));
  return [
    ...wanted.map((name) => ({ name, status: 'ENABLED', ...(name in AGENTS ? { additionalConfiguration: AGENTS[name].map((agent) => ({ name: agent, status: 'ENABLED' })) } : {}) })),
    ...off.map((name) => ({ name, status: 'DISABLED' })),
  ];
}
