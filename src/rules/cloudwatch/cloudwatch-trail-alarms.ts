import { ACCOUNT } from '../../model/account';
import { each, fail, type Outcome, pass, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { someReach } from '../helpers/heard';
import { and, not, or, type Ternary } from '../helpers/logic';
import { defineRule, type Check } from '../rule';

/** The events of the CIS benchmark, by what a filter pattern for each of them must speak of. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  'root use': ['$.userIdentity.type', 'Root'],
  'denied calls': ['$.errorCode', 'AccessDenied'],
  'sign-in without MFA': ['ConsoleLogin', 'MFAUsed'],
  'failed sign-in': ['ConsoleLogin', 'Failed authentication'],
  'permission changes': ['PutRolePolicy', 'AttachRolePolicy', 'CreatePolicyVersion'],
  'trail changes': ['StopLogging', 'DeleteTrail', 'UpdateTrail'],
  'key deletion': ['DisableKey', 'ScheduleKeyDeletion'],
  'bucket policy changes': ['PutBucketPolicy', 'DeleteBucketPolicy'],
  'configuration recorder changes': ['StopConfigurationRecorder', 'DeleteDeliveryChannel'],
  'security group changes': ['AuthorizeSecurityGroupIngress', 'CreateSecurityGroup'],
  'network ACL changes': ['CreateNetworkAclEntry', 'ReplaceNetworkAclEntry'],
  'gateway changes': ['AttachInternetGateway', 'CreateInternetGateway'],
  'route changes': ['CreateRoute', 'ReplaceRoute'],
  'VPC changes': ['CreateVpc', 'ModifyVpcAttribute'],
};

/** How each platform writes a metric filter and an alarm. */
const FORMS = [
  { filter: 'AWS::Logs::MetricFilter', pattern: 'FilterPattern', metrics: (view: ResourceView) => (view.at('MetricTransformations').items() ?? []).map((item) => ({ name: item.at('MetricName'), namespace: item.at('MetricNamespace') })), alarm: 'AWS::CloudWatch::Alarm', metric: 'MetricName', namespace: 'Namespace', actions: 'AlarmActions', enabled: 'ActionsEnabled' },
  { filter: 'aws_cloudwatch_log_metric_filter', pattern: 'pattern', metrics: (view: ResourceView) => [{ name: view.at('metric_transformation.0.name'), namespace: view.at('metric_transformation.0.namespace') }], alarm: 'aws_cloudwatch_metric_alarm', metric: 'metric_name', namespace: 'namespace', actions: 'alarm_actions', enabled: 'actions_enabled' },
] as const;

interface Watch { readonly pattern: Value; readonly alarmed: Ternary }

/** Every metric filter of the account, and whether an alarm that tells somebody watches its metric. */
function watches(account: ResourceView): Watch[] {
  return FORMS.flatMap(({ filter, pattern, metrics, alarm, metric, namespace, actions, enabled }) => {
    const alarms = account.others(alarm).map((view) => ({
      metric: view.at(metric), namespace: view.at(namespace), tells: and(not(view.at(enabled).is(false)), answerOf(someReach(view, view.at(actions)))),
    }));
    // An alarm names the metric, or in Terraform the filter that makes it.
    const byName = new Map<string, typeof alarms>();
    for (const one of alarms) {
      for (const key of [one.metric.expression(), one.metric.target()?.id ?? '']) { byName.set(key, [...byName.get(key) ?? [], one]); }
    }
    const watching = (key: string) => byName.get(key) ?? [];
    return account.others(filter).map((view): Watch => ({
      pattern: view.at(pattern),
      alarmed: or(
        false, ...watching(view.resource.id).map(({ tells }) => tells),
        ...metrics(view).flatMap((made) => watching(made.name.expression()).filter((one) => !differ(one.namespace, made.namespace)).map(({ tells }) => tells))),
    }));
  });
}

function differ(one: Value, other: Value): boolean {
  const [left, right] = [one.text(), other.text()];
  return left !== undefined && right !== undefined && left !== right;
}

function answerOf({ status }: Outcome): Ternary {
  return status === 'pass' ? true : status === 'unknown' ? undefined : false;
}

function judge(event: string, found: readonly Watch[], account: ResourceView): Outcome {
  const words = EVENTS[event];
  const evidence = { pointer: '', operator: 'declared', expected: `a metric filter on ${event}, with an alarm` };
  const matching = found.filter(({ pattern }) => { const text = pattern.text(); return text !== undefined && words.every((word) => text.includes(word)); });
  const watched = matching.find(({ alarmed }) => alarmed === true);
  if (watched !== undefined) { return pass(watched.pattern.evidence('matches', words.join(', '))); }
  const unread = found.find(({ pattern }) => pattern.text() === undefined && pattern.present() !== false) ?? matching.find(({ alarmed }) => alarmed === undefined);
  if (unread !== undefined || account.graph.problems.length > 0) { return undecided(`whether ${event} raise an alarm is known only at deploy time`, unread?.pattern.evidence('matches', words.join(', ')) ?? evidence); }
  return matching.length > 0 ? fail(`no alarm that reaches somebody watches the metric filter on ${event}`, matching[0].pattern.evidence('alarmed')) : fail(`no metric filter looks for ${event}`, evidence);
}

const check: Check = (account) => {
  const found = watches(account);
  return each(Object.keys(EVENTS), (event) => event, (event) => judge(event, found, account));
};

export default defineRule({
  title: 'Security-relevant events in the trail raise alarms',
  failure: 'Security-relevant events raise no alarm',
  control: 'MON-03',
  severity: 'warning',
  rationale: 'Use of the root user, or a change to the trail, is noticed only if somebody is told.',
  fix: {
    cdk: 'new TrailAlarms(this, "TrailAlarms", { logGroup: trail.logGroup })',
    cloudformation: 'AWS::Logs::MetricFilter on the log group of the trail, and an AWS::CloudWatch::Alarm with AlarmActions on its metric',
    terraform: 'aws_cloudwatch_log_metric_filter on the log group of the trail, and an aws_cloudwatch_metric_alarm with alarm_actions on its metric',
  },
  equivalents: { securityHub: ['CloudWatch.1', 'CloudWatch.2', 'CloudWatch.3', 'CloudWatch.4', 'CloudWatch.5', 'CloudWatch.6', 'CloudWatch.7', 'CloudWatch.8', 'CloudWatch.9', 'CloudWatch.10', 'CloudWatch.11', 'CloudWatch.12', 'CloudWatch.13', 'CloudWatch.14'] },
  catalogue: ['cloudwatch-cis-alarms'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html'],
  cloudformation: { [ACCOUNT]: check },
  terraform: { [ACCOUNT]: check },
});
