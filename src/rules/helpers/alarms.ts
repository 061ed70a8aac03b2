import { fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

export interface AlarmOn {
  /** Name of the metric that the alarm watches, or of one of those it computes with. */
  readonly name: Value;
  readonly dimensions: Value;
  /** False where the alarm may watch the resource, which is known only at deploy time. */
  readonly certain: boolean;
}

interface Metric { readonly name: Value; readonly dimensions: Value; readonly values: readonly Value[] | undefined }

/** How each platform writes an alarm: on one metric, or on several that it computes with. */
const FORMS: readonly { readonly type: string; readonly property: string; readonly metrics: (alarm: ResourceView) => Metric[] }[] = [
  { type: 'AWS::CloudWatch::Alarm', property: 'Dimensions', metrics: (alarm) => [cloudFormationMetric(alarm)] },
  { type: 'AWS::CloudWatch::Alarm', property: 'Metrics', metrics: (alarm) => (alarm.at('Metrics').items() ?? []).map((item) => cloudFormationMetric(item.at('MetricStat.Metric'))) },
  { type: 'aws_cloudwatch_metric_alarm', property: 'dimensions', metrics: (alarm) => [terraformMetric(alarm)] },
  { type: 'aws_cloudwatch_metric_alarm', property: 'metric_query', metrics: (alarm) => (alarm.at('metric_query').items() ?? []).map((item) => terraformMetric(item.at('metric.0'))) },
];

function cloudFormationMetric(metric: Value): Metric {
  const dimensions = metric.at('Dimensions');
  return { name: metric.at('MetricName'), dimensions, values: dimensions.items()?.map((dimension) => dimension.at('Value')) };
}

function terraformMetric(metric: Value): Metric {
  const dimensions = metric.at('dimensions');
  return { name: metric.at('metric_name'), dimensions, values: dimensions.isUnknown ? undefined : dimensions.keys().map((key) => dimensions.child(key)) };
}

/** Passes when an alarm watches one of some metrics of a queue. `missing` is the fact when none does. */
export function queueWatchedBy(queue: ResourceView, metrics: readonly string[], missing: string, expected: string): Outcome {
  const alarms = alarmsOn(queue).filter(({ name }) => name.isAnyOf(metrics) !== false);
  const sure = alarms.find(({ name, certain }) => certain && name.isAnyOf(metrics) === true);
  if (sure !== undefined) { return sure.name.isOneOf(metrics); }
  return alarms.length > 0 ? undecided('whether an alarm watches the queue is known only at deploy time', alarms[0].name.evidence('in', metrics))
    : fail(missing, { pointer: queue.resource.entryPointer, operator: 'referenced-by', expected });
}

/** The alarms with a dimension that names a resource. */
export function alarmsOn(resource: ResourceView): AlarmOn[] {
  return FORMS.flatMap(({ type, property, metrics }) => resource.candidates(type, property)
    .map((candidate) => resource.view(candidate))
    .filter((alarm) => resource.exists(alarm))
    .flatMap(metrics)
    .flatMap(({ name, dimensions, values }): AlarmOn[] => {
      const answers = values?.map((value) => resource.isNamedBy(value)) ?? [undefined];
      if (answers.includes(true)) { return [{ name, dimensions, certain: true }]; }
      // AWS makes up the name of a nameless resource at deployment, so no parameter can hold it beforehand.
      return answers.includes(undefined) && resource.nameExpression !== undefined ? [{ name, dimensions, certain: false }] : [];
    }));
}
