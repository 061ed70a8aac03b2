import * as fs from 'node:fs';
import * as path from 'node:path';
import type { PolicyValidationStack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { classOf, compliantBy, originOfConstruct, overridesOf, readTree, type TreeResource, type TreeStack } from './construct-tree';
import { classificationOf } from '../tree/declared-classification';
import { settersIn } from './defaults/setters';
import { frameworkOwned } from './framework-owned';
import { standIns, standInsOf } from './stand-ins';
import type { Classification } from '../model/classification';
import type { ResourceGraph } from '../model/graph';
import { isObject, type Json } from '../model/json';
import type { Resource } from '../model/resource';
import { NestedFiles, nestedTemplates } from '../read/cloudformation/nested';
import { readTemplates, type TemplateInput } from '../read/cloudformation/read';
import type { ResourceFacts } from '../report/build';
import { sha256 } from '../report/digest';

export interface ReadApp {
  readonly root: IConstruct;
  readonly graph: ResourceGraph;
  readonly digests: ReadonlyMap<string, string>;
  /** The construct behind a resource of the graph. */
  readonly treeOf: (resource: Resource) => TreeResource | undefined;
}

/** Reads the final templates of an app, nested stacks included, and joins them with the construct tree. */
export function readApp(root: IConstruct, stacks: readonly PolicyValidationStack[], directory: string): ReadApp {
  const tree = readTree(root);
  const behind = standIns(root);
  const inputs: TemplateInput[] = [];
  const digests = new Map<string, string>();
  const byUnit = new Map<string, TreeStack>();
  const add = (input: { id: string; file: string; tree?: TreeStack; account?: string; region?: string; nestedIn?: TemplateInput['nestedIn'] }) => {
    const text = fs.readFileSync(input.file, 'utf8');
    const document = JSON.parse(text) as Json;
    if (!isObject(document)) { throw new Error(`${path.relative(directory, input.file)} is not a template: it holds no object`); }
    digests.set(input.id, sha256(text));
    if (input.tree !== undefined) { byUnit.set(input.id, input.tree); }
    inputs.push({
      id: input.id, document, constructPath: input.id, waitsFor: input.tree?.stack.dependencies.map(({ node }) => node.path),
      stackName: stackNameOf(input.tree), account: input.account, region: input.region, nestedIn: input.nestedIn,
      file: path.relative(directory, input.file).split(path.sep).join('/'),
      classifications: classificationsOf(input.tree),
      standIns: standInsIn(input.tree, behind),
      constructPaths: new Map([...input.tree?.resources ?? []].map(([logicalId, { path: constructPath }]) => [logicalId, constructPath])),
    });
    for (const nested of input.tree?.nested ?? []) {
      add({
        id: nested.stack.path, file: path.join(path.dirname(input.file), nested.stack.stack.templateFile), tree: nested.stack,
        account: input.account, region: input.region, nestedIn: { id: input.id, logicalId: nested.logicalId },
      });
    }
    // Products of the service catalog and what was put in by hand: no nested stacks of the tree, though their templates lie beside this one.
    const files = new NestedFiles(path.dirname(input.file));
    const followed = new Set((input.tree?.nested ?? []).map(({ logicalId }) => logicalId));
    for (const nested of nestedTemplates(document).filter(({ logicalId }) => !followed.has(logicalId))) {
      const file = files.find(nested);
      const id = [`${input.id}/${nested.logicalId}`, ...nested.pointer.split('/').filter((step) => /^\d+$/.test(step))].join('/');
      if (file === undefined || digests.has(id) || input.id.split('/').length > 50) { continue; }
      const stack = [...tree.values()].find((each) => each.stack.templateFile === path.basename(file));
      add({ id, file, ...(stack === undefined ? {} : { tree: stack }), nestedIn: { id: input.id, logicalId: nested.logicalId, pointer: nested.pointer } });
    }
  };
  for (const { stackConstructPath, templatePath, accountId, region } of stacks) {
    add({ id: stackConstructPath, file: templatePath, tree: tree.get(stackConstructPath), account: accountId, region });
  }
  return { root, graph: readTemplates(inputs), digests, treeOf: (resource) => byUnit.get(resource.unit.id)?.resources.get(resource.address) };
}

function standInsIn(tree: TreeStack | undefined, known: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]> {
  const found = [...tree?.resources ?? []].map(([logicalId, { path: at }]) => [logicalId, standInsOf(at, known)] as const);
  return new Map(found.filter(([, paths]) => paths.length > 0));
}

function classificationsOf(tree: TreeStack | undefined): Map<string, Classification> {
  const found = new Map<string, Classification>();
  for (const [logicalId, { node }] of tree?.resources ?? []) {
    const classification = classificationOf(node);
    if (classification !== undefined) { found.set(logicalId, classification); }
  }
  return found;
}

/** A nested stack is named at deploy time. */
function stackNameOf(tree: TreeStack | undefined): string | undefined {
  return tree === undefined || tree.stack.nested ? undefined : tree.stack.stackName;
}

/** What the construct tree tells of a resource. */
export function factsOf(read: ReadApp): Map<Resource, ResourceFacts> {
  const facts = new Map<Resource, ResourceFacts>();
  const defaults = settersIn(read.root);
  const owned = frameworkOwned(read.graph.resources, (resource) => read.treeOf(resource)?.node);
  for (const resource of read.graph.resources) {
    const found = read.treeOf(resource);
    if (found === undefined) { continue; }
    facts.set(resource, {
      origin: originOfConstruct(found.node), construct: classOf(found.node), frameworkOwned: owned.get(resource), overrides: overridesOf(found.node),
      compliantBy: compliantBy(found.node), setters: defaults(found.node),
    });
  }
  return facts;
}
