import { evaluate } from '../../../src/evaluate/evaluate';
import type { JsonObject } from '../../../src/model/json';
import { readTemplates } from '../../../src/read/cloudformation/read';
import { rules } from '../../../src/rules';

const LOOPS = { Transform: ['AWS::LanguageExtensions'] };
const read = (document: object, more: object[] = []) => readTemplates([{ id: 'S', file: 's.json', document: document as JsonObject }, ...more as never[]]);
const resourcesOf = (document: object) => read(document).resources.map(({ address, properties }) => [address, properties]);
const QUEUE = { Type: 'AWS::SQS::Queue' };

describe('loops are written out', () => {
  test.each<[string, object, unknown]>([
    ['over texts', { ...LOOPS, Resources: { 'Fn::ForEach::Q': ['Name', ['A', 'B'], { 'Queue${Name}': { ...QUEUE, Properties: { QueueName: { 'Fn::Sub': '${Name}-x' }, K: { Ref: 'Name' } } } }] } },
      [['QueueA', { QueueName: { 'Fn::Sub': 'A-x' }, K: 'A' }], ['QueueB', { QueueName: { 'Fn::Sub': 'B-x' }, K: 'B' }]]],
    ['over texts that no id may hold', { ...LOOPS, Resources: { 'Fn::ForEach::Q': ['Name', ['a-b', '1.2'], { 'Q&{Name}': { ...QUEUE, Properties: { N: '${Name}' } } }] } },
      [['Qab', { N: 'a-b' }], ['Q12', { N: '1.2' }]]],
    ['over the default of a list', { ...LOOPS, Parameters: { L: { Type: 'CommaDelimitedList', Default: 'A, B' } }, Resources: { 'Fn::ForEach::Q': ['N', { Ref: 'L' }, { 'Q${N}': QUEUE }] } }, [['QA', {}], ['QB', {}]]],
    ['over the entry of a map', { ...LOOPS, Mappings: { M: { k: { names: ['A', 'B'] } } }, Resources: { 'Fn::ForEach::Q': ['N', { 'Fn::FindInMap': ['M', 'k', 'names'] }, { 'Q${N}': QUEUE }] } }, [['QA', {}], ['QB', {}]]],
    ['inside one another', { ...LOOPS, Resources: { 'Fn::ForEach::O': ['A', ['X', 'Y'], { 'Fn::ForEach::I': ['B', ['1', '2'], { 'Q${A}${B}': { ...QUEUE, Properties: { N: '${A}${B}' } } }] }] } },
      [['QX1', { N: 'X1' }], ['QX2', { N: 'X2' }], ['QY1', { N: 'Y1' }], ['QY2', { N: 'Y2' }]]],
    ['among properties', { ...LOOPS, Resources: { Q: { ...QUEUE, Properties: { 'Fn::ForEach::P': ['P', ['QueueName', 'KmsMasterKeyId'], { '${P}': { 'Fn::Sub': 'x-${P}' } }], 'FifoQueue': true } } } },
      [['Q', { QueueName: { 'Fn::Sub': 'x-QueueName' }, KmsMasterKeyId: { 'Fn::Sub': 'x-KmsMasterKeyId' }, FifoQueue: true }]]],
    ['an escape stays', { ...LOOPS, Resources: { 'Fn::ForEach::Q': ['N', ['A'], { 'Q${N}': { ...QUEUE, Properties: { P: { 'Fn::Sub': '${!N}${Other}' } } } }] } }, [['QA', { P: { 'Fn::Sub': '${!N}${Other}' } }]]],
  ])('%s', (_name, document, expected) => {
    expect(resourcesOf(document)).toEqual(expected);
    expect(read(document).problems).toEqual([]);
  });

  test('conditions and outputs as well', () => {
    const graph = read({
      ...LOOPS,
      Conditions: { 'Fn::ForEach::C': ['N', ['A', 'B'], { 'Is${N}': { 'Fn::Equals': ['${N}', 'A'] } }] },
      Resources: { 'Fn::ForEach::Q': ['N', ['A', 'B'], { 'Q${N}': { ...QUEUE, Condition: 'Is${N}', Properties: { SqsManagedSseEnabled: false } } }] },
    });
    const verdicts = evaluate(graph, rules.filter(({ name }) => name === 'SqsQueueEncrypted'));
    expect(verdicts.map(({ resource, status }) => [resource.address, status])).toEqual([['QA', 'fail'], ['QB', 'not-applicable']]);
  });

  test('pointers lead into the loop', () => {
    const graph = read({ ...LOOPS, Resources: { 'Fn::ForEach::Q': ['N', ['A'], { 'Q${N}': { ...QUEUE, Properties: { 'Fn::ForEach::P': ['P', ['SqsManagedSseEnabled'], { '${P}': false }] } } }] } });
    const [verdict] = evaluate(graph, rules.filter(({ name }) => name === 'SqsQueueEncrypted'));
    expect(graph.resources[0].entryPointer).toBe('/Resources/Fn::ForEach::Q/2/Q${N}');
    expect(verdict.evidence.map(({ pointer }) => pointer)).toContain('/Resources/Fn::ForEach::Q/2/Q${N}/Properties/Fn::ForEach::P/2/${P}');
  });

  test('the parent of a nested stack says what a list holds', () => {
    const child = { id: 'C', file: 'c.json', nestedIn: { id: 'S', logicalId: 'Child' }, document: { ...LOOPS, Parameters: { L: { Type: 'CommaDelimitedList', Default: 'A' } }, Resources: { 'Fn::ForEach::Q': ['N', { Ref: 'L' }, { 'Q${N}': QUEUE }] } } };
    const graph = read({ Resources: { Child: { Type: 'AWS::CloudFormation::Stack', Properties: { Parameters: { L: 'B,C' } } } } }, [child]);
    expect(graph.resources.map(({ address }) => address)).toEqual(['Child', 'QB', 'QC']);
    expect(graph.problems).toEqual([]);
  });
});

describe('loops that are not read are named', () => {
  test.each<[string, object, string]>([
    ['without the transform', { Resources: { 'Fn::ForEach::Q': ['N', ['A'], { 'Q${N}': QUEUE }] } }, 'needs the transform AWS::LanguageExtensions'],
    ['over a list without a default', { ...LOOPS, Parameters: { L: { Type: 'CommaDelimitedList' } }, Resources: { 'Fn::ForEach::Q': ['N', { Ref: 'L' }, { 'Q${N}': QUEUE }] } }, 'known only at deploy time'],
    ['over what Parameter Store holds', { ...LOOPS, Parameters: { L: { Type: 'AWS::SSM::Parameter::Value<List<String>>', Default: '/x' } }, Resources: { 'Fn::ForEach::Q': ['N', { Ref: 'L' }, { 'Q${N}': QUEUE }] } }, 'known only at deploy time'],
    ['a loop that is none', { ...LOOPS, Resources: { 'Fn::ForEach::Q': ['N', ['A']] } }, 'is no loop'],
    ['two of one name', { ...LOOPS, Resources: { 'Fn::ForEach::Q': ['N', ['A', 'B'], { Q: QUEUE }] } }, 'one hides the other'],
    ['among properties, without the transform', { Resources: { Q: { ...QUEUE, Properties: { 'Fn::ForEach::P': ['P', ['X'], { '${P}': 1 }] } } } }, 'writes properties at deploy time'],
  ])('%s', (_name, document, fact) => {
    expect(read(document).problems.map((problem) => problem.fact).join('; ')).toContain(fact);
  });

  test('and nothing beside them passes by absence', () => {
    const group = (Properties: object, sections: object = {}) => evaluate(read({ ...sections, Resources: { G: { Type: 'AWS::EC2::SecurityGroup', Properties } } }), rules.filter(({ name }) => name === 'RestrictedSsh')).map(({ status }) => status);
    expect(group({ 'GroupDescription': 'd', 'Fn::ForEach::P': ['P', { Ref: 'L' }, { '${P}': [] }] }, LOOPS)).toEqual(['unknown']);
    expect(group({ 'GroupDescription': 'd', 'Fn::ForEach::P': ['P', ['22'], { 'SecurityGroupIngress${P}': {} }] }, LOOPS)).toEqual(['unknown']);
    expect(group({ 'GroupDescription': 'd', 'Fn::ForEach::P': ['P', ['Ingress'], { 'SecurityGroup${P}': [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }] }] }, LOOPS)).toEqual(['fail']);
    expect(group({ 'GroupDescription': 'd', 'Fn::ForEach::P': ['P', ['GroupName'], { '${P}': 'x' }] }, LOOPS)).toEqual(['pass']);
  });
});

describe('functions of the language extensions', () => {
  const encrypted = (value: unknown, sections: object = {}) => [...new Set(evaluate(read({ ...LOOPS, ...sections, Resources: { V: { Type: 'AWS::EC2::Volume', Properties: { Encrypted: value } } } }), rules.filter(({ name }) => name === 'EncryptedVolumes')).map(({ status }) => status))].join();
  const find = (key: unknown, DefaultValue: unknown) => ({ 'Fn::FindInMap': ['M', key, 'e', { DefaultValue }] });
  const M = (rows: object) => ({ Mappings: { M: rows } });

  test.each<[string, unknown, object, string]>([
    ['a map without the key gives the default', find('dev', true), M({ prod: { e: false } }), 'pass'],
    ['a map with the key does not', find('prod', true), M({ prod: { e: false } }), 'fail'],
    ['a key known later: the rows and the default', find({ Ref: 'AWS::StackName' }, false), M({ prod: { e: true } }), 'fail'],
    ['all of them right', find({ Ref: 'AWS::StackName' }, true), M({ prod: { e: true } }), 'pass'],
    ['no row at all', find({ Ref: 'AWS::StackName' }, true), M({}), 'pass'],
    ['a length', { 'Fn::If': ['One', true, false] }, { Conditions: { One: { 'Fn::Equals': [{ 'Fn::Length': ['a'] }, 1] } } }, 'pass'],
    ['the length of a list that somebody may pass otherwise', { 'Fn::If': ['Two', true, false] }, { Parameters: { L: { Type: 'CommaDelimitedList', Default: 'a,b' } }, Conditions: { Two: { 'Fn::Equals': [{ 'Fn::Length': { Ref: 'L' } }, '2'] } } }, 'fail'],
    ['a length known later', { 'Fn::If': ['Two', true, false] }, { Parameters: { L: { Type: 'CommaDelimitedList' } }, Conditions: { Two: { 'Fn::Equals': [{ 'Fn::Length': { Ref: 'L' } }, '2'] } } }, 'fail'],
  ])('%s', (_name, value, sections, status) => {
    expect(encrypted(value, sections)).toBe(status);
  });

  test('what becomes JSON is read', () => {
    const policy = { 'Fn::ToJsonString': { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } };
    const verdicts = evaluate(read({ ...LOOPS, Resources: { P: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: policy } } } }), rules.filter(({ name }) => name === 'IamPolicyNoStatementsWithAdminAccess'));
    expect(verdicts.map(({ status }) => status)).toEqual(['fail']);
  });

  test('policies of a resource may be expressions', () => {
    const verdict = (condition: unknown) => evaluate(read({ ...LOOPS, Conditions: { C: condition }, Resources: { K: { Type: 'AWS::KMS::Key', DeletionPolicy: { 'Fn::If': ['C', 'Retain', 'Delete'] }, UpdateReplacePolicy: 'Retain' } } }), rules.filter(({ name }) => name === 'StatefulResourceRetained')).map(({ status }) => status).join();
    expect(verdict({ 'Fn::Equals': ['a', 'a'] })).toBe('pass');
    expect(verdict({ 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'a'] })).toBe('fail');
  });
});
