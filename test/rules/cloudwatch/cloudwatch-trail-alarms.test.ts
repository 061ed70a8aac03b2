import { TRAIL_EVENTS } from '../../../src/defaults/trail-events';
import { testRule } from '../../support/rule-cases';

const EVENT_COUNT = 14;
const patterns = Object.entries(TRAIL_EVENTS);

type Change = Readonly<Partial<Record<'leaveOut' | 'silent' | 'unreadable' | 'otherNamespace' | 'off' | 'topic', string>>>;

function template(change: Change = {}) {
  return {
    Parameters: { P: { Type: 'String' } },
    Resources: { Topic: { Type: 'AWS::SNS::Topic' }, ...Object.fromEntries(patterns.filter(([name]) => name !== change.leaveOut).flatMap(([name, { pattern }]) => [
      [`${name}Filter`, { Type: 'AWS::Logs::MetricFilter', Properties: { LogGroupName: 'trail', FilterPattern: name === change.unreadable ? { Ref: 'P' } : pattern, MetricTransformations: [{ MetricName: name, MetricNamespace: 'Trail', MetricValue: '1' }] } }],
      [`${name}Alarm`, { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: name, Namespace: name === change.otherNamespace ? 'Elsewhere' : 'Trail', ...name === change.off ? { ActionsEnabled: false } : {}, ...name === change.silent ? {} : { AlarmActions: [name === change.topic ? { Ref: 'Topic' } : 'arn:aws:sns:eu-west-1:111122223333:t'] } } }],
    ])) },
  };
}

function config(leaveOut?: string) {
  const kept = patterns.filter(([name]) => name !== leaveOut);
  return {
    resource: {
      aws_cloudwatch_log_metric_filter: Object.fromEntries(kept.map(([name, { pattern }]) => [name, { pattern, log_group_name: 'trail', metric_transformation: { name, namespace: 'Trail', value: '1' } }])),
      aws_cloudwatch_metric_alarm: Object.fromEntries(kept.map(([name]) => [name, { metric_name: `\${aws_cloudwatch_log_metric_filter.${name}.metric_transformation[0].name}`, alarm_actions: ['arn'] }])),
    },
  };
}

test('the patterns cover as many events as the rule asks for', () => expect(patterns).toHaveLength(EVENT_COUNT));

testRule('CloudwatchTrailAlarms', {
  cloudformation: [
    { name: 'all of the benchmark', template: template(), subject: 'account', expect: 'pass' },
    { name: 'none', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, subject: 'account', expect: 'fail' },
    { name: 'without root use', template: template({ leaveOut: 'RootUse' }), subject: 'account', expect: 'fail', findings: ['root use'] },
    { name: 'an alarm that tells nobody', template: template({ silent: 'TrailChanges' }), subject: 'account', expect: 'fail', findings: ['trail changes'] },
    { name: 'an alarm on a metric of another namespace', template: template({ otherNamespace: 'TrailChanges' }), subject: 'account', expect: 'fail', findings: ['trail changes'] },
    { name: 'an alarm whose actions are switched off', template: template({ off: 'TrailChanges' }), subject: 'account', expect: 'fail', findings: ['trail changes'] },
    { name: 'an alarm to a topic that nobody reads', template: template({ topic: 'TrailChanges' }), subject: 'account', expect: 'fail', findings: ['trail changes'] },
    { name: 'a pattern known at deploy time', template: template({ unreadable: 'RouteChanges' }), subject: 'account', expect: 'unknown', findings: ['route changes'] },
  ],
  terraform: [
    { name: 'all of the benchmark', config: config(), subject: 'account', expect: 'pass' },
    { name: 'without key deletion', config: config('KeyDisabled'), subject: 'account', expect: 'fail', findings: ['key deletion'] },
  ],
});
