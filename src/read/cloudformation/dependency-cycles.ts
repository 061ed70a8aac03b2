import { breakingAdvice } from './breaking-advice';
import { dependenciesOf, type Dependency, isImport, outputImports } from './dependencies';
import type { Exports } from './exports';
import { CloudFormationUnit } from './unit';
import { cycleThrough, cyclicGroups } from '../../model/cycles';
import type { DependencyCycle } from '../../model/dependency-cycle';
import type { GraphProblem } from '../../model/graph';
import { brief } from '../../model/json';
import type { Resource } from '../../model/resource';
import { exploreWorlds, World } from '../../model/world';

/** What one thing says of another that it needs; `said` is missing where it is declared outside the templates. */
interface Edge<T> { readonly to: T; readonly said?: Dependency & { readonly unit: CloudFormationUnit } }

/** The edges that go out from a thing, in one deployment or in any. */
type EdgesOf<T> = (node: T, world?: World) => readonly Edge<T>[];

/** The way round: each node with its edge to the next. */
type Way<T> = readonly (Edge<T> & { readonly node: T })[];

/** Whose text imports what other stacks export: a resource, or the outputs of a template. */
interface Importer { readonly unit: CloudFormationUnit; readonly from?: Resource }

/** The cycles, and where there are more deployments than can be looked at. */
export interface FoundCycles { readonly cycles: readonly DependencyCycle[]; readonly problems: readonly GraphProblem[] }

/** More steps of a chain than these are left out where it is shown. */
const MOST_STEPS = 12;

/**
 * The dependency cycles inside templates and between them. CloudFormation refuses the former; the latter cannot be deployed
 * for the first time, since each stack waits for what the other exports. `waitsFor`: which templates wait for which, as the
 * cloud assembly says, by their ids.
 * https://repost.aws/knowledge-center/cloudformation-circular-dependency-error
 */
export function findDependencyCycles(units: readonly CloudFormationUnit[], exports: Exports, waitsFor: ReadonlyMap<string, readonly string[]>): FoundCycles {
  const graph = new Dependencies(units, exports, waitsFor);
  const cycles: DependencyCycle[] = [];
  const problems: GraphProblem[] = [];
  for (const unit of units) {
    for (const group of groupsIn([...unit.resources.values()], graph.inside)) {
      const found = wayRound(group, graph.inside, (world) => group.filter((resource) => unit.exists(resource, world)));
      if (found === 'too many') { problems.push(tooMany(unit, group[0].entryPointer, group[0].address)); } else if (found !== undefined) { cycles.push(insideCycle(unit, found)); }
    }
  }
  for (const group of groupsIn(graph.stacks, graph.between)) {
    const found = wayRound(group, graph.between, () => group);
    if (found === 'too many') { problems.push(tooMany(group[0], group[0].root, nameOf(group[0]))); } else if (found !== undefined) { cycles.push(betweenCycle(found)); }
  }
  return { cycles, problems };
}

function groupsIn<T>(nodes: readonly T[], edgesOf: EdgesOf<T>): T[][] {
  return cyclicGroups(nodes, (node) => edgesOf(node).map(({ to }) => to));
}

/** The way round in a group: one that is always there, else one that is there in some deployment. */
function wayRound<T>(group: readonly T[], edgesOf: EdgesOf<T>, thereIn: (world: World) => readonly T[]): { readonly way: Way<T>; readonly where?: string } | 'too many' | undefined {
  const always = shortest(group, (node) => edgesOf(node).filter(({ said }) => said?.conditional !== true));
  if (always !== undefined) { return { way: always }; }
  let found: { readonly way: Way<T>; readonly where?: string } | undefined;
  const complete = exploreWorlds((world) => {
    const way = shortest(thereIn(world), (node) => edgesOf(node, world));
    if (way === undefined || world.impossible) { return 'go on'; }
    const where = [...world.settled].filter(([what]) => what.startsWith('condition ')).map(([what, answer]) => `${what} is ${brief(answer, 60)}`);
    found = { way, ...(where.length === 0 ? {} : { where: where.slice(0, 4).join(' and ') }) };
    return 'stop';
  });
  return found ?? (complete ? undefined : 'too many');
}

function shortest<T>(nodes: readonly T[], edgesOf: (node: T) => readonly Edge<T>[]): Way<T> | undefined {
  const edges = new Map(nodes.map((node) => [node, edgesOf(node)]));
  const next = (node: T) => (edges.get(node) ?? []).map(({ to }) => to).filter((to) => edges.has(to));
  const [group] = cyclicGroups(nodes, next);
  if (group === undefined) { return undefined; }
  const within = new Set(group);
  const chain = cycleThrough(nodes.find((node) => within.has(node)) as T, within, next);
  return chain.map((node, index) => ({ node, ...(edges.get(node) ?? []).find(({ to }) => to === chain[(index + 1) % chain.length]) as Edge<T> }));
}

/** Who needs whom: resources of a template, and stacks. A nested stack is a resource of its parent, which waits for all of it. */
class Dependencies {
  public readonly stacks: readonly CloudFormationUnit[];
  private readonly direct = new Map<Resource, readonly Edge<Resource>[]>();
  private readonly importers = new Map<CloudFormationUnit, Importer[]>();
  /** What is nested below a resource and imports what is exported beside it. */
  private readonly carried = new Map<Resource, Importer[]>();
  private readonly byId: ReadonlyMap<string, CloudFormationUnit>;

  constructor(units: readonly CloudFormationUnit[], private readonly exports: Exports, private readonly waitsFor: ReadonlyMap<string, readonly string[]>) {
    this.stacks = [...new Set(units.map(rootOf))];
    this.byId = new Map(this.stacks.map((stack) => [stack.id, stack]));
    for (const unit of units) {
      for (const resource of unit.resources.values()) {
        const said = dependenciesOf(unit, resource);
        this.direct.set(resource, edgesWithin(unit, said));
        if (said.some(isImport)) { this.addImporter({ unit, from: resource }); }
      }
      if (outputImports(unit).length > 0) { this.addImporter({ unit }); }
    }
  }

  public readonly inside: EdgesOf<Resource> = (resource, world) => {
    const unit = resource.unit as CloudFormationUnit;
    const direct = world === undefined ? this.direct.get(resource) ?? [] : edgesWithin(unit, dependenciesOf(unit, resource, world));
    const carried = this.carried.get(resource)?.flatMap((importer) => this.imports(importer, world)).flatMap(({ exporter, said }) => {
      const to = beside(said.unit, exporter);
      return to === undefined || to.importer(said.from) !== resource ? [] : [{ to: to.exporter ?? resource, said }];
    });
    return carried === undefined ? direct : [...direct, ...carried];
  };

  public readonly between: EdgesOf<CloudFormationUnit> = (stack, world) => {
    const declared = (this.waitsFor.get(stack.id) ?? []).flatMap((id) => this.byId.get(id) ?? []).map((to) => ({ to }));
    const imported = (this.importers.get(stack) ?? []).flatMap((importer) => this.imports(importer, world));
    return [...declared, ...imported.map(({ exporter, said }) => ({ to: rootOf(exporter), said })).filter(({ to }) => to !== stack)];
  };

  private addImporter(importer: Importer): void {
    const root = rootOf(importer.unit);
    this.importers.set(root, [...this.importers.get(root) ?? [], importer]);
    for (const { exporter } of this.imports(importer)) {
      const resource = rootOf(exporter) === root ? beside(importer.unit, exporter)?.importer(importer.from) : undefined;
      if (resource !== undefined) { this.carried.set(resource, [...new Set([...this.carried.get(resource) ?? [], importer])]); }
    }
  }

  private imports({ unit, from }: Importer, world?: World): { readonly exporter: CloudFormationUnit; readonly said: Dependency & { readonly unit: CloudFormationUnit } }[] {
    if (world !== undefined && from !== undefined && !unit.exists(from, world)) { return []; }
    return (from === undefined ? outputImports(unit, world) : dependenciesOf(unit, from, world)).flatMap((dependency) => {
      const exporter = this.exporterOf(unit, dependency, world ?? new World([]));
      return exporter === undefined ? [] : [{ exporter, said: { ...dependency, unit } }];
    });
  }

  private exporterOf(unit: CloudFormationUnit, { on }: Dependency, world: World): CloudFormationUnit | undefined {
    if ('output' in on) { return unit.stackOutput(on.output, world)?.unit; }
    const name = 'export' in on ? unit.resolve(on.export, world, '') : undefined;
    const exported = name?.kind === 'scalar' ? this.exports.find(String(name.value), unit) : undefined;
    // An import finds what its own account and region export.
    return exported === undefined || differs(exported.unit.account, unit.account) || differs(exported.unit.region, unit.region) ? undefined : exported.unit;
  }
}

function edgesWithin(unit: CloudFormationUnit, said: readonly Dependency[]): Edge<Resource>[] {
  return said.flatMap((dependency) => ('resource' in dependency.on ? [{ to: dependency.on.resource, said: { ...dependency, unit } }] : []));
}

/**
 * Where two templates of one stack stand side by side: the resources of the nearest template around both that lead to them.
 * No `exporter` where that template is itself the one that exports: it does so once all of its resources are there.
 */
function beside(importing: CloudFormationUnit, exporting: CloudFormationUnit): { readonly importer: (from: Resource | undefined) => Resource | undefined; readonly exporter?: Resource } | undefined {
  const around = new Map<CloudFormationUnit, Resource | undefined>();
  for (let [unit, resource]: [CloudFormationUnit | undefined, Resource | undefined] = [exporting, undefined]; unit !== undefined; [unit, resource] = above(unit)) { around.set(unit, resource); }
  for (let [unit, resource]: [CloudFormationUnit | undefined, Resource | undefined] = [importing, undefined]; unit !== undefined; [unit, resource] = above(unit)) {
    if (around.has(unit)) {
      const through = resource;
      const exporter = around.get(unit);
      return { importer: (from) => through ?? from, ...(exporter === undefined ? {} : { exporter }) };
    }
  }
  return undefined;
}

/** The template that deploys another as a part of itself. Products and stack sets are deployed later, by others. */
function above(unit: CloudFormationUnit): [CloudFormationUnit | undefined, Resource | undefined] {
  const { parent } = unit;
  return parent?.resource.type === 'AWS::CloudFormation::Stack' && parent.unit instanceof CloudFormationUnit ? [parent.unit, parent.resource] : [undefined, undefined];
}

function rootOf(unit: CloudFormationUnit): CloudFormationUnit {
  const [parent] = above(unit);
  return parent === undefined ? unit : rootOf(parent);
}

function differs(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function insideCycle(unit: CloudFormationUnit, { way, where }: { readonly way: Way<Resource>; readonly where?: string }): DependencyCycle {
  const [{ node: first }] = way;
  return {
    unit, resource: first, address: first.address, pointer: first.entryPointer, chain: shownChain(way.map(({ node }) => node.address)),
    ...(where === undefined ? {} : { where }), evidence: evidenceOf(way, unit), fix: breakingAdvice(way.map(({ node, said }) => ({ from: node, pointer: said?.pointer ?? '' }))),
  };
}

function betweenCycle({ way, where }: { readonly way: Way<CloudFormationUnit>; readonly where?: string }): DependencyCycle {
  const [{ node: unit, said }] = way;
  const resource = said?.from !== undefined && said.unit === unit ? said.from : undefined;
  return {
    unit, address: resource?.address ?? nameOf(unit), pointer: said?.pointer ?? unit.root, chain: shownChain(way.map(({ node }) => nameOf(node))),
    ...(resource === undefined ? {} : { resource }), ...(where === undefined ? {} : { where }), evidence: evidenceOf(way, unit),
    fix: 'let one of the stacks alone import from the other: move what both need into a third, or name it by a literal name that both know',
  };
}

function evidenceOf<T>(way: Way<T>, { file }: CloudFormationUnit): DependencyCycle['evidence'] {
  return way.slice(0, MOST_STEPS).flatMap(({ said }) => (said === undefined ? [] : [{
    pointer: said.pointer, operator: 'needs', ...(said.unit.file === file ? {} : { document: said.unit.file }),
  }]));
}

function shownChain(names: readonly string[]): string[] {
  const [first] = names;
  return names.length > MOST_STEPS ? [...names.slice(0, MOST_STEPS - 1), `(${names.length - MOST_STEPS + 1} more)`, first] : [...names, first];
}

function nameOf({ constructPath, stackName, file }: CloudFormationUnit): string {
  return constructPath ?? stackName ?? file;
}

function tooMany(unit: CloudFormationUnit, pointer: string, address: string): GraphProblem {
  return {
    unit, pointer, address, kind: 'size', fact: 'under some conditions it may need itself to be there first, and the template has more combinations of conditions than can be looked at',
    fix: 'take the references out of the circle that its properties make',
  };
}
