import { read, type SamSketch, withEvent, withFunction } from './support';
import { evaluate } from '../../../../src/evaluate/evaluate';
import { completenessOf } from '../../../../src/report/completeness';
import { rules } from '../../../../src/rules';

const one = (type: string, properties?: unknown): SamSketch => ({ Resources: { Thing: { Type: `AWS::Serverless::${type}`, Properties: properties } } });

describe('what cannot be translated is named', () => {
  test.each<[string, SamSketch, string, string, string]>([
    ['an application of the repository', one('Application', { Location: { ApplicationId: 'arn', SemanticVersion: '1.0.0' } }), 'Thing', 'nested-template', '/Resources/Thing/Properties'],
    ['an application beside the template', one('Application', { Location: './child.yaml' }), 'Thing', 'nested-template', '/Resources/Thing/Properties/Location'],
    ['an API that is defined elsewhere', one('Api', { StageName: 'live', DefinitionUri: './api.yaml' }), 'Thing', 'nested-template', '/Resources/Thing/Properties/DefinitionUri'],
    ['an API that includes its definition', one('HttpApi', { DefinitionBody: { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 's3://x/y' } } } }), 'Thing', 'nested-template', '/Resources/Thing/Properties/DefinitionBody'],
    ['a type that SAM does not know', one('Queue', {}), 'Thing', 'macro', '/Resources/Thing'],
    ['a name that every object knows', one('constructor', {}), 'Thing', 'macro', '/Resources/Thing'],
    ['properties that are no map', one('Function', 'x'), 'Thing', 'entry', '/Resources/Thing/Properties'],
    ['a template without the transform', { ...withFunction({}), Transform: null }, 'Worker', 'macro', '/Resources/Worker'],
    ['Globals that are no map', withFunction({}, {}, { Globals: [] }), 'Globals', 'entry', '/Globals'],
    ['a section of Globals that SAM does not know', withFunction({}, {}, { Globals: { Table: {} } }), 'Globals', 'entry', '/Globals'],
    ['a policy that nobody knows', withFunction({ Policies: [{ NoSuchPolicy: {} }] }), 'Worker', 'entry', '/Resources/Worker/Properties/Policies/0'],
    ['a policy template without its parameter', withFunction({ Policies: [{ SQSPollerPolicy: {} }] }), 'Worker', 'entry', '/Resources/Worker/Properties/Policies/0'],
    ['arms of different kinds', withFunction({ Policies: [{ 'Fn::If': ['c', 'AdministratorAccess', { Statement: [] }] }] }), 'Worker', 'entry', '/Resources/Worker/Properties/Policies/0'],
    ['lists of policies in two arms', withFunction({ Policies: { 'Fn::If': ['c', ['AdministratorAccess'], []] } }), 'Worker', 'entry', '/Resources/Worker/Properties/Policies'],
    ['events in two arms', withFunction({ Events: { 'Fn::If': ['c', {}, {}] } }), 'Worker', 'entry', '/Resources/Worker/Properties/Events'],
    ['an event of no known type', withEvent({ Type: 'Telegram' }), 'Worker', 'entry', '/Resources/Worker/Properties/Events/On'],
    ['an event of a bucket of another template', withEvent({ Type: 'S3', Properties: { Bucket: 'photos', Events: 'x' } }), 'Worker', 'entry', '/Resources/Worker/Properties/Events/On/Properties/Bucket'],
    ['a method of an API of another template', withEvent({ Type: 'Api', Properties: { RestApiId: 'abc', Path: '/', Method: 'get' } }), 'Worker', 'entry', '/Resources/Worker/Properties/Events/On/Properties/RestApiId'],
    ['a URL that is one expression', withFunction({ FunctionUrlConfig: { 'Fn::If': ['c', {}, {}] } }), 'Worker', 'entry', '/Resources/Worker/Properties/FunctionUrlConfig'],
    ['properties that a macro adds to', withFunction({ 'Fn::Transform': { Name: 'Secure' } }), 'Worker', 'macro', '/Resources/Worker/Properties/Fn::Transform'],
    ['properties that a macro adds to in Globals', withFunction({}, {}, { Globals: { Function: { 'Fn::Transform': { Name: 'Secure' }, 'Timeout': 3 } } }), 'Worker', 'macro', '/Globals/Function/Fn::Transform'],
    ['a connector to nowhere', one('Connector', { Source: { Id: 'A' }, Destination: { Id: 'B' }, Permissions: ['Read'] }), 'Thing', 'entry', '/Resources/Thing/Properties/Source'],
  ])('%s', (_, sketch, address, kind, pointer) => {
    expect(read(sketch).problems).toContainEqual(expect.objectContaining({ address, kind, pointer }));
  });

  test('what surrounds it is still judged', () => {
    const graph = read(withFunction({ Policies: ['AdministratorAccess', { NoSuchPolicy: {} }] }));
    expect(evaluate(graph, rules).some(({ rule, status }) => rule.name === 'IamNoAdministratorAccessAttached' && status === 'fail')).toBe(true);
  });

  test('no resource keeps a type that nobody judges', () => {
    const graph = read({ Resources: { ...withFunction({}).Resources, ...one('Queue', {}).Resources } });
    expect(graph.resources.filter(({ type }) => type.startsWith('AWS::Serverless::'))).toEqual([]);
  });
});

describe('the count of what was read', () => {
  test('what SAM makes is counted, and the totals agree', () => {
    const graph = read(withFunction({ FunctionUrlConfig: { AuthType: 'NONE' } }, { Jobs: { Type: 'AWS::SQS::Queue' } }));
    const input = { graph, evaluations: evaluate(graph, rules), unread: [], rules, disabled: new Set<string>(), outOfScope: new Set() } as unknown as Parameters<typeof completenessOf>[0];
    const counted = completenessOf(input, graph.resources as unknown as Parameters<typeof completenessOf>[1]);
    expect(counted).toMatchObject({ balanced: true, resourcesInTemplates: 2 });
  });
});
