import { CfnResource, NestedStack, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { SourceLocation } from '../report/mapping';
import { originOf } from '../tree/origin';

/** A resource as the construct tree knows it. */
export interface TreeResource {
  readonly path: string;
  readonly node: CfnResource;
}

/** A stack as the construct tree knows it. */
export interface TreeStack {
  readonly stack: Stack;
  readonly path: string;
  readonly resources: ReadonlyMap<string, TreeResource>;
  readonly nested: readonly { readonly stack: TreeStack; readonly logicalId: string }[];
}

/** Walks the tree once and finds every stack with its resources by logical id. */
export function readTree(root: IConstruct): Map<string, TreeStack> {
  const stacks = new Map<Stack, { path: string; resources: Map<string, TreeResource>; nested: { stack: TreeStack; logicalId: string }[]; stack: Stack }>();
  for (const node of root.node.findAll()) {
    if (Stack.isStack(node)) { stacks.set(node, { stack: node, path: node.node.path, resources: new Map(), nested: [] }); }
  }
  for (const node of root.node.findAll()) {
    if (!CfnResource.isCfnResource(node)) { continue; }
    const stack = Stack.of(node);
    stacks.get(stack)?.resources.set(String(stack.resolve(node.logicalId)), { path: node.node.path, node });
  }
  for (const entry of stacks.values()) {
    const parent = entry.stack.nestedStackParent;
    const resource = entry.stack.nestedStackResource;
    if (parent !== undefined && resource !== undefined && NestedStack.isNestedStack(entry.stack)) {
      stacks.get(parent)?.nested.push({ stack: entry, logicalId: String(parent.resolve((resource as CfnResource).logicalId)) });
    }
  }
  return new Map([...stacks.values()].map((entry) => [entry.path, entry]));
}

/** Where in the user's code a construct was made. */
export function originOfConstruct(construct: IConstruct): SourceLocation | undefined {
  for (let node: IConstruct | undefined = construct; node !== undefined; node = node.node.scope) {
    const entry = node.node.metadata.find((each) => each.type === 'aws:cdk:creationStack');
    const trace: unknown = entry?.data ?? entry?.trace;
    const origin = Array.isArray(trace) ? originOf(trace.map(String)) : undefined;
    if (origin !== undefined) { return origin; }
  }
  return undefined;
}

/** The library class a construct is made from, as jsii names it. */
export function classOf(construct: IConstruct): { fqn: string; version: string } | undefined {
  const rtti = (construct.constructor as unknown as Record<symbol, { fqn?: unknown; version?: unknown } | undefined>)[Symbol.for('jsii.rtti')];
  return typeof rtti?.fqn === 'string' ? { fqn: rtti.fqn, version: typeof rtti.version === 'string' ? rtti.version : '' } : undefined;
}

/** The nearest construct of this library at or above a resource. */
export function compliantBy(construct: IConstruct): { fqn: string; version: string } | undefined {
  for (let node: IConstruct | undefined = construct; node !== undefined; node = node.node.scope) {
    const found = classOf(node);
    if (found?.fqn.startsWith('cdk-soc2.') === true) { return found; }
  }
  return undefined;
}

/**
 * Paths into the properties that were set past the construct (`addPropertyOverride`). The field is private to
 * aws-cdk-lib, so its absence only means that an escape hatch is not marked as one.
 */
export function overridesOf(resource: CfnResource): string[] {
  const overrides = (resource as unknown as { rawOverrides?: { Properties?: unknown } }).rawOverrides?.Properties;
  const paths: string[] = [];
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) { paths.push(path); return; }
    for (const [key, value] of Object.entries(node)) { walk(value, path === '' ? key : `${path}/${key}`); }
  };
  if (typeof overrides === 'object' && overrides !== null) { walk(overrides, ''); }
  return paths;
}
