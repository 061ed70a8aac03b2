import { any, decide, each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { or, type Ternary } from '../helpers/logic';
import { defineRule } from '../rule';

/** What makes a record one of several with the same name. */
const POLICIES = ['Weight', 'Region', 'Failover', 'GeoLocation', 'GeoProximityLocation', 'MultiValueAnswer', 'CidrRoutingConfig'];

export default defineRule({
  title: 'Records that share the traffic leave out what is unhealthy',
  failure: 'Record goes on sending traffic to what is unhealthy',
  control: 'AVL-01',
  criteria: ['A1.2'],
  severity: 'warning',
  optIn: 'Weights are also used to try out a new version, and health checks cost extra.',
  rationale: 'Traffic that is shared among several places is lost where one of them is gone and nobody checks.',
  fix: {
    cdk: 'healthCheck, or evaluateTargetHealth: true on an alias',
    cloudformation: 'HealthCheckId, or EvaluateTargetHealth: true in AliasTarget',
    terraform: 'health_check_id, or evaluate_target_health = true in alias',
  },
  equivalents: {},
  catalogue: ['route53-traffic-policy'],
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html'],
  cloudformation: {
    'AWS::Route53::RecordSet': judge,
    'AWS::Route53::RecordSetGroup': (group) => {
      const records = group.at('RecordSets');
      const items = records.items();
      return items === undefined ? undecided('the records are known only at deploy time', records.evidence('readable')) : each(items, (_item, index) => `RecordSets[${index}]`, judge);
    },
  },
  terraform: {
    aws_route53_record: (record) => (record.at('failover_routing_policy.0.type').is('SECONDARY') === true ? notApplicable('the record is the last resort') : decide(some(record, ['set_identifier']),
      () => any(record.at('health_check_id').isPresent(), record.at('alias.0.evaluate_target_health').orDefault(false).isTrue()),
      () => notApplicable('the record is a single one'))),
  },
});

function judge(record: Value): Outcome {
  if (record.at('Failover').is('SECONDARY') === true) { return notApplicable('the record is the last resort'); }
  return decide(some(record, POLICIES),
    () => any(record.at('HealthCheckId').isPresent(), record.at('AliasTarget.EvaluateTargetHealth').orDefault(false).isTrue()),
    () => notApplicable('the record is a single one'));
}

function some(record: Value, properties: readonly string[]): Ternary {
  return or(...properties.map((property) => (record.at(property).present() === false ? false : true)));
}
