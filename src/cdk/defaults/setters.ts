import type { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { type DefaultsRecord, Ledger } from './ledger';
import { defaultsTables } from '../../defaults';
import type { PropertySetter } from '../../report/build';

const tables = new Map(defaultsTables.map((table) => [table.name, table]));

/** Who set which property of a resource in a tree, by the record of the defaults. */
export function settersIn(root: IConstruct): (resource: CfnResource) => PropertySetter[] {
  const byPath = new Map<string, DefaultsRecord[]>();
  for (const record of Ledger.of(root).records) {
    const list = byPath.get(record.constructPath);
    if (list === undefined) { byPath.set(record.constructPath, [record]); } else { list.push(record); }
  }
  return (resource) => {
    const found: PropertySetter[] = [];
    for (let node: IConstruct | undefined = resource; node !== undefined; node = node.node.scope) {
      for (const record of byPath.get(node.node.path) ?? []) {
        for (const row of tables.get(record.name)?.rows ?? []) {
          const setBy = record.applied.includes(row.property) ? 'construct-default' as const : record.kept.includes(row.property) ? 'caller' as const : undefined;
          if (setBy === undefined) { continue; }
          for (const place of row.template) {
            const [path, sibling] = place.split('#').reverse();
            // A property of the type itself counts at its own construct; one of a sibling type, anywhere below.
            if ((sibling ?? tables.get(record.name)?.cloudformation) === resource.cfnResourceType) { found.push({ path, setBy }); }
          }
        }
      }
    }
    return found;
  };
}
