import { isObject, type Json } from '../../model/json';
import type { ResourceView } from '../../model/resource-view';

/** The outputs that hand a resource to others, who may do with it what no document here shows. */
export function outputsOf({ graph, resource }: ResourceView): Json[] {
  return graph.units.flatMap((unit) => {
    const outputs = unit.document[unit.platform === 'terraform' ? 'output' : 'Outputs'];
    return Object.values(isObject(outputs) ? outputs : {}).filter((output) => unit.staticReferences(output).resources.includes(resource));
  });
}
