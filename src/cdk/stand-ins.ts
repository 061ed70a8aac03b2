import type { IConstruct } from 'constructs';

/**
 * Constructs whose function stands elsewhere, by the path of that function: an EdgeFunction has it in a stack of another
 * Region, SingletonFunctions share one at the top of their stack. Each of them says so by the node of its permissions.
 */
export function standIns(root: IConstruct): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const node of root.node.findAll()) {
    const { permissionsNode: behind } = node as IConstruct & { readonly permissionsNode?: { readonly path?: unknown } };
    if (typeof behind?.path !== 'string' || behind.path === node.node.path) { continue; }
    found.set(behind.path, [...found.get(behind.path) ?? [], node.node.path]);
  }
  return found;
}

/** The constructs that a resource is behind: those of any construct that it stands in. */
export function standInsOf(path: string, known: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const steps = path.split('/');
  return steps.flatMap((_step, index) => known.get(steps.slice(0, index + 1).join('/')) ?? []);
}
