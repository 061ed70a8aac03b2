import { aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions, aws_logs as logs, aws_sns as sns, aws_sns_subscriptions as subscriptions, Duration, Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { checkThreshold, TRAIL_ALARM, trailAlarms } from '../../../parts/trail-alarms';
import { topicToSubscribe } from '../../defaults/topic-to-subscribe';

/** What `TrailAlarms` take. */
export interface TrailAlarmsProps {
  /** The log group that the trail writes to: `logGroup` of an `AuditTrail`. */
  readonly logGroup: logs.ILogGroup;

  /**
   * The topic that alarms are sent to. Its key must admit CloudWatch, as a `SecureKey` does.
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
   * Alarms to leave out, by name: UnauthorizedCalls, SignInWithoutMfa, RootUse, IamChanges, TrailChanges, SignInFailures,
   * KeyDisabled, BucketPolicyChanges, ConfigChanges, SecurityGroupChanges, NetworkAclChanges, GatewayChanges,
   * RouteChanges, VpcChanges.
   *
   * @default - none
   */
  readonly exclude?: string[];

  /**
   * How many events within five minutes raise an alarm, by its name. Where scanners and consoles ask for what they may not
   * see, a number for UnauthorizedCalls keeps people reading the others.
   *
   * @default - one event
   */
  readonly thresholds?: { [name: string]: number };

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
  /** The topic that alarms are sent to. */
  public readonly topic: sns.ITopic;

  /** The alarms. */
  public readonly alarms: cloudwatch.Alarm[];

  /** The filters that count events in the log group. */
  public readonly metricFilters: logs.MetricFilter[];

  /** Makes metric filters and alarms. */
  constructor(scope: Construct, id: string, props: TrailAlarmsProps) {
    super(scope, id);
    const { exclude = [], thresholds = {} } = props;
    const watched = trailAlarms(exclude, Object.keys(thresholds));
    Object.entries(thresholds).filter(([, count]) => !Token.isUnresolved(count)).forEach(([name, count]) => checkThreshold(name, count));
    this.topic = props.topic ?? topicToSubscribe(this, 'Topic', TRAIL_ALARM.description);
    props.notify?.forEach((address) => this.topic.addSubscription(new subscriptions.EmailSubscription(address)));
    const namespace = props.metricNamespace ?? TRAIL_ALARM.namespace;
    this.metricFilters = watched.map(([name, { pattern }]) => new logs.MetricFilter(this, `${name}Filter`, {
      logGroup: props.logGroup, filterPattern: logs.FilterPattern.literal(pattern), metricNamespace: namespace, metricName: name, metricValue: '1', defaultValue: 0,
    }));
    this.alarms = watched.map(([name, { description }]) => {
      const alarm = new cloudwatch.Alarm(this, name, {
        alarmDescription: description, metric: new cloudwatch.Metric({ namespace, metricName: name, statistic: cloudwatch.Stats.SUM, period: Duration.seconds(TRAIL_ALARM.periodSeconds) }),
        threshold: thresholds[name] ?? TRAIL_ALARM.threshold, evaluationPeriods: 1, comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(new actions.SnsAction(this.topic));
      return alarm;
    });
  }
}
