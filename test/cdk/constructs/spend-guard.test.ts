import { aws_sns as sns, CfnParameter } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { SpendGuard, type SpendGuardProps } from '../../../src';
import { emptyStack } from '../../support/construct-samples';
import { gateFindings } from '../../support/gate-findings';

function make(props?: Partial<SpendGuardProps>) {
  const { app, stack } = emptyStack({ '@aws-cdk/core:validateAgainstDefaultRules': true });
  const guard = new SpendGuard(stack, 'Spend', { monthlyLimit: 1000, detectAnomalies: true, ...props });
  return { app, stack, guard, template: Template.fromStack(stack) };
}

interface Subscriber { readonly SubscriptionType: string; readonly Address: unknown }
interface Notice { readonly Notification: { readonly NotificationType: string; readonly Threshold: number }; readonly Subscribers: Subscriber[] }
interface Budget { readonly Budget: object; readonly NotificationsWithSubscribers: Notice[] }
function budget(template: Template): Budget {
  return (Object.values(template.findResources('AWS::Budgets::Budget'))[0] as { Properties: Budget }).Properties;
}
const steps = (template: Template) => budget(template).NotificationsWithSubscribers.map(({ Notification }) => [Notification.NotificationType, Notification.Threshold]);

test('with a limit alone there is no monitor: an account can have one only, and may have it already', () => {
  make({ detectAnomalies: undefined }).template.resourceCountIs('AWS::CE::AnomalyMonitor', 0);
});

test('asked for anomalies, a topic is told at 80 and 100 %, at the forecast of 100 %, and of anomalies at once', () => {
  const { app, template, guard } = make();
  expect(budget(template).Budget).toEqual({ BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 1000, Unit: 'USD' } });
  expect(steps(template)).toEqual([['ACTUAL', 80], ['ACTUAL', 100], ['FORECASTED', 100]]);
  const [topicId] = Object.keys(template.findResources('AWS::SNS::Topic'));
  const [monitorId] = Object.keys(template.findResources('AWS::CE::AnomalyMonitor'));
  for (const { Subscribers } of budget(template).NotificationsWithSubscribers) { expect(Subscribers).toEqual([{ SubscriptionType: 'SNS', Address: { Ref: topicId } }]); }
  template.hasResourceProperties('AWS::CE::AnomalyMonitor', { MonitorType: 'DIMENSIONAL', MonitorDimension: 'SERVICE' });
  template.resourceCountIs('AWS::CE::AnomalySubscription', 1);
  template.hasResourceProperties('AWS::CE::AnomalySubscription', {
    Frequency: 'IMMEDIATE', MonitorArnList: [{ 'Fn::GetAtt': [monitorId, 'MonitorArn'] }], Subscribers: [{ Type: 'SNS', Address: { Ref: topicId } }],
    ThresholdExpression: Match.serializedJson({ Dimensions: { Key: 'ANOMALY_TOTAL_IMPACT_ABSOLUTE', MatchOptions: ['GREATER_THAN_OR_EQUAL'], Values: ['100'] } }),
  });
  expect(guard.anomalySubscriptions).toHaveLength(1);
  expect(gateFindings(app)).toEqual([]);
  expect(() => app.synth()).not.toThrow();
});

test('the topic and its key let in both senders, of this account alone, before they are told of it', () => {
  const { template } = make();
  const [policyId] = Object.keys(template.findResources('AWS::SNS::TopicPolicy'));
  template.hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([Match.objectLike({
        Action: 'sns:Publish', Principal: { Service: ['budgets.amazonaws.com', 'costalerts.amazonaws.com'] }, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
      })]),
    },
  });
  template.hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Principal: { Service: Match.arrayWith(['budgets.amazonaws.com', 'costalerts.amazonaws.com']) }, Action: ['kms:Decrypt', 'kms:GenerateDataKey*'] })]) },
  });
  for (const type of ['AWS::Budgets::Budget', 'AWS::CE::AnomalySubscription']) { template.hasResource(type, { DependsOn: Match.arrayWith([policyId]) }); }
});

test('addresses are told by AWS itself, without a topic', () => {
  const { template, guard } = make({ notify: ['finance@example.com', 'ops@example.com'] });
  template.resourceCountIs('AWS::SNS::Topic', 0);
  expect(guard.topic).toBeUndefined();
  expect(budget(template).NotificationsWithSubscribers[0].Subscribers).toEqual([{ SubscriptionType: 'EMAIL', Address: 'finance@example.com' }, { SubscriptionType: 'EMAIL', Address: 'ops@example.com' }]);
  template.hasResourceProperties('AWS::CE::AnomalySubscription', { Frequency: 'DAILY', Subscribers: [{ Type: 'EMAIL', Address: 'finance@example.com' }, { Type: 'EMAIL', Address: 'ops@example.com' }] });
});

test('a topic of one\'s own and addresses are both told, anomalies each in the only way AWS has for them', () => {
  const { stack } = emptyStack();
  const topic = new sns.Topic(stack, 'Mine');
  const guard = new SpendGuard(stack, 'Spend', { detectAnomalies: true, monthlyLimit: 50, topic, notify: ['finance@example.com'], anomalyImpact: 7 });
  const template = Template.fromStack(stack);
  expect(guard.topic).toBe(topic);
  template.resourceCountIs('AWS::SNS::Topic', 1);
  expect(budget(template).NotificationsWithSubscribers[0].Subscribers.map(({ SubscriptionType }) => SubscriptionType)).toEqual(['SNS', 'EMAIL']);
  template.resourceCountIs('AWS::CE::AnomalySubscription', 2);
  for (const [Frequency, Type] of [['IMMEDIATE', 'SNS'], ['DAILY', 'EMAIL']]) {
    template.hasResourceProperties('AWS::CE::AnomalySubscription', { Frequency, Subscribers: [Match.objectLike({ Type })], ThresholdExpression: Match.stringLikeRegexp('"Values":\\["7"\\]') });
  }
});

test('the monitor that the account has already is used', () => {
  const arn = 'arn:aws:ce::111122223333:anomalymonitor/00000000-0000-0000-0000-000000000000';
  const { template, guard } = make({ anomalyMonitorArn: arn });
  template.resourceCountIs('AWS::CE::AnomalyMonitor', 0);
  template.hasResourceProperties('AWS::CE::AnomalySubscription', { MonitorArnList: [arn] });
  expect(guard.anomalyMonitor).toBeUndefined();
});

test('detection of anomalies can be left out', () => {
  const { template } = make({ detectAnomalies: false });
  template.resourceCountIs('AWS::CE::AnomalyMonitor', 0);
  template.resourceCountIs('AWS::CE::AnomalySubscription', 0);
  template.resourceCountIs('AWS::Budgets::Budget', 1);
});

test('the user\'s percentages and currency win', () => {
  const { template } = make({ actualPercent: [50, 75, 90], forecastPercent: [], currency: 'EUR' });
  expect(steps(template)).toEqual([['ACTUAL', 50], ['ACTUAL', 75], ['ACTUAL', 90]]);
  expect(budget(template).Budget).toMatchObject({ BudgetLimit: { Unit: 'EUR' } });
});

test.each<[string, Partial<SpendGuardProps>, RegExp]>([
  ['no limit to speak of', { monthlyLimit: 0 }, /monthlyLimit is 0/],
  ['too many percentages', { actualPercent: [10, 20, 30, 40, 50] }, /6 percentages .* five at most/],
  ['too many addresses', { notify: Array.from({ length: 11 }, (_, at) => `p${at}@example.com`) }, /11 addresses .* ten at most/],
])('%s is an error at once', (_name, props, message) => {
  expect(() => make(props)).toThrow(message);
});

test('a limit that is known only when the stack is deployed needs the impact of anomalies beside it', () => {
  const { stack } = emptyStack();
  const monthlyLimit = new CfnParameter(stack, 'Limit', { type: 'Number' }).valueAsNumber;
  expect(() => new SpendGuard(stack, 'Vague', { monthlyLimit, detectAnomalies: true })).toThrow(/Give anomalyImpact/);
  new SpendGuard(stack, 'Spend', { monthlyLimit, anomalyImpact: 100 });
  expect(budget(Template.fromStack(stack)).Budget).toMatchObject({ BudgetLimit: { Amount: { Ref: 'Limit' } } });
});
