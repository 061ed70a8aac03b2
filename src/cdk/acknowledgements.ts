import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { placeOf, type WaivedEvaluation } from '../evaluate/apply-waivers';
import { isWithin, type Waiver } from '../evaluate/waiver';
import { PLUGIN_NAME, violationName } from '../gate/finding';
import { sha256 } from '../report/digest';
import { findRule } from '../rules/find-rule';
import { originOf } from '../tree/origin';

/** Marks acknowledgements that stand in for a waiver, so that they are not read back as the user's. */
const MIRRORED = 'cdk-soc2:mirrored-acknowledgement';

/**
 * Plain CDK acknowledgements of our findings, as waivers without owner and end. CDK records the id as
 * `SOC2::SOC2-Rule` or, where the user left out the plugin's name, as `Annotation::SOC2-Rule` (older ones as it was given).
 */
export function acknowledgedWaivers(root: IConstruct): Waiver[] {
  return root.node.findAll().flatMap((node) => {
    const mirrored = new Set(node.node.metadata.filter((entry) => entry.type === MIRRORED).map((entry) => String(entry.data)));
    return node.node.metadata
      .filter((entry) => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY && typeof entry.data === 'object' && entry.data !== null)
      .flatMap((entry) => Object.entries(entry.data as Record<string, unknown>).flatMap(([id, reason]) => {
        const parsed = mirrored.has(id) ? undefined : parseId(id);
        if (parsed === undefined) { return []; }
        const waiver: Waiver = {
          id: `ACK-${sha256([parsed.rule, node.node.path, parsed.findingKey ?? ''].join('|')).slice(0, 8)}`,
          ...parsed, scope: node.node.path, reason: String(reason ?? ''), owner: '', approvedBy: '', expires: '',
          declaredBy: 'acknowledgement', declaredAt: originOf((entry.trace as string[] | undefined) ?? []),
        };
        return [waiver];
      }));
  });
}

function parseId(id: string): { rule: string; findingKey?: string } | undefined {
  const match = /^(?:(?:SOC2|Annotation)::)?SOC2-([A-Za-z0-9]+)(?:\[(.*)\])?$/.exec(id);
  const rule = match === null ? undefined : findRule(match[1]);
  if (match === null || rule === undefined) { return undefined; }
  return { rule: rule.name, ...(match[2] === undefined ? {} : { findingKey: match[2] }) };
}

/**
 * Tells CDK which findings are waived, in its own words, so that it leaves them out of the failures and writes them,
 * with reason and place, under `suppressedViolations` of its report.
 */
export function mirrorWaivers(root: IConstruct, waived: readonly WaivedEvaluation[]): void {
  for (const evaluation of waived) {
    const { waiver } = evaluation;
    // CDK knows only where the resource stands, which is not below a construct that it is behind.
    const place = placeOf(evaluation);
    const node = waiver === undefined ? undefined : findByPath(root, isWithin(place, waiver.scope) ? waiver.scope : place);
    if (waiver === undefined || node === undefined) { continue; }
    const id = `${PLUGIN_NAME}::${violationName(evaluation)}`;
    const already = node.node.metadata.some((entry) => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY && Object.keys(entry.data as object).includes(id));
    if (already) { continue; }
    const suffix = waiver.owner === '' ? '' : ` (owner ${waiver.owner}, approved by ${waiver.approvedBy}, until ${waiver.expires}, ${waiver.id})`;
    node.node.addMetadata(MIRRORED, id);
    Validations.of(node).acknowledge({ id, reason: `${waiver.reason}${suffix}` });
  }
}

function findByPath(root: IConstruct, path: string): IConstruct | undefined {
  let node: IConstruct | undefined = root;
  for (const id of path === '' ? [] : path.split('/')) { node = node?.node.tryFindChild(id); }
  return node;
}
