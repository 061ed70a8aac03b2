import { parseCloudFormationYaml } from '../../../src/read/cloudformation/yaml';

test('short tags become their long forms, nested and in every style', () => {
  const parsed = parseCloudFormationYaml(`
Conditions:
  Prod: !Not [!Equals [!Ref Env, dev]]
  Both: !And [!Condition Prod, !Condition Other]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      Name: !If [Prod, !Sub "\${Env}-data", !Ref "AWS::NoValue"]
      Arn: !GetAtt Stack.Outputs.Arn
      List: !GetAtt [Key, Arn]
      Map: !FindInMap [Regions, !Ref "AWS::Region", Value]
      Text: !Join
        - ""
        - - a
          - !Sub
            - "q\${w}"
            - w: !ImportValue name
`);
  expect(parsed).toEqual({
    Conditions: {
      Prod: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Env' }, 'dev'] }] },
      Both: { 'Fn::And': [{ Condition: 'Prod' }, { Condition: 'Other' }] },
    },
    Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: {
      Name: { 'Fn::If': ['Prod', { 'Fn::Sub': '${Env}-data' }, { Ref: 'AWS::NoValue' }] },
      Arn: { 'Fn::GetAtt': ['Stack', 'Outputs.Arn'] },
      List: { 'Fn::GetAtt': ['Key', 'Arn'] },
      Map: { 'Fn::FindInMap': ['Regions', { Ref: 'AWS::Region' }, 'Value'] },
      Text: { 'Fn::Join': ['', ['a', { 'Fn::Sub': ['q${w}', { w: { 'Fn::ImportValue': 'name' } }] }]] },
    } } },
  });
});

test('a policy version stays the text it is, and yes is true as in YAML 1.1', () => {
  expect(parseCloudFormationYaml('Version: 2012-10-17\nOn: yes\n')).toEqual({ Version: '2012-10-17', On: true });
});

test.each([['an open list', 'a: [1'], ['a key given twice', 'a: 1\na: 2']])('%s is an error with its line', (_name, text) => {
  expect(() => parseCloudFormationYaml(text)).toThrow(/line \d+/);
});

test.each<[string, string, unknown]>([
  ['a list that closes at the margin', 'A:\n  B: [\n  { Key: a },\n]\nC: 1\n', { A: { B: [{ Key: 'a' }] }, C: 1 }],
  ['a map whose lines begin further left', 'A:\n    B: {\n  x: 1,\n      y: [\n2]\n  }\n', { A: { B: { x: 1, y: [2] } } }],
  ['a quoted text that closes at the margin', 'A:\n  P: !Sub \'{\n    "V": "it\'\'s"\n}\'\nB: 1\n', { A: { P: { 'Fn::Sub': '{ "V": "it\'s" }' } }, B: 1 }],
  ['brackets in literal text are text', 'A:\n  - K: |\n      [ {\n       \'q\n    L: [\n1]\n', { A: [{ K: '[ {\n \'q\n', L: [1] }] }],
  ['tabs inside a list', 'A: [\n\t1,\n\t2\n\t]\n', { A: [1, 2] }],
  ['a mark at the beginning', '\ufeffA: 1\n', { A: 1 }],
  ['anchors, also below short forms', 'A: &a [x, y]\nB: !Join ["", *a]\nC: !Sub [t, { k: *a }]\n', { A: ['x', 'y'], B: { 'Fn::Join': ['', ['x', 'y']] }, C: { 'Fn::Sub': ['t', { k: ['x', 'y'] }] } }],
  ['a short form that is new', 'A: !GetStackOutput { StackName: s }\nB: [!Later x, y]\n', { A: { 'Fn::GetStackOutput': { StackName: 's' } }, B: [{ 'Fn::Later': 'x' }, 'y'] }],
  ['single letters are text', 'A: [y, n, Y, N, yes, no]\n', { A: ['y', 'n', 'Y', 'N', true, false] }],
  ['an output that stands twice hides nothing', 'Outputs:\n  A: { Value: 1 }\n  A: { Value: 2 }\n', { Outputs: { A: { Value: 2 } } }],
  ['the same thing twice hides nothing', 'Resources:\n  A: { Type: X }\n  A: { Type: X }\n', { Resources: { A: { Type: 'X' } } }],
])('%s is read', (_name, text, expected) => {
  expect(parseCloudFormationYaml(text)).toEqual(expected);
});

test.each([
  ['a resource', 'Resources:\n  A: { Type: X }\n  A: { Type: Y }\n', '/Resources/A stands twice (line 3)'],
  ['a section', 'Resources: { A: 1 }\nResources: { B: 1 }\n', '/Resources stands twice'],
  ['a property below a short form', 'A: !Sub [x, { v: 1, v: 2 }]\n', '/A/Fn::Sub/1/v stands twice'],
])('%s that hides another of its name is named', (_name, text, message) => {
  expect(() => parseCloudFormationYaml(text)).toThrow(message);
});

test('aliases that would fill the memory are refused', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array.from({ length: 10 }, () => `*a${index}`).join(', ')}]`)];
  expect(() => parseCloudFormationYaml(lines.join('\n'))).toThrow(/alias/i);
});
