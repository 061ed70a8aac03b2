import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Where a kind of resource may refer to another: property paths, which may depend on what the resource holds. */
export interface ReferencePlace {
  readonly type: string;
  /** The top-level property that the graph's index is asked for. */
  readonly property: string;
  readonly paths: (source: ResourceView, target: ResourceView) => readonly string[];
}

export interface FoundReference {
  readonly source: ResourceView;
  readonly value: Value;
  /** False where the reference may hold, which is known only at deploy time. */
  readonly certain: boolean;
}

/** One fixed path. */
export function place(type: string, path: string): ReferencePlace {
  return { type, property: path.split('.')[0], paths: () => [path] };
}

/** A path below each item of a list that meets a test. */
export function placeInList(type: string, list: string, below: string, test: (item: Value) => boolean = () => true): ReferencePlace {
  return {
    type,
    property: list.split('.')[0],
    paths: (source) => (source.at(list).items() ?? []).flatMap((item, index) => (test(item) ? [`${list}.${index}.${below}`] : [])),
  };
}

/** The first reference to a resource from any of the places; a certain one before a possible one. */
export function findReference(target: ResourceView, places: readonly ReferencePlace[]): FoundReference | undefined {
  let possible: FoundReference | undefined;
  for (const { type, property, paths } of places) {
    for (const candidate of target.candidates(type, property)) {
      for (const path of paths(target.view(candidate), target)) {
        // Asked of the graph once more, since only it knows whether the candidate exists in this world.
        const { found, maybe } = target.referrers(type, path);
        const source = [...found, ...maybe].find((view) => view.resource === candidate);
        if (source === undefined) { continue; }
        const reference = { source, value: source.at(path), certain: found.includes(source) };
        if (reference.certain) { return reference; }
        // AWS makes up the name of a nameless resource at deployment: no parameter of its own template can hold it beforehand.
        if (target.nameExpression !== undefined) { possible ??= reference; }
      }
    }
  }
  return possible;
}
