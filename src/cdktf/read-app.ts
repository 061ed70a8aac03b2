import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, TerraformElement, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { settersOf, compliantBy } from './ledger';
import type { ResourceGraph } from '../model/graph';
import { isObject, type Json, type JsonObject } from '../model/json';
import type { Resource } from '../model/resource';
import { readTerraform, type TerraformInput } from '../read/terraform/read';
import type { ResourceFacts } from '../report/build';
import { sha256 } from '../report/digest';
import { classificationOf } from '../tree/declared-classification';

/** What was read of the stacks of an app. */
export interface ReadStacks {
  readonly graph: ResourceGraph;
  readonly digests: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<Resource, ResourceFacts>;
}

/** Reads stacks as they were written, and joins them with the construct tree. */
export function readStacks(stacks: readonly TerraformStack[], app: App, written: boolean): ReadStacks {
  const digests = new Map<string, string>();
  const inputs = stacks.map((stack): TerraformInput => {
    const id = stack.node.path;
    const { file, text } = written && !app.hclOutput ? fileOf(stack, app) : inMemory(stack, app);
    const document = JSON.parse(text) as Json;
    if (!isObject(document)) { throw new Error(`${file} is no configuration: it holds no object`); }
    digests.set(id, sha256(text));
    const elements = stack.node.findAll().filter(TerraformElement.isTerraformElement);
    return {
      id, file, document: document as JsonObject, constructPath: id, ...placeOf(document as JsonObject),
      classifications: new Map(elements.flatMap((element) => { const found = classificationOf(element); return found === undefined ? [] : [[element.node.path, found] as const]; })),
    };
  });
  const graph = readTerraform(inputs);
  const byPath = new Map<string, IConstruct>(stacks.flatMap((stack) => stack.node.findAll().map((node) => [node.node.path, node])));
  return { graph, digests, facts: new Map(graph.resources.map((resource) => [resource, factsOf(byPath.get(resource.constructPath ?? ''))])) };
}

/** What stands in the file counts: it is what Terraform will read. */
function fileOf(stack: TerraformStack, app: App): { file: string; text: string } {
  const { synthesizedStackPath } = app.manifest.forStack(stack);
  return { file: synthesizedStackPath.split(path.sep).join('/'), text: fs.readFileSync(path.join(app.outdir, synthesizedStackPath), 'utf8') };
}

/** Before anything is written, and where HCL is written instead of JSON. */
function inMemory(stack: TerraformStack, app: App): { file: string; text: string } {
  return { file: app.manifest.forStack(stack).synthesizedStackPath.split(path.sep).join('/'), text: JSON.stringify(stack.toTerraform()) };
}

/** The account and Region that a configuration states of itself. */
function placeOf(document: JsonObject): { account?: string; region?: string } {
  const providers = isObject(document.provider) ? document.provider.aws : undefined;
  const main = (Array.isArray(providers) ? providers as Json[] : [providers]).find((provider): provider is JsonObject => isObject(provider) && provider.alias === undefined);
  const [account] = Array.isArray(main?.allowed_account_ids) ? main.allowed_account_ids as Json[] : [];
  const { region } = main ?? {};
  return {
    ...(typeof account === 'string' && /^\d{12}$/.test(account) ? { account } : {}),
    ...(typeof region === 'string' && !region.includes('${') ? { region } : {}),
  };
}

function factsOf(construct: IConstruct | undefined): ResourceFacts {
  if (construct === undefined) { return {}; }
  const rtti = (construct.constructor as unknown as Record<symbol, { fqn?: string; version?: string } | undefined>)[Symbol.for('jsii.rtti')];
  // The field is private to the framework, so its absence only means that an override is not marked as one.
  const overrides = (construct as unknown as { rawOverrides?: Record<string, unknown> }).rawOverrides;
  return {
    ...(typeof rtti?.fqn === 'string' ? { construct: { fqn: rtti.fqn, version: rtti.version ?? '' } } : {}),
    compliantBy: compliantBy(construct), setters: settersOf(construct),
    overrides: Object.keys(overrides ?? {}),
  };
}
