import type { ControlMapping, MappedControl, MappedCriterion, MappedEvaluation, MappedResource, MappedRule, MappedWaiver, NotRead } from '../mapping';

/** The mapping by id, and which evaluation belongs where. Built once per rendering. */
export interface Lookup {
  readonly mapping: ControlMapping;
  readonly criteria: ReadonlyMap<string, MappedCriterion>;
  readonly controls: ReadonlyMap<string, MappedControl>;
  readonly rules: ReadonlyMap<string, MappedRule>;
  readonly resources: ReadonlyMap<string, MappedResource>;
  readonly waivers: ReadonlyMap<string, MappedWaiver>;
  readonly evaluations: ReadonlyMap<string, MappedEvaluation>;
  readonly byResource: ReadonlyMap<string, readonly MappedEvaluation[]>;
  /** Evaluations shown under a criterion: each under exactly one. `''` holds those without a criterion in scope. */
  readonly shownUnder: ReadonlyMap<string, readonly MappedEvaluation[]>;
  /** Evaluations that also support a criterion but are shown under another. */
  readonly alsoUnder: ReadonlyMap<string, readonly MappedEvaluation[]>;
  homeOf(evaluation: MappedEvaluation): string;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

export function lookup(mapping: ControlMapping): Lookup {
  const { content } = mapping;
  const criteria = byId(content.criteria);
  const controls = byId(content.controls);
  const rules = byId(content.rules);

  const homes = new Map<string, string>();
  const byResource = new Map<string, MappedEvaluation[]>();
  const shownUnder = new Map<string, MappedEvaluation[]>();
  const alsoUnder = new Map<string, MappedEvaluation[]>();
  for (const evaluation of content.evaluations) {
    const inScope = evaluation.criteria.filter((id) => criteria.get(id)?.inScope);
    const carrying = (rules.get(evaluation.ruleId)?.controlIds ?? []).flatMap((id) => controls.get(id)?.criteria ?? []);
    const home = inScope.find((id) => carrying.some((c) => c.id === id && c.strength === 'primary')) ?? inScope[0] ?? '';
    homes.set(evaluation.id, home);
    append(byResource, evaluation.resourceId, evaluation);
    append(shownUnder, home, evaluation);
    for (const id of inScope) if (id !== home) append(alsoUnder, id, evaluation);
  }

  return {
    mapping,
    criteria,
    controls,
    rules,
    resources: byId(content.resources),
    waivers: byId(content.waivers),
    evaluations: byId(content.evaluations),
    byResource,
    shownUnder,
    alsoUnder,
    homeOf: (evaluation) => homes.get(evaluation.id) ?? '',
  };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Failures that fail the gate come first, then warnings. An evaluation that crashed fails the gate whatever its rule's severity.
 */
export function failures(index: Lookup): { readonly failing: readonly MappedEvaluation[]; readonly warnings: readonly MappedEvaluation[] } {
  const failOn: readonly string[] = index.mapping.run.gate.failOn;
  const all = index.mapping.content.evaluations.filter((e) => e.status === 'fail' || e.status === 'error');
  const fails = (e: MappedEvaluation) => e.status === 'error' || failOn.includes(index.rules.get(e.ruleId)?.severity ?? 'error');
  return { failing: all.filter(fails), warnings: all.filter((e) => !fails(e)) };
}

/** What was not read and nobody answers for: it fails the gate and is no finding of a resource. A waiver that has ended is not named. */
export function unread({ mapping }: Lookup): readonly NotRead[] {
  return mapping.content.completeness.notRead.filter(({ waiverId }) => waiverId === undefined);
}

/** `SOC2-S3BucketVersioningEnabled` -> `S3BucketVersioningEnabled`: the prefix is the same on every row. */
export const ruleName = (ruleId: string): string => ruleId.replace(/^SOC2-/, '');
