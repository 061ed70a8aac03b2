import { aws_budgets as budgets, aws_ce as ce, aws_iam as iam, type aws_sns as sns, Names, Stack, Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { SecureTopic } from '../sns/secure-topic';

/** What a `SpendGuard` takes. */
export interface SpendGuardProps {
  /** What the account may cost in a month, in the currency of `currency`. */
  readonly monthlyLimit: number;

  /**
   * The currency that AWS bills the account in.
   *
   * @default 'USD'
   */
  readonly currency?: string;

  /**
   * Percentages of the limit at which people are told, once they are spent. AWS allows five in all, with `forecastPercent`.
   *
   * @default [80, 100]
   */
  readonly actualPercent?: number[];

  /**
   * Percentages of the limit at which people are told, once AWS expects them to be spent by the end of the month.
   *
   * @default [100]
   */
  readonly forecastPercent?: number[];

  /**
   * E-mail addresses that are told: ten at most. They get budget messages at once, and anomalies once a day.
   *
   * @default - nobody: see `topic`
   */
  readonly notify?: string[];

  /**
   * The topic that messages are sent to, anomalies at once. AWS Budgets and cost anomaly detection are let in, where the
   * topic is not an imported one. Its key must admit `budgets.amazonaws.com` and `costalerts.amazonaws.com`, as a `SecureKey` does.
   *
   * @default - an encrypted topic; none where `notify` is given
   */
  readonly topic?: sns.ITopic;

  /**
   * Tell people when an AWS service costs unusually much. An account can have one monitor for AWS services, and AWS makes it
   * by itself for accounts that switch Cost Explorer on: where there is one, give `anomalyMonitorArn` as well.
   *
   * @default - where `anomalyMonitorArn` is given
   */
  readonly detectAnomalies?: boolean;

  /**
   * ARN of the monitor for AWS services that the account has already, to be used instead of a new one:
   * `aws ce get-anomaly-monitors` lists it.
   *
   * @default - a new monitor, where `detectAnomalies` is on
   */
  readonly anomalyMonitorArn?: string;

  /**
   * What an anomaly must cost before people are told, in the currency of `currency`.
   *
   * @default - a tenth of `monthlyLimit`
   */
  readonly anomalyImpact?: number;
}

/**
 * A monthly budget whose limit people hear of before it is reached, and on request detection of services that cost
 * unusually much, which is often how the misuse of an account is first seen.
 *
 * It is about the whole account: have one per account. A second monitor for AWS services makes the deployment fail with
 * `AlreadyExists` (https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/2515).
 *
 * Throws for a limit that is not positive, for more than five percentages, and for more than ten addresses.
 *
 * Bears on CC7.2, CC9.1 and A1.1. https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html and
 * https://docs.aws.amazon.com/cost-management/latest/userguide/manage-ad.html
 */
export class SpendGuard extends Construct {
  /** The budget. */
  public readonly budget: budgets.CfnBudget;

  /** The topic that messages are sent to. Undefined where only e-mail addresses are told. */
  public readonly topic?: sns.ITopic;

  /** The monitor for anomalies. Undefined where there is one already, or none is asked for. */
  public readonly anomalyMonitor?: ce.CfnAnomalyMonitor;

  /** Who is told of anomalies: by the topic, by e-mail, or both. */
  public readonly anomalySubscriptions: ce.CfnAnomalySubscription[] = [];

  /** Makes the budget and the monitor. */
  constructor(scope: Construct, id: string, props: SpendGuardProps) {
    super(scope, id);
    const emails = props.notify ?? [];
    const { monthlyLimit, currency = 'USD', actualPercent = [80, 100], forecastPercent = [100] } = props;
    const later = Token.isUnresolved(monthlyLimit);
    check(later || monthlyLimit > 0, `monthlyLimit is ${monthlyLimit}. A budget needs a limit above 0`);
    const detect = props.detectAnomalies ?? props.anomalyMonitorArn !== undefined;
    check(!later || !detect || props.anomalyImpact !== undefined, 'a tenth of monthlyLimit cannot be told before the deployment. Give anomalyImpact');
    // https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_CreateBudget.html
    check(actualPercent.length + forecastPercent.length <= 5, `${actualPercent.length + forecastPercent.length} percentages are given with actualPercent and forecastPercent. A budget has five at most`);
    check(emails.length <= 10, `${emails.length} addresses are given with notify. AWS tells ten at most: send to a topic or a mailing list`);

    this.topic = props.topic ?? (emails.length > 0 ? undefined : new SecureTopic(this, 'Topic', { displayName: 'Spending' }));
    this.topic?.addToResourcePolicy(new iam.PolicyStatement({
      // https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html and https://docs.aws.amazon.com/cost-management/latest/userguide/ad-SNS.html
      sid: 'Spending', principals: ['budgets', 'costalerts'].map((service) => new iam.ServicePrincipal(`${service}.amazonaws.com`)),
      actions: ['sns:Publish'], resources: [this.topic.topicArn], conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
    }));
    const subscribers = [
      ...(this.topic === undefined ? [] : [{ subscriptionType: 'SNS', address: this.topic.topicArn }]),
      ...emails.map((address) => ({ subscriptionType: 'EMAIL', address })),
    ];
    const notification = (notificationType: string) => (threshold: number) => ({
      notification: { notificationType, threshold, thresholdType: 'PERCENTAGE', comparisonOperator: 'GREATER_THAN' }, subscribers,
    });
    this.budget = new budgets.CfnBudget(this, 'Budget', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: monthlyLimit, unit: currency } },
      notificationsWithSubscribers: [...actualPercent.map(notification('ACTUAL')), ...forecastPercent.map(notification('FORECASTED'))],
    });
    // AWS refuses a topic that does not let it in yet.
    if (this.topic !== undefined) { this.budget.node.addDependency(this.topic); }

    if (!detect) { return; }
    const name = Names.uniqueResourceName(this, { maxLength: 60, separator: '-' });
    if (props.anomalyMonitorArn === undefined) {
      this.anomalyMonitor = new ce.CfnAnomalyMonitor(this, 'Monitor', { monitorName: name, monitorType: 'DIMENSIONAL', monitorDimension: 'SERVICE' });
    }
    const monitor = props.anomalyMonitorArn ?? this.anomalyMonitor?.attrMonitorArn ?? '';
    const impact = JSON.stringify({ Dimensions: { Key: 'ANOMALY_TOTAL_IMPACT_ABSOLUTE', MatchOptions: ['GREATER_THAN_OR_EQUAL'], Values: [String(props.anomalyImpact ?? monthlyLimit / 10)] } });
    const subscribe = (how: string, frequency: string, addresses: ce.CfnAnomalySubscription.SubscriberProperty[]) => {
      const subscription = new ce.CfnAnomalySubscription(this, how, { subscriptionName: `${name}-${how}`, monitorArnList: [monitor], frequency, subscribers: addresses, thresholdExpression: impact });
      if (this.topic !== undefined) { subscription.node.addDependency(this.topic); }
      this.anomalySubscriptions.push(subscription);
    };
    // Topics are told at once and only so, addresses once a day or once a week:
    // https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AnomalySubscription.html
    if (this.topic !== undefined) { subscribe('Immediate', 'IMMEDIATE', [{ type: 'SNS', address: this.topic.topicArn }]); }
    if (emails.length > 0) { subscribe('Daily', 'DAILY', emails.map((address) => ({ type: 'EMAIL', address }))); }
  }
}

function check(holds: boolean, problem: string): void {
  if (!holds) { throw new Error(`cdk-soc2: SpendGuard: ${problem}`); }
}
