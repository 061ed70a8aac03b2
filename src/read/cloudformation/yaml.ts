import { parseDocument, type CollectionTag, type ScalarTag, type Tags, YAMLMap, YAMLSeq } from 'yaml';

/** CloudFormation's short forms: `!Ref X` is `{ Ref: X }`, `!Sub "..."` is `{ "Fn::Sub": "..." }`. */
const SHORT_FORMS = [
  'And', 'Base64', 'Cidr', 'Contains', 'EachMemberEquals', 'EachMemberIn', 'Equals', 'FindInMap', 'GetAtt', 'GetAZs', 'If',
  'ImportValue', 'Join', 'Length', 'Not', 'Or', 'RefAll', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform', 'ValueOf', 'ValueOfAll',
];

function longName(short: string): string {
  return short === 'Ref' || short === 'Condition' ? short : `Fn::${short}`;
}

function longForm(short: string, value: unknown): unknown {
  // `!GetAtt Logical.Attribute` stands for a list of two; the attribute may itself hold dots.
  if (short === 'GetAtt' && typeof value === 'string') {
    const dot = value.indexOf('.');
    return { 'Fn::GetAtt': dot < 0 ? [value] : [value.slice(0, dot), value.slice(dot + 1)] };
  }
  return { [longName(short)]: value };
}

function tagsOf(short: string): (ScalarTag | CollectionTag)[] {
  const tag = `!${short}`;
  return [
    { tag, resolve: (text: string) => longForm(short, text) } as ScalarTag,
    { tag, collection: 'seq', resolve: (node: unknown) => longForm(short, (node as YAMLSeq).toJSON()) } as CollectionTag,
    { tag, collection: 'map', resolve: (node: unknown) => longForm(short, (node as YAMLMap).toJSON()) } as CollectionTag,
  ];
}

const CUSTOM_TAGS: Tags = [...SHORT_FORMS, 'Ref', 'Condition'].flatMap(tagsOf);

/** Parses a template in YAML. Throws with line and column on text that is not YAML. */
export function parseCloudFormationYaml(text: string): unknown {
  // YAML 1.1 is what CloudFormation reads: `yes` and `on` are true there. Dates stay strings.
  const document = parseDocument(text, { customTags: (tags) => [...tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:timestamp'), ...CUSTOM_TAGS], version: '1.1', merge: true, uniqueKeys: true, stringKeys: true });
  const problem = document.errors[0];
  if (problem !== undefined) { throw new Error(problem.message.split('\n')[0]); }
  return document.toJS({ maxAliasCount: 1000 });
}
