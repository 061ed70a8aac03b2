import {
  type aws_backup as backup, type aws_certificatemanager as acm, aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions, type aws_dynamodb as dynamodb, aws_elasticloadbalancingv2 as elbv2,
  type aws_lambda as lambda, type aws_rds as rds, type aws_sns as sns, aws_sns_subscriptions as subscriptions, type aws_sqs as sqs, Duration, Size, Stack,
} from 'aws-cdk-lib';
import { Construct, type IConstruct } from 'constructs';
import { SharedResources } from '../../defaults/shared-resources';

/** What `ServiceAlarms` take. */
export interface ServiceAlarmsProps {
  /**
   * The topic that alarms are sent to. Its key must admit CloudWatch, as a `SecureKey` does.
   *
   * @default - the alarm topic of the stack
   */
  readonly topic?: sns.ITopic;

  /**
   * E-mail addresses that are told. Each has to confirm once.
   *
   * @default - nobody: subscribe to `topic`
   */
  readonly notify?: string[];
}

/** When a load balancer raises an alarm. */
export interface WatchLoadBalancerOptions {
  /**
   * Percentage of requests that end with a server error, over 5 minutes.
   *
   * @default 5
   */
  readonly errorPercent?: number;

  /**
   * How long targets take to answer: 5 % of requests take longer, for 15 minutes.
   *
   * @default Duration.seconds(3)
   */
  readonly latency?: Duration;
}

/** When a database instance raises an alarm. */
export interface WatchDatabaseOptions {
  /**
   * Percentage of the processor in use, for 15 minutes.
   *
   * @default 90
   */
  readonly cpuPercent?: number;

  /**
   * Storage that is left.
   *
   * @default Size.gibibytes(10)
   */
  readonly freeStorage?: Size;
}

/** When a database cluster raises an alarm. */
export interface WatchDatabaseClusterOptions {
  /**
   * Percentage of the processor in use, for 15 minutes.
   *
   * @default 90
   */
  readonly cpuPercent?: number;
}

/** When a queue raises an alarm. */
export interface WatchQueueOptions {
  /**
   * Age of the oldest message.
   *
   * @default Duration.minutes(15)
   */
  readonly messageAge?: Duration;

  /**
   * Where messages go that could not be processed. One message there raises an alarm.
   *
   * @default - the dead-letter queue of the queue, where it is known
   */
  readonly deadLetterQueue?: sqs.IQueue;
}

/** When a function raises an alarm. */
export interface WatchFunctionOptions {
  /**
   * Percentage of calls that fail, over 5 minutes.
   *
   * @default 5
   */
  readonly errorPercent?: number;

  /**
   * Calls that were refused over 5 minutes because too many ran.
   *
   * @default 1
   */
  readonly throttles?: number;

  /**
   * Where events go that could not be processed. One event there raises an alarm.
   *
   * @default - the dead-letter queue of the function, where it is known
   */
  readonly deadLetterQueue?: sqs.IQueue;
}

/** When a table raises an alarm. */
export interface WatchTableOptions {
  /**
   * Reads and writes that were refused over 5 minutes because there were too many. Clients try a few again without harm.
   *
   * @default 10
   */
  readonly throttles?: number;
}

/** When a certificate raises an alarm. */
export interface WatchCertificateOptions {
  /**
   * Days until it expires. ACM renews its own certificates 60 days before.
   *
   * @default 30
   */
  readonly days?: number;
}

const FIVE_MINUTES = Duration.minutes(5);

/** What an alarm looks at, and when it is one. */
interface Watched {
  readonly description: string;
  readonly metric: cloudwatch.IMetric;
  readonly threshold: number;
  /** Periods that have to be bad in a row. Default: one. */
  readonly periods?: number;
  /** The alarm is about too little, not too much. */
  readonly below?: boolean;
  readonly missing?: cloudwatch.TreatMissingData;
  /** The resource, where it may have an alarm of its own on this, which does for whoever named no limit. */
  readonly unless?: IConstruct;
}

/**
 * Alarms on what people have to hear of: failing and slow requests, full databases, messages nobody processes, refused calls,
 * certificates that are not renewed, backups that fail. Each method makes alarms for one resource, with limits that suit
 * many and can be changed, sends them to one topic, and returns them. Some constructs of this library raise alarms of their
 * own, such as `SecureDatabaseInstance` and the dead-letter queue of a `SecureQueue`: those are not made again, unless you
 * name another limit or topic.
 *
 * A resource and its alarms must be in the same Region: for a certificate of CloudFront that is us-east-1.
 *
 * Bears on CC7.2, CC7.3 and A1.1. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html
 */
export class ServiceAlarms extends Construct {
  /** The topic that alarms are sent to. */
  public readonly topic: sns.ITopic;

  private readonly made: cloudwatch.Alarm[] = [];
  private readonly sharesTopic: boolean;

  /** Prepares the topic. Alarms come from the methods. */
  constructor(scope: Construct, id: string, props: ServiceAlarmsProps = {}) {
    super(scope, id);
    this.sharesTopic = props.topic === undefined;
    this.topic = props.topic ?? SharedResources.of(this).alarmTopic;
    props.notify?.forEach((address) => this.topic.addSubscription(new subscriptions.EmailSubscription(address)));
  }

  /** All alarms that were made so far. */
  public get alarms(): cloudwatch.Alarm[] {
    return [...this.made];
  }

  /** Alarms on server errors and on slow answers. */
  public watchLoadBalancer(id: string, loadBalancer: elbv2.IApplicationLoadBalancer, options: WatchLoadBalancerOptions = {}): cloudwatch.Alarm[] {
    const sum = { period: FIVE_MINUTES, statistic: cloudwatch.Stats.SUM };
    const { metrics } = loadBalancer;
    return this.add(id, {
      Errors: {
        description: 'Requests end with a server error', threshold: options.errorPercent ?? 5,
        metric: new cloudwatch.MathExpression({
          // Requests for which no target could be found count as errors only: with all targets down there are no requests.
          // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
          expression: '100 * (FILL(elb, 0) + FILL(target, 0)) / (FILL(requests, 0) + FILL(elb, 0))', label: 'Server errors (%)', period: FIVE_MINUTES,
          usingMetrics: {
            elb: metrics.httpCodeElb(elbv2.HttpCodeElb.ELB_5XX_COUNT, sum), target: metrics.httpCodeTarget(elbv2.HttpCodeTarget.TARGET_5XX_COUNT, sum), requests: metrics.requestCount(sum),
          },
        }),
      },
      Latency: {
        description: 'Targets answer slowly', threshold: (options.latency ?? Duration.seconds(3)).toMilliseconds() / 1000, periods: 3,
        metric: metrics.targetResponseTime({ period: FIVE_MINUTES, statistic: cloudwatch.Stats.p(95) }),
      },
    });
  }

  /** Alarms on the processor and on free storage. */
  public watchDatabase(id: string, database: rds.IDatabaseInstance, options: WatchDatabaseOptions = {}): cloudwatch.Alarm[] {
    return this.add(id, {
      Cpu: cpu(database, database.metricCPUUtilization({ period: FIVE_MINUTES }), options.cpuPercent),
      Storage: {
        description: 'The database runs out of storage', threshold: (options.freeStorage ?? Size.gibibytes(10)).toBytes(), below: true, unless: options.freeStorage === undefined ? database : undefined,
        metric: database.metricFreeStorageSpace({ period: FIVE_MINUTES, statistic: cloudwatch.Stats.MINIMUM }),
      },
    });
  }

  /** An alarm on the processor. The storage of Aurora grows by itself. */
  public watchDatabaseCluster(id: string, cluster: rds.IDatabaseCluster, options: WatchDatabaseClusterOptions = {}): cloudwatch.Alarm[] {
    return this.add(id, { Cpu: cpu(cluster, cluster.metricCPUUtilization({ period: FIVE_MINUTES }), options.cpuPercent) });
  }

  /** Alarms on messages that wait, and on messages that could not be processed. */
  public watchQueue(id: string, queue: sqs.IQueue, options: WatchQueueOptions = {}): cloudwatch.Alarm[] {
    const own = (queue as Partial<sqs.Queue>).deadLetterQueue?.queue;
    const deadLetters = options.deadLetterQueue ?? own;
    return this.add(id, {
      Age: {
        description: 'Messages wait for too long', threshold: (options.messageAge ?? Duration.minutes(15)).toSeconds(),
        metric: queue.metricApproximateAgeOfOldestMessage({ period: FIVE_MINUTES, statistic: cloudwatch.Stats.MAXIMUM }),
      },
      ...(deadLetters === undefined ? {} : { DeadLetters: deadLettersIn(deadLetters, options.deadLetterQueue === undefined ? own : undefined) }),
    });
  }

  /** Alarms on calls that fail, calls that were refused, and events that could not be processed. */
  public watchFunction(id: string, handler: lambda.IFunction, options: WatchFunctionOptions = {}): cloudwatch.Alarm[] {
    const sum = { period: FIVE_MINUTES, statistic: cloudwatch.Stats.SUM };
    const own = (handler as Partial<lambda.Function>).deadLetterQueue;
    const deadLetters = options.deadLetterQueue ?? own;
    return this.add(id, {
      Errors: {
        description: 'Calls of the function fail', threshold: options.errorPercent ?? 5,
        metric: new cloudwatch.MathExpression({
          expression: '100 * errors / calls', label: 'Failed calls (%)', period: FIVE_MINUTES, usingMetrics: { errors: handler.metricErrors(sum), calls: handler.metricInvocations(sum) },
        }),
      },
      Throttles: { description: 'Calls of the function were refused', threshold: options.throttles ?? 1, metric: handler.metricThrottles(sum) },
      ...(deadLetters === undefined ? {} : { DeadLetters: deadLettersIn(deadLetters, options.deadLetterQueue === undefined ? own : undefined) }),
    });
  }

  /** An alarm on reads and writes that were refused. */
  public watchTable(id: string, table: dynamodb.ITable, options: WatchTableOptions = {}): cloudwatch.Alarm[] {
    const sum = { period: FIVE_MINUTES, statistic: cloudwatch.Stats.SUM };
    return this.add(id, {
      Throttles: {
        description: 'Reads or writes of the table were refused', threshold: options.throttles ?? 10,
        metric: new cloudwatch.MathExpression({
          expression: 'FILL(reads, 0) + FILL(writes, 0)', label: 'Refused reads and writes', period: FIVE_MINUTES,
          usingMetrics: { reads: table.metric('ReadThrottleEvents', sum), writes: table.metric('WriteThrottleEvents', sum) },
        }),
      },
    });
  }

  /** An alarm on a certificate that was not renewed. */
  public watchCertificate(id: string, certificate: acm.ICertificate, options: WatchCertificateOptions = {}): cloudwatch.Alarm[] {
    return this.add(id, {
      Expiry: {
        description: 'The certificate was not renewed', threshold: options.days ?? 30, below: true,
        // Of a certificate that has expired there is no metric: the alarm stays as it is.
        missing: cloudwatch.TreatMissingData.IGNORE,
        metric: certificate.metricDaysToExpiry({ period: Duration.days(1), statistic: cloudwatch.Stats.MINIMUM }),
      },
    });
  }

  /** An alarm on each backup job into a vault that failed, or did not begin in time. */
  public watchBackups(id: string, vault: backup.IBackupVault): cloudwatch.Alarm[] {
    const jobs = (metricName: string) => new cloudwatch.Metric({
      namespace: 'AWS/Backup', metricName, dimensionsMap: { BackupVaultName: vault.backupVaultName }, period: Duration.hours(1), statistic: cloudwatch.Stats.SUM,
    });
    return this.add(id, {
      Failed: {
        description: 'A backup failed', threshold: 1,
        // https://docs.aws.amazon.com/aws-backup/latest/devguide/cloudwatch.html
        metric: new cloudwatch.MathExpression({
          expression: 'FILL(failed, 0) + FILL(expired, 0)', label: 'Failed backups', period: Duration.hours(1),
          usingMetrics: { failed: jobs('NumberOfBackupJobsFailed'), expired: jobs('NumberOfBackupJobsExpired') },
        }),
      },
    });
  }

  private add(id: string, watched: Record<string, Watched>): cloudwatch.Alarm[] {
    const missing = Object.entries(watched).filter(([, { metric, unless }]) => !(this.sharesTopic && unless !== undefined && hasAlarm(unless, metric)));
    const alarms = missing.map(([name, { description, metric, threshold, periods = 1, below = false, missing: whenMissing }]) => {
      const alarm = new cloudwatch.Alarm(this, `${id}${name}`, {
        alarmDescription: `${description}: ${id}`, metric, threshold, evaluationPeriods: periods,
        comparisonOperator: below ? cloudwatch.ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD : cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: whenMissing ?? cloudwatch.TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(new actions.SnsAction(this.topic));
      return alarm;
    });
    this.made.push(...alarms);
    return alarms;
  }
}

function cpu(database: IConstruct, metric: cloudwatch.IMetric, percent?: number): Watched {
  return { description: 'The processor of the database is busy', metric, threshold: percent ?? 90, periods: 3, unless: percent === undefined ? database : undefined };
}

function deadLettersIn(queue: sqs.IQueue, unless?: IConstruct): Watched {
  return { description: 'Something could not be processed', threshold: 1, metric: queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: cloudwatch.Stats.MAXIMUM }), unless };
}

/** Whether a resource has an alarm on a metric already, below it or beside it. */
function hasAlarm(resource: IConstruct, metric: cloudwatch.IMetric): boolean {
  return [...resource.node.findAll(), ...resource.node.scope?.node.children ?? []]
    .some((node) => node instanceof cloudwatch.Alarm && subject(resource, node.metric) === subject(resource, metric));
}

/** What a metric is about, whatever period and statistic. */
function subject(scope: IConstruct, metric: cloudwatch.IMetric): string {
  const { metricStat } = metric.toMetricConfig();
  return JSON.stringify(Stack.of(scope).resolve([metricStat?.namespace, metricStat?.metricName, metricStat?.dimensions]));
}
