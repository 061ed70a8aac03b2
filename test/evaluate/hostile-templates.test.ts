import * as fc from 'fast-check';
import { evaluate } from '../../src/evaluate/evaluate';
import { ACCOUNT, withAccount } from '../../src/model/account';
import type { Json, JsonObject } from '../../src/model/json';
import { readTemplates } from '../../src/read/cloudformation/read';
import { rules } from '../../src/rules';
import { kitchenSink } from '../support/kitchen-sink';

/** What somebody might put where something else belongs. */
const ODD: Json[] = [
  null, true, false, 0, -1, 1e21, '', 'x', '*', '{{resolve:ssm:x}}', [], {}, [null], [[]], ['*'], { Ref: 'AWS::NoValue' }, { Ref: 'Nothing' }, { Ref: 1 }, { 'Fn::GetAtt': 'x' },
  { 'Fn::GetAtt': [] }, { 'Fn::If': ['No', { a: 1 }, { Ref: 'AWS::NoValue' }] }, { 'Fn::If': [] }, { 'Fn::Sub': '${}' }, { 'Fn::Sub': ['${a', {}] }, { 'Fn::Join': ['', { Ref: 'P' }] },
  { 'Fn::Select': ['x', []] }, { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'k'] }, { 'Fn::ImportValue': { Ref: 'P' } }, { 'Fn::Transform': {} }, { __proto__: 'x' } as unknown as Json,
];

/** Every place in a document, as a list of keys. */
function places(node: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof node !== 'object' || node === null) { return [path]; }
  return [path, ...Object.entries(node).flatMap(([key, value]) => places(value as Json, [...path, key]))];
}

function withOdd(document: JsonObject, place: readonly string[], odd: Json): JsonObject {
  const copy = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  let node: Record<string, unknown> = copy;
  place.slice(0, -1).forEach((key) => { node = node[key] as Record<string, unknown>; });
  if (place.length > 0) { node[place[place.length - 1]] = odd; }
  return copy as JsonObject;
}

const documents = kitchenSink();
const allPlaces = documents.map((document) => places(document).filter((place) => place.length > 1));

function judge(document: JsonObject) {
  const graph = withAccount(readTemplates([{ id: 'S', file: 's.json', document }]));
  return { graph, evaluations: evaluate(graph, rules) };
}

test('the templates that are mutated bring every rule to a verdict', () => {
  const seen = new Set(documents.flatMap((document) => judge(document).evaluations.map((evaluation) => evaluation.rule.name)));
  expect(rules.filter((rule) => rule.cloudformation !== undefined).map((rule) => rule.name).filter((name) => !seen.has(name))).toEqual([]);
});

test('a thousand mutated templates: no crash, nothing lost, and no pass without evidence', () => {
  const mutation = fc.nat(documents.length - 1).chain((index) => fc.record({
    index: fc.constant(index),
    changes: fc.array(fc.record({ place: fc.nat(allPlaces[index].length - 1), odd: fc.constantFrom(...ODD) }), { minLength: 1, maxLength: 3 }),
  }));
  fc.assert(fc.property(mutation, ({ index, changes }) => {
    let document = documents[index];
    for (const { place, odd } of changes) {
      const path = allPlaces[index][place];
      try { document = withOdd(document, path, odd); } catch { /* an earlier change removed the place */ }
    }
    const { graph, evaluations } = judge(document);
    const declared = Object.keys((document.Resources ?? {}) as object).length;
    // What is no resource is a problem, and a problem fails.
    // The account is one more.
    if (graph.resources.length !== declared + 1) { expect(graph.problems.length).toBeGreaterThan(0); }
    for (const evaluation of evaluations) {
      if (evaluation.status === 'error') { throw new Error(`${evaluation.rule.name} on ${evaluation.resource.address}: ${evaluation.message}`); }
      if (evaluation.status === 'pass' || evaluation.status === 'fail') { expect({ rule: evaluation.rule.name, evidence: evaluation.evidence.length }).not.toEqual({ rule: evaluation.rule.name, evidence: 0 }); }
    }
  }), { numRuns: 1000, seed: 20261123 });
});

test('a wrong type in place of all properties is never a pass', () => {
  for (const document of documents) {
    for (const [logicalId, entry] of Object.entries(document.Resources as Record<string, JsonObject>)) {
      // Whether a resource is retained stands beside its properties.
      const broken = { Resources: { [logicalId]: { ...entry, DeletionPolicy: 'Delete', Properties: 'nonsense' } } };
      const { graph, evaluations } = judge(broken);
      expect(graph.problems).toHaveLength(1);
      // That a trail is declared is true whatever its properties; the problem fails the gate.
      expect(evaluations.filter((evaluation) => evaluation.status === 'pass' && evaluation.resource.type !== ACCOUNT).map((evaluation) => `${evaluation.rule.name}: ${JSON.stringify(evaluation.evidence)}`)).toEqual([]);
    }
  }
});
