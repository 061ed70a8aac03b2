import { all, any, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Passes when one lifecycle rule of a bucket that is switched on meets a check. */
export function someLifecycleRule(bucket: ResourceView, check: (rule: Value) => Outcome): Outcome {
  const rules = bucket.at('LifecycleConfiguration.Rules');
  const items = rules.items();
  if (items === undefined) { return undecided('the lifecycle rules are known only at deploy time', rules.evidence('present')); }
  if (items.length === 0) { return rules.isPresent(); }
  return any(...items.map((rule) => all(rule.at('Status').equals('Enabled'), check(rule))));
}

/** The same for the rules of an aws_s3_bucket_lifecycle_configuration. */
export function someTerraformRule(lifecycle: ResourceView, check: (rule: Value) => Outcome): Outcome {
  const rules = lifecycle.at('rule');
  const items = rules.items();
  if (items === undefined) { return undecided('the lifecycle rules are known only when Terraform runs', rules.evidence('present')); }
  return items.length === 0 ? rules.isPresent() : any(...items.map((rule) => all(rule.at('status').equals('Enabled'), check(rule))));
}
