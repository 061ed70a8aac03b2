import type { JsonObject } from '../../../src/model/json';
import { ResourceView } from '../../../src/model/resource-view';
import { World } from '../../../src/model/world';
import { readTemplates, type TemplateInput } from '../../../src/read/cloudformation/read';
import { parseTemplate } from '../../../src/read/parse';

const template = (id: string, document: unknown, more: Partial<TemplateInput> = {}): TemplateInput => ({ id, file: `${id}.json`, stackName: id, document: document as JsonObject, ...more });
const output = (of: object = {}) => ({ 'Fn::GetStackOutput': { StackName: 'net', OutputName: 'Name', ...of } });
const net = (more: Partial<TemplateInput> = {}, id = 'net') => template(id, { Resources: { Topic: { Type: 'AWS::SNS::Topic' } }, Outputs: { Name: { Value: { Ref: 'Topic' } }, Fixed: { Value: 'x' } } }, { stackName: 'net', ...more });
const app = (said: unknown, more: Partial<TemplateInput> = {}) => template('app', { Parameters: { P: { Type: 'String' } }, Resources: { R: { Type: 'AWS::SNS::Subscription', Properties: { TopicArn: said } } } }, more);

/** What the property comes to. */
function valueOf(...inputs: TemplateInput[]): string {
  const graph = readTemplates(inputs);
  const resource = graph.byId('app#R');
  if (resource === undefined) { throw new Error('no resource R'); }
  const value = new ResourceView(resource, graph, new World([])).at('TopicArn');
  return value.target()?.id ?? (value.isUnknown ? '?' : value.expression());
}

describe('Fn::GetStackOutput', () => {
  test.each([
    ['leads to the resource of the other stack', output(), 'net#Topic'],
    ['leads to a value', output({ OutputName: 'Fixed' }), 'x'],
    ['names its own region', output({ Region: { Ref: 'AWS::Region' } }), 'net#Topic'],
    ['of a stack that is not here is not known', output({ StackName: 'other' }), '?'],
    ['of an output that is not there is not known', output({ OutputName: 'None' }), '?'],
    ['of a stack that a parameter names is not known', output({ StackName: { Ref: 'P' } }), '?'],
    ['without a stack is not known', { 'Fn::GetStackOutput': 'net' }, '?'],
  ])('%s', (_name, said, expected) => { expect(valueOf(app(said), net())).toBe(expected); });

  test('reads in its own region unless it names another', () => {
    const there = net({ region: 'us-east-1' });
    expect(valueOf(app(output(), { region: 'eu-west-1' }), there)).toBe('?');
    expect(valueOf(app(output({ Region: 'us-east-1' }), { region: 'eu-west-1' }), there)).toBe('net#Topic');
  });

  test('means the stack of its own Stage', () => {
    const [dev, prod] = ['Dev', 'Prod'].map((stage) => net({ constructPath: `${stage}/Net` }, `${stage}-net`));
    expect(valueOf(app(output(), { constructPath: 'Prod/App' }), dev, prod)).toBe('Prod-net#Topic');
    expect(valueOf(app(output(), { constructPath: 'Other/App' }), dev, prod)).toBe('?');
  });

  test('is a reference from the other side as well, and in YAML', () => {
    const document = parseTemplate('Resources:\n  R:\n    Type: AWS::SNS::Subscription\n    Properties:\n      TopicArn: !GetStackOutput\n        StackName: net\n        OutputName: Name\n');
    const graph = readTemplates([template('app', document), net()]);
    const topic = graph.byId('net#Topic');
    expect(topic === undefined ? [] : graph.referredToBy(topic).map(({ id }) => id)).toEqual(['app#R']);
  });

  test('in both directions is a cycle between stacks', () => {
    const back = template('net', { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::GetStackOutput': { StackName: 'app', OutputName: 'Name' } } } } }, Outputs: { Name: { Value: 'x' } } });
    const there = template('app', { Resources: { R: { Type: 'AWS::SNS::Subscription', Properties: { TopicArn: output() } } }, Outputs: { Name: { Value: 'y' } } });
    expect(readTemplates([back, there]).cycles.map(({ chain }) => chain.join(' -> '))).toEqual(['net -> app -> net']);
    expect(readTemplates([net(), there]).cycles).toEqual([]);
  });
});
