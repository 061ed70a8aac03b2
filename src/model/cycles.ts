/**
 * The groups of nodes of which each leads to every other, and the nodes that lead to themselves: where there is a cycle, it
 * lies in one of them. Takes time in proportion to nodes and edges (Tarjan, 1972), and no call stack: chains may be long.
 */
export function cyclicGroups<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): T[][] {
  const groups: T[][] = [];
  const numbers = new Map<T, number>();
  const lowest = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  for (const root of nodes) {
    if (numbers.has(root)) { continue; }
    const work: { readonly node: T; readonly edges: readonly T[]; at: number }[] = [];
    const enter = (node: T) => {
      numbers.set(node, numbers.size);
      lowest.set(node, numbers.size - 1);
      open.push(node);
      isOpen.add(node);
      work.push({ node, edges: next(node), at: 0 });
    };
    const lower = (node: T, number: number | undefined) => { if (number !== undefined && number < (lowest.get(node) ?? 0)) { lowest.set(node, number); } };
    enter(root);
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { node, edges } = top;
      if (top.at < edges.length) {
        const to = edges[top.at++];
        if (!numbers.has(to)) { enter(to); } else if (isOpen.has(to)) { lower(node, numbers.get(to)); }
        continue;
      }
      work.pop();
      const above = work.at(-1)?.node;
      if (above !== undefined) { lower(above, lowest.get(node)); }
      if (lowest.get(node) !== numbers.get(node)) { continue; }
      const group = open.splice(open.lastIndexOf(node));
      group.forEach((each) => isOpen.delete(each));
      if (group.length > 1 || edges.includes(node)) { groups.push(group); }
    }
  }
  return groups;
}

/** A shortest cycle through the first node of such a group; the first node stands at its beginning alone. */
export function cycleThrough<T>(first: T, group: ReadonlySet<T>, next: (node: T) => readonly T[]): T[] {
  const from = new Map<T, T>();
  const queue = [first];
  for (const node of queue) {
    for (const to of next(node)) {
      if (to === first) {
        const chain = [node];
        for (let at = node; at !== first;) { at = from.get(at) as T; chain.unshift(at); }
        return chain;
      }
      if (group.has(to) && !from.has(to)) { from.set(to, node); queue.push(to); }
    }
  }
  return [];
}
