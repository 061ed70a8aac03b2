import type { CloudFormationUnit } from './unit';
import { isObject, type Json, ownValue, pointerToken } from '../../model/json';
import { World } from '../../model/world';

export interface Exported { readonly unit: CloudFormationUnit; readonly value: Json | undefined; readonly pointer: string }

/**
 * The exports of all templates by name, and their outputs by the name of the stack. Two Stages may export the same name into
 * different accounts, and call their stacks alike.
 */
export class Exports {
  private readonly byName = new Map<string, Exported[]>();
  private readonly byStack = new Map<string, CloudFormationUnit[]>();

  public add(unit: CloudFormationUnit): void {
    if (unit.stackName !== undefined) { this.byStack.set(unit.stackName, [...this.byStack.get(unit.stackName) ?? [], unit]); }
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
    return all.length <= 1 ? all[0] : nearest(all.filter(({ unit }) => unit.account === importer.account && unit.region === importer.region), importer);
  }

  /**
   * The output of a stack, exported or not, in the region of the importing template unless another is named.
   * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html
   */
  public output(stackName: string, name: string, region: string | undefined, importer: CloudFormationUnit): Exported | undefined {
    const wanted = region ?? importer.region;
    return nearest((this.byStack.get(stackName) ?? []).filter((unit) => wanted === undefined || unit.region === undefined || unit.region === wanted).flatMap((unit): Exported[] => {
      const output = ownValue(unit.section('Outputs'), name);
      return isObject(output) ? [{ unit, value: ownValue(output, 'Value'), pointer: `/Outputs/${pointerToken(name)}/Value` }] : [];
    }), importer);
  }
}

/** The one that stands nearest in the construct tree, if one does. */
function nearest(found: readonly Exported[], importer: CloudFormationUnit): Exported | undefined {
  const shared = ({ unit }: Exported) => commonSegments(unit.constructPath ?? '', importer.constructPath ?? '');
  const ranked = [...found].sort((a, b) => shared(b) - shared(a));
  return ranked.length === 1 || (ranked.length > 1 && shared(ranked[0]) > shared(ranked[1])) ? ranked[0] : undefined;
}

function commonSegments(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  let count = 0;
  while (count < left.length && count < right.length && left[count] === right[count]) { count++; }
  return count;
}
