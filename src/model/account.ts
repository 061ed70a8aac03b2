import { ResourceGraph } from './graph';
import type { Resource } from './resource';

/** The AWS account itself, by the name AWS Config gives it. Rules on it say what the account as a whole must have. */
export const ACCOUNT = 'AWS::::Account';

/**
 * A graph with the account as one more resource, for an app that owns the account's baseline: only there is it a finding
 * that something is declared nowhere.
 */
export function withAccount(graph: ResourceGraph): ResourceGraph {
  const unit = graph.units[0];
  if (unit === undefined) { return graph; }
  const account: Resource = { id: `${unit.id}#account`, platform: unit.platform, type: ACCOUNT, address: 'account', unit, entry: {}, properties: {}, entryPointer: '', propertiesPointer: '' };
  return new ResourceGraph(graph.units, [...graph.resources, account], graph.problems, graph.cycles);
}
