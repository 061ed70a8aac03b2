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

/** The same in Terraform: the rules of a resource of its own, or inline as before version 4 of the provider. */
export function someTerraformRule(bucket: ResourceView, check: (rule: Value) => Outcome): Outcome {
  const inline = bucket.at('lifecycle_rule').written;
  if (inline.items()?.length !== 0) { return someOf(inline, (rule) => all(rule.at('enabled').isTrue(), check(rule))); }
  return bucket.referrers('aws_s3_bucket_lifecycle_configuration', 'bucket')
    .some('no aws_s3_bucket_lifecycle_configuration refers to the bucket', (lifecycle) => someOf(lifecycle.at('rule'), (rule) => all(rule.at('status').equals('Enabled'), check(rule))));
}

/** Whether a rule of either form makes old versions expire. */
export function expiresOldVersions(rule: Value): Outcome {
  return any(...['noncurrent_days', 'days'].map((name) => rule.at('noncurrent_version_expiration.0').at(name).isPresent()));
}

function someOf(rules: Value, check: (rule: Value) => Outcome): Outcome {
  const items = rules.items();
  if (items === undefined) { return undecided('the lifecycle rules are known only when Terraform runs', rules.evidence('present')); }
  return items.length === 0 ? rules.isPresent() : any(...items.map(check));
}
