import type { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { CloudwatchLogMetricFilter } from '@cdktf/provider-aws/lib/cloudwatch-log-metric-filter';
import { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm';
import { SnsTopicSubscription } from '@cdktf/provider-aws/lib/sns-topic-subscription';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { checkThreshold, TRAIL_ALARM, trailAlarms } from '../../../parts/trail-alarms';
import { noteConstruct } from '../../ledger';
import type { TopicReference } from '../../shared-resources';
import { topicToSubscribe } from '../../topic-to-subscribe';
import { uniqueName } from '../../unique-name';

/** What `TrailAlarms` take. */
export interface TrailAlarmsProps {
  /** The log group that the trail writes to: `logGroup` of an `AuditTrail`. */
  readonly logGroup: CloudwatchLogGroup;

  /**
   * The topic that alarms are sent to. Its key must admit CloudWatch, as a `SecureKey` does.
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
   * Alarms to leave out, by name: UnauthorizedCalls, SignInWithoutMfa, RootUse, IamChanges, TrailChanges, SignInFailures,
   * KeyDisabled, BucketPolicyChanges, ConfigChanges, SecurityGroupChanges, NetworkAclChanges, GatewayChanges,
   * RouteChanges, VpcChanges.
   *
   * @default - none
   */
  readonly exclude?: readonly string[];

  /**
   * How many events within five minutes raise an alarm, by its name.
   *
   * @default - one event
   */
  readonly thresholds?: Readonly<Record<string, number>>;

  /**
   * Namespace of the metrics.
   *
   * @default 'Soc2/Trail'
   */
  readonly metricNamespace?: string;
}

/**
 * Alarms on the events in the trail that people must hear of, such as the use of the root user or changes to the trail
 * itself: the fourteen of the CIS AWS Foundations Benchmark.
 *
 * Throws for the name of an alarm that does not exist, and for a threshold below 1.
 *
 * Bears on CC7.2 and CC7.3. https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html
 */
export class TrailAlarms extends Construct {
  public readonly topic: TopicReference;
  public readonly subscriptions: readonly SnsTopicSubscription[];
  public readonly metricFilters: readonly CloudwatchLogMetricFilter[];
  public readonly alarms: readonly CloudwatchMetricAlarm[];

  constructor(scope: Construct, id: string, props: TrailAlarmsProps) {
    super(scope, id);
    noteConstruct(this, 'TrailAlarms');
    const { exclude = [], thresholds = {}, metricNamespace = TRAIL_ALARM.namespace, notify = [] } = props;
    const watched = trailAlarms(exclude, Object.keys(thresholds));
    Object.entries(thresholds).filter(([, count]) => !Token.isUnresolved(count)).forEach(([name, count]) => checkThreshold(name, count));
    this.topic = props.topic ?? topicToSubscribe(this, 'Topic', TRAIL_ALARM.description);
    this.subscriptions = notify.map((endpoint, index) => new SnsTopicSubscription(this, `Subscription${index + 1}`, { topicArn: this.topic.arn, protocol: 'email', endpoint }));
    this.metricFilters = watched.map(([name, { pattern }]) => new CloudwatchLogMetricFilter(this, `${name}Filter`, {
      name: uniqueName(this, { maxLength: 200 }) + name, logGroupName: props.logGroup.name, pattern, metricTransformation: { namespace: metricNamespace, name, value: '1', defaultValue: '0' },
    }));
    this.alarms = watched.map(([name, { description }]) => new CloudwatchMetricAlarm(this, name, {
      alarmName: `${uniqueName(this, { maxLength: 200 })}-${name}`, alarmDescription: description, namespace: metricNamespace, metricName: name, statistic: 'Sum', period: TRAIL_ALARM.periodSeconds,
      threshold: thresholds[name] ?? TRAIL_ALARM.threshold, evaluationPeriods: 1, comparisonOperator: 'GreaterThanOrEqualToThreshold', treatMissingData: 'notBreaching', alarmActions: [this.topic.arn],
    }));
  }
}
