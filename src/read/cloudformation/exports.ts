import type { CloudFormationUnit } from './unit';
import { isObject, type Json, ownValue, pointerToken } from '../../model/json';
import { World } from '../../model/world';

export interface Exported { readonly unit: CloudFormationUnit; readonly value: Json | undefined; readonly pointer: string }

/** The exports of all templates, by name. Two Stages may export the same name into different accounts. */
export class Exports {
  private readonly byName = new Map<string, Exported[]>();

  public add(unit: CloudFormationUnit): void {
    for (const [id, output] of Object.entries(unit.section('Outputs'))) {
      const declared = isObject(output) ? ownValue(output, 'Export') : undefined;
      if (!isObject(output) || !isObject(declared)) { continue; }
      const name = unit.resolve(ownValue(declared, 'Name'), new World([]), '');
      // A name with an unknown part cannot be matched with certainty, so it is not matched at all.
      if (name.kind !== 'scalar') { continue; }
      const list = this.byName.get(String(name.value)) ?? [];
      list.push({ unit, value: ownValue(output, 'Value'), pointer: `/Outputs/${pointerToken(id)}/Value` });
      this.byName.set(String(name.value), list);
    }
  }

  /** The export an importing template means: of its own account and region, and of its own Stage. */
  public find(name: string, importer: CloudFormationUnit): Exported | undefined {
    const all = this.byName.get(name) ?? [];
    if (all.length <= 1) { return all[0]; }
    const near = all.filter(({ unit }) => unit.account === importer.account && unit.region === importer.region);
    const shared = (unit: CloudFormationUnit) => commonSegments(unit.constructPath ?? '', importer.constructPath ?? '');
    const ranked = near.sort((a, b) => shared(b.unit) - shared(a.unit));
    return ranked.length === 1 || (ranked.length > 1 && shared(ranked[0].unit) > shared(ranked[1].unit)) ? ranked[0] : undefined;
  }
}

function commonSegments(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  let count = 0;
  while (count < left.length && count < right.length && left[count] === right[count]) { count++; }
  return count;
}
