import { all, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';

/** Whether a search domain publishes a kind of log: in Terraform each is a block of its own, which is on by default. */
export function publishedInTerraform(domain: ResourceView, kind: string): Outcome {
  const logs = domain.at('log_publishing_options');
  const items = logs.items();
  if (items === undefined) { return undecided('its logs are known only when Terraform runs', logs.evidence('contains', kind)); }
  const found = items.find((item) => item.at('log_type').is(kind) !== false);
  return found === undefined ? fail(`no block publishes ${kind}`, logs.evidence('contains', kind))
    : all(found.at('log_type').equals(kind), found.at('enabled').orDefault(true).isTrue(), found.at('cloudwatch_log_group_arn').isPresent());
}
