import { evaluate } from '../../../../src/evaluate/evaluate';
import type { ResourceGraph } from '../../../../src/model/graph';
import type { JsonObject } from '../../../../src/model/json';
import { readTemplates } from '../../../../src/read/cloudformation/read';
import { rules } from '../../../../src/rules';

/** A SAM template in short: resources by logical id, and whatever other sections the case needs. */
export interface SamSketch {
  readonly Resources: Record<string, unknown>;
  readonly Globals?: unknown;
  readonly Parameters?: unknown;
  readonly Conditions?: unknown;
  readonly Outputs?: unknown;
  readonly Transform?: unknown;
}

export function documentOf(sketch: SamSketch): JsonObject {
  return JSON.parse(JSON.stringify({ Transform: 'AWS::Serverless-2016-10-31', ...sketch })) as JsonObject;
}

export function read(sketch: SamSketch): ResourceGraph {
  return readTemplates([{ id: 'app', file: 'template.yaml', document: documentOf(sketch) }]);
}

export interface Verdict { readonly status: string; readonly pointers: readonly string[] }

/** What a rule says of a generated resource. */
export function verdictOf(sketch: SamSketch, rule: string, resource: string): Verdict {
  const found = evaluate(read(sketch), rules.filter(({ name }) => name === rule)).filter((each) => each.resource.address === resource);
  if (found.length === 0) { throw new Error(`${rule} says nothing of ${resource}`); }
  return { status: [...new Set(found.map(({ status }) => status))].join(), pointers: found.flatMap(({ evidence }) => evidence.map(({ pointer }) => pointer)) };
}

/** A function with these properties, and what else stands in the template. */
export function withFunction(properties: object, more: Record<string, unknown> = {}, sections: Omit<SamSketch, 'Resources'> = {}): SamSketch {
  return { ...sections, Resources: { Worker: { Type: 'AWS::Serverless::Function', Properties: { Runtime: 'nodejs22.x', Handler: 'index.handler', CodeUri: './src', ...properties } }, ...more } };
}

/** A function with one event. */
export function withEvent(event: object, more: Record<string, unknown> = {}): SamSketch {
  return withFunction({ Events: { On: event } }, more);
}
