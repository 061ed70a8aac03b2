import type { Block } from './block';
import type { Declared, TerraformModule } from './module';
import { type Reference, referencesIn, referencesNamed } from './references';
import type { Scope } from './scope';
import type { TerraformUnit } from './unit';
import { cycleThrough, cyclicGroups } from '../../model/cycles';
import type { DependencyCycle } from '../../model/dependency-cycle';
import { isObject, type Json, type JsonObject, ownValue } from '../../model/json';
import type { Resource } from '../../model/resource';

/** What Terraform orders: a resource, a data source, a local, a variable or an output of a module, a call of a module. */
interface Node {
  /** `aws_s3_bucket.data`, `module.network.local.names`. */
  readonly address: string;
  readonly unit: TerraformUnit;
  readonly pointer: string;
  readonly module: TerraformModule;
  readonly resource?: Resource;
  readonly needs: readonly Reference[];
  /** What it waits for besides: the call of its module. */
  readonly within?: Node;
}

interface Edge { readonly to: Node; readonly pointer: string }

/** More steps of a chain than these are left out where it is shown. */
const MOST_STEPS = 12;

/** Arguments that are read apart, or that name nothing to wait for: a provider, an attribute of the resource itself. */
const APART = ['provider', 'depends_on', 'lifecycle', '//'];
const APART_IN_LIFECYCLE = ['ignore_changes', 'replace_triggered_by'];

/**
 * The cycles of a configuration, which Terraform refuses whatever its values: it orders blocks, not instances.
 * https://developer.hashicorp.com/terraform/internals/graph
 */
export function findConfigurationCycles(root: TerraformModule, units: readonly TerraformUnit[]): DependencyCycle[] {
  const graph = new Configuration(root, units);
  const next = (node: Node) => graph.edges(node).map(({ to }) => to);
  return cyclicGroups(graph.nodes, next).map((group) => {
    const within = new Set(group);
    const first = graph.nodes.find((node) => within.has(node) && node.resource !== undefined) ?? group[0];
    const chain = cycleThrough(first, within, next);
    return toCycle(chain.map((node, index) => ({ node, at: graph.edges(node).find(({ to }) => to === chain[(index + 1) % chain.length])?.pointer ?? node.pointer })));
  });
}

function toCycle(way: readonly { readonly node: Node; readonly at: string }[]): DependencyCycle {
  const [{ node: { unit, pointer, address, resource } }] = way;
  const names = way.map(({ node }) => node.address);
  const shown = names.length > MOST_STEPS ? [...names.slice(0, MOST_STEPS - 1), `(${names.length - MOST_STEPS + 1} more)`] : names;
  const rules = way.find(({ node, at }) => node.resource?.type === 'aws_security_group' && /\/(in|e)gress\//.test(at));
  return {
    unit, pointer, address: resource?.address ?? address, chain: [...shown, address], ...(resource === undefined ? {} : { resource }),
    evidence: way.slice(0, MOST_STEPS).map(({ node, at }) => ({ pointer: at, operator: 'needs', ...(node.unit.file === unit.file ? {} : { document: node.unit.file }) })),
    fix: way.length === 1 ? `leave out the reference of ${address} to itself`
      : rules === undefined ? 'let one of them go without the reference to the next, or move the part that refers into a resource of its own'
        : `move the rule of ${rules.node.address} into a resource of its own (aws_vpc_security_group_ingress_rule or aws_vpc_security_group_egress_rule)`,
  };
}

class Configuration {
  public readonly nodes: Node[] = [];
  private readonly byName = new Map<TerraformModule, Map<string, Node[]>>();
  private readonly known = new Map<Node, readonly Edge[]>();
  /** What stands in a module, and in those that it calls. */
  private readonly contents = new Map<Node, Node[]>();

  private readonly unitOf: ReadonlyMap<Scope, TerraformUnit>;

  constructor(root: TerraformModule, units: readonly TerraformUnit[]) {
    this.unitOf = new Map(units.map((unit) => [unit.scope, unit]));
    this.addModule(root, []);
  }

  public edges(node: Node): readonly Edge[] {
    let edges = this.known.get(node);
    if (edges === undefined) {
      edges = [
        ...node.needs.flatMap(({ root, steps, pointer }) => this.named(node.module, root, steps).map((to) => ({ to, pointer }))),
        ...node.within === undefined ? [] : [{ to: node.within, pointer: node.pointer }],
      ];
      this.known.set(node, edges);
    }
    return edges;
  }

  private named(module: TerraformModule, root: string, [first, second]: readonly string[]): readonly Node[] {
    const get = (name: string, inside = module) => this.byName.get(inside)?.get(name) ?? [];
    switch (root) {
      case 'local': case 'var': return get(`${root}.${first}`);
      case 'data': return get(`data.${first}.${second}`);
      case 'module': {
        const calls = get(`module.${first}`);
        const child = childOf(module.blocks.get(`module.${first}`));
        const output = child === undefined || second === undefined ? [] : get(`output.${second}`, child);
        // A call as a whole is there when all that it makes is.
        return output.length > 0 ? output : second === undefined ? [...calls, ...calls.flatMap((call) => this.contents.get(call) ?? [])] : calls;
      }
      default: return get(`${root}.${first}`);
    }
  }

  private addModule(module: TerraformModule, around: readonly Node[]): void {
    const names = new Map<string, Node[]>();
    this.byName.set(module, names);
    const within = around.at(-1);
    const add = (name: string, node: Omit<Node, 'address' | 'module' | 'within'>, home = module): Node => {
      const made: Node = { ...node, address: `${module.prefix}${name}`, module: home, ...(within === undefined ? {} : { within }) };
      this.nodes.push(made);
      names.set(name, [...names.get(name) ?? [], made]);
      around.forEach((call) => this.contents.get(call)?.push(made));
      return made;
    };
    const declare = (kind: string, declared: ReadonlyMap<string, Declared | readonly Declared[]>, needs: (declared: Declared) => Reference[]) => {
      for (const [name, each] of declared) { [each].flat().forEach((one) => add(`${kind}.${name}`, { unit: one.unit, pointer: one.pointer, needs: needs(one) })); }
    };
    declare('local', module.locals, ({ raw, pointer }) => referencesIn(raw, pointer));
    if (module.call !== undefined) {
      declare('output', module.outputs, ({ raw, pointer }) => [...referencesIn(part(raw, 'value'), `${pointer}/value`), ...referencesNamed(part(raw, 'depends_on'), `${pointer}/depends_on`)]);
      const { block, caller } = module.call;
      // What a variable is given stands in the call, and speaks of the caller's names.
      for (const [name, { unit, pointer }] of module.variables) {
        const given = ownValue(block.entry, name);
        add(`var.${name}`, { unit, pointer, needs: given === undefined ? [] : referencesIn(given, `${block.pointer}/${name}`) }, caller);
      }
    }
    for (const blocks of module.blocks.values()) {
      for (const block of blocks) {
        const unit = this.unitOf.get(block.scope);
        if (unit === undefined) { continue; }
        const [resource] = block.resources.values();
        if (!block.address.startsWith('module.')) { add(block.address, { unit, pointer: block.pointer, needs: needsOf(block), ...(resource === undefined ? {} : { resource }) }); continue; }
        const call = add(block.address, { unit, pointer: block.pointer, needs: callNeeds(block) });
        const child = childOf([block]);
        this.contents.set(call, []);
        if (child !== undefined) { this.addModule(child, [...around, call]); }
      }
    }
  }
}

/** Every instance of a call is the same to Terraform's graph. */
function childOf(blocks: readonly Block[] | undefined): TerraformModule | undefined {
  return blocks?.[0]?.children[0];
}

function part(raw: Json, key: string): Json | undefined {
  return isObject(raw) ? ownValue(raw, key) : undefined;
}

function needsOf({ entry, pointer }: Block): Reference[] {
  const lifecycles = [ownValue(entry, 'lifecycle') ?? []].flat().filter(isObject);
  return [
    ...referencesIn(without(entry, APART), pointer),
    ...referencesNamed(ownValue(entry, 'depends_on'), `${pointer}/depends_on`),
    ...lifecycles.flatMap((lifecycle) => [
      ...referencesIn(without(lifecycle, APART_IN_LIFECYCLE), `${pointer}/lifecycle`),
      ...referencesNamed(ownValue(lifecycle, 'replace_triggered_by'), `${pointer}/lifecycle/replace_triggered_by`),
    ]),
  ];
}

/** What decides of the call itself; its inputs are needed by those who use them. */
function callNeeds({ entry, pointer }: Block): Reference[] {
  return [
    ...['count', 'for_each'].flatMap((name) => referencesIn(ownValue(entry, name), `${pointer}/${name}`)),
    ...referencesNamed(ownValue(entry, 'depends_on'), `${pointer}/depends_on`),
  ];
}

function without(object: JsonObject, left: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !left.includes(key)));
}
