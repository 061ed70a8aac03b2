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
