import { isDeepStrictEqual } from 'node:util';
import { type CollectionTag, type Document, isMap, isPair, isScalar, isSeq, LineCounter, Pair, parseDocument, Scalar, type ScalarTag, type Tags, YAMLMap } from 'yaml';
import { indentFlows } from './yaml-indentation';

/** CloudFormation's short forms: `!Ref X` is `{ Ref: X }`, `!Sub "..."` is `{ "Fn::Sub": "..." }`. */
const SHORT_FORMS = [
  'And', 'Base64', 'Cidr', 'Contains', 'EachMemberEquals', 'EachMemberIn', 'Equals', 'FindInMap', 'GetAtt', 'GetAZs', 'If',
  'GetStackOutput', 'ImportValue', 'Join', 'Length', 'Not', 'Or', 'RefAll', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform', 'ValueOf', 'ValueOfAll',
];

function longName(short: string): string {
  return short === 'Ref' || short === 'Condition' ? short : `Fn::${short}`;
}

function longForm(short: string, text: string): unknown {
  // `!GetAtt Logical.Attribute` stands for a list of two; the attribute may itself hold dots.
  if (short === 'GetAtt') {
    const dot = text.indexOf('.');
    return { 'Fn::GetAtt': dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)] };
  }
  return { [longName(short)]: text };
}

/** The long form of a short form over a list or a map, which may hold aliases: those are followed later, with the rest of the document. */
function wrapped(short: string, node: unknown): YAMLMap {
  const map = new YAMLMap();
  map.items.push(new Pair(new Scalar(longName(short)), node));
  return map;
}

function tagsOf(short: string): (ScalarTag | CollectionTag)[] {
  const tag = `!${short}`;
  return [
    { tag, resolve: (text: string) => longForm(short, text) } as ScalarTag,
    { tag, collection: 'seq', resolve: (node: unknown) => wrapped(short, node) } as CollectionTag,
    { tag, collection: 'map', resolve: (node: unknown) => wrapped(short, node) } as CollectionTag,
  ];
}

/** Kinds of YAML 1.1 that CloudFormation does not read: dates stay strings, and so do the single letters that stand for a truth value. */
const TAKEN_OUT = /^tag:yaml\.org,2002:(timestamp|binary|omap|pairs|set|bool)$/;
const BOOLEANS: Tags = [
  { tag: 'tag:yaml.org,2002:bool', default: true, identify: (value) => value === true, test: /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/, resolve: () => true },
  { tag: 'tag:yaml.org,2002:bool', default: true, identify: (value) => value === false, test: /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/, resolve: () => false },
];

const KNOWN_TAGS = new Set([...SHORT_FORMS, 'Ref', 'Condition']);
const CUSTOM_TAGS: Tags = [...KNOWN_TAGS].flatMap(tagsOf);

/** Parses a template in YAML. Throws with line and column on text that is not YAML. */
export function parseCloudFormationYaml(text: string): unknown {
  const lines = new LineCounter();
  let document = parse(text, lines);
  if (document.errors.length > 0) {
    const indented = parse(indentFlows(text), lines);
    if (indented.errors.length === 0) { document = indented; }
  }
  const problem = document.errors[0];
  if (problem !== undefined) { throw new Error(problem.message.split('\n')[0]); }
  const hidden = hiddenIn(document.contents, []);
  if (hidden !== undefined) { throw new Error(`the key ${hidden.path} stands twice (line ${lines.linePos(hidden.offset).line}); only the last would count`); }
  return document.toJS({ maxAliasCount: 1000 });
}

function parse(text: string, lineCounter: LineCounter): Document {
  // YAML 1.1 is what CloudFormation reads: `yes` and `on` are true there.
  return parseDocument(text, {
    customTags: (tags) => [...tags.filter((tag) => typeof tag === 'string' || !TAKEN_OUT.test(tag.tag)), ...BOOLEANS, ...CUSTOM_TAGS, ...unknownTags(text)],
    version: '1.1', merge: true, uniqueKeys: false, stringKeys: true, lineCounter,
  });
}

/** A short form that is not known here is a function all the same, and what it comes to is known at deploy time. */
function unknownTags(text: string): Tags {
  const names = new Set([...text.matchAll(/(?<![\w!])!([A-Z][A-Za-z]*)(?=[\s,\]}])/g)].map((match) => match[1]));
  return [...names].filter((name) => !KNOWN_TAGS.has(name)).flatMap(tagsOf);
}

/** Sections in which a key that stands twice hides nothing that is judged. */
const HARMLESS = new Set(['Outputs', 'Metadata', 'Description']);

/**
 * A key that stands twice in one map with different values. AWS's tools take the last one without a word; a resource or a
 * property that is hidden so was perhaps meant.
 */
function hiddenIn(node: unknown, path: readonly string[]): { readonly path: string; readonly offset: number } | undefined {
  if (path.length > 200 || (path.length === 1 && HARMLESS.has(path[0]))) { return undefined; }
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const found = hiddenIn(item, [...path, String(index)]);
      if (found !== undefined) { return found; }
    }
    return undefined;
  }
  if (!isMap(node)) { return undefined; }
  const seen = new Map<string, unknown>();
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) { continue; }
    const key = String(pair.key.value);
    const before = seen.get(key);
    if (before !== undefined && key !== '<<' && !(path.length === 0 && HARMLESS.has(key)) && !isDeepStrictEqual(plain(before), plain(pair.value))) {
      return { path: `/${[...path, key].join('/')}`, offset: pair.key.range?.[0] ?? 0 };
    }
    seen.set(key, pair.value);
    const found = hiddenIn(pair.value, [...path, key]);
    if (found !== undefined) { return found; }
  }
  return undefined;
}

function plain(node: unknown): unknown {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.toJSON() as unknown : node;
}
