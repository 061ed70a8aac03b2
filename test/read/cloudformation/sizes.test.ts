import { evaluate } from '../../../src/evaluate/evaluate';
import type { Json, JsonObject } from '../../../src/model/json';
import { readTemplates } from '../../../src/read/cloudformation/read';
import { rules } from '../../../src/rules';

/** Puts a part into itself, again and again. */
function nested(times: number, step: (inner: Json) => Json, start: Json): Json {
  let node = start;
  for (let index = 0; index < times; index++) { node = step(node); }
  return node;
}

const bucket = (Properties: unknown, sections: object = {}) => ({ ...sections, Resources: { Subject: { Type: 'AWS::S3::Bucket', Properties } } }) as unknown as JsonObject;
const named = (value: Json) => bucket({ BucketName: value, VersioningConfiguration: { Status: value } });
const conditions = (Conditions: Record<string, unknown>, last: string) => bucket({ VersioningConfiguration: { Status: { 'Fn::If': [last, 'Enabled', 'Suspended'] } } }, { Conditions });
const names = (prefix: string) => Array.from({ length: 60 }, (_, index) => `${prefix}${index}`);

/** Each would take for ever, or end in a stack overflow, if what is used twice were worked out twice. */
test.each<[string, JsonObject]>([
  ['a text that holds itself twice', named(nested(60, (inner) => ({ 'Fn::Sub': ['${a}${a}', { a: inner }] }), 'x'))],
  ['joins inside joins', named(nested(60, (inner) => ({ 'Fn::Join': ['', [inner]] }), 'x'))],
  ['choices inside choices', named(nested(60, (inner) => ({ 'Fn::Select': [0, [inner]] }), 'x'))],
  ['conditions that name another twice', conditions(Object.fromEntries(names('C').map((name, index) => [name, index === 0 ? { 'Fn::Equals': ['a', 'b'] } : { 'Fn::Or': [{ Condition: `C${index - 1}` }, { Condition: `C${index - 1}` }] }])), 'C59')],
  ['a condition ten thousand levels deep', conditions({ C: nested(10_000, (inner) => ({ 'Fn::Not': [inner] }), { 'Fn::Equals': ['a', 'a'] }) }, 'C')],
  ['a property ten thousand levels deep', bucket({ BucketName: nested(10_000, (inner) => [inner], 'x') })],
  ['an output ten thousand levels deep', bucket({ BucketName: { 'Fn::ImportValue': 'deep' } }, { Outputs: { O: { Value: nested(10_000, (inner) => ({ 'Fn::Sub': ['${a}', { a: inner }] }), 'x'), Export: { Name: 'deep' } } } })],
  ['exports that import another twice', bucket({ BucketName: { 'Fn::ImportValue': 'e0' } }, {
    Outputs: Object.fromEntries(names('O').map((name, index) => [name, { Value: { 'Fn::Join': ['', [{ 'Fn::ImportValue': `e${index + 1}` }, { 'Fn::ImportValue': `e${index + 1}` }]] }, Export: { Name: `e${index}` } }])),
  })],
  ['an export that imports itself twice', bucket({ BucketName: { 'Fn::ImportValue': 'e' } }, { Outputs: { O: { Value: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'e' }, { 'Fn::ImportValue': 'e' }]] }, Export: { Name: 'e' } } } })],
  ['loops inside loops', {
    Transform: 'AWS::LanguageExtensions',
    Resources: nested(12, (inner) => ({ [`Fn::ForEach::L${JSON.stringify(inner).length}`]: ['I', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], inner] }), { 'B${I}': { Type: 'AWS::S3::Bucket' } }),
  }],
  ['loops inside loops over nothing to write', {
    Transform: 'AWS::LanguageExtensions',
    Resources: nested(12, (inner) => ({ [`Fn::ForEach::L${JSON.stringify(inner).length}`]: ['I', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], inner] }), {}),
  }],
])('%s is judged or named, and soon', (_name, document) => {
  const started = performance.now();
  const graph = readTemplates([{ id: 'S', file: 's.json', document }]);
  const evaluations = evaluate(graph, rules);
  expect(evaluations.filter(({ status }) => status === 'error')).toEqual([]);
  expect(evaluations.length + graph.problems.length).toBeGreaterThan(0);
  JSON.stringify(evaluations.map(({ evidence, message }) => [evidence, message]));
  expect(performance.now() - started).toBeLessThan(10_000);
}, 20_000);

test('what is nested too deeply costs that resource alone', () => {
  const document = { Resources: { Deep: { Type: 'AWS::S3::Bucket', Properties: { X: nested(1000, (inner) => ({ a: inner }), 1) } }, Other: { Type: 'AWS::S3::Bucket' } } } as unknown as JsonObject;
  const graph = readTemplates([{ id: 'S', file: 's.json', document }]);
  expect(graph.problems.map(({ address, kind }) => ({ address, kind }))).toEqual([{ address: 'Deep', kind: 'size' }]);
  expect(graph.resources.map(({ address }) => address)).toEqual(['Other']);
});
