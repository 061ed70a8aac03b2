import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

export interface AlarmOn {
  /** The metric that the alarm watches, or one of those it computes with. */
  readonly metric: Value;
  /** False where the alarm may watch the resource, which is known only at deploy time. */
  readonly certain: boolean;
}

/** The alarms with a dimension that names a resource. */
export function alarmsOn(resource: ResourceView): AlarmOn[] {
  const names = resource.nameExpression === undefined ? [] : [resource.nameExpression];
  return ['Dimensions', 'Metrics'].flatMap((property) => resource.graph.candidateReferrers(resource.resource, names, 'AWS::CloudWatch::Alarm', property)
    .map((candidate) => resource.view(candidate))
    .filter((alarm) => resource.exists(alarm))
    .flatMap((alarm) => (property === 'Dimensions' ? [alarm] : (alarm.at('Metrics').items() ?? []).map((item) => item.at('MetricStat.Metric'))))
    .flatMap((metric): AlarmOn[] => {
      const answers = metric.at('Dimensions').items()?.map((dimension) => resource.isNamedBy(dimension.at('Value'))) ?? [undefined];
      if (answers.includes(true)) { return [{ metric, certain: true }]; }
      // AWS makes up the name of a nameless resource at deployment, so no parameter can hold it beforehand.
      return answers.includes(undefined) && resource.nameExpression !== undefined ? [{ metric, certain: false }] : [];
    }));
}
