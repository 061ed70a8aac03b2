import { cyclesOf } from '../../../src/evaluate/acyclic';
import type { JsonObject } from '../../../src/model/json';
import { readTemplates, type TemplateInput } from '../../../src/read/cloudformation/read';

const template = (document: unknown, id = 'stack', more: Partial<TemplateInput> = {}): TemplateInput => ({ id, file: `${id}.json`, document: document as JsonObject, ...more });
const found = (...inputs: TemplateInput[]) => readTemplates(inputs);
const chains = (...inputs: TemplateInput[]) => found(...inputs).cycles.map(({ chain }) => chain.join(' -> '));
const topic = (properties: object = {}, more: object = {}) => ({ Type: 'AWS::SNS::Topic', Properties: properties, ...more });
const get = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] });
const ref = (name: string) => ({ Ref: name });

/** A resource for each name, with what it refers to. */
const web = (references: Record<string, unknown>, sections: object = {}) => template({
  ...sections, Resources: Object.fromEntries(Object.entries(references).map(([name, said]) => [name, topic({ Said: said })])),
});

describe('a cycle inside a template', () => {
  test.each([
    ['Ref', { A: ref('B'), B: ref('A') }, 'A -> B -> A'],
    ['Fn::GetAtt as a list', { A: get('B'), B: get('A') }, 'A -> B -> A'],
    ['Fn::GetAtt as a text', { A: { 'Fn::GetAtt': 'B.Arn' }, B: { 'Fn::GetAtt': 'A.Arn' } }, 'A -> B -> A'],
    ['Fn::GetAtt of a nested attribute', { A: { 'Fn::GetAtt': ['B', 'Endpoint.Port'] }, B: ref('A') }, 'A -> B -> A'],
    ['Fn::Sub', { A: { 'Fn::Sub': '${B.Arn}/*' }, B: { 'Fn::Sub': 'x-${A}' } }, 'A -> B -> A'],
    ['a variable of Fn::Sub', { A: { 'Fn::Sub': ['${v}', { v: ref('B') }] }, B: ref('A') }, 'A -> B -> A'],
    ['something deep in Fn::Join in a policy', { A: { Statement: [{ Resource: { 'Fn::Join': ['', [get('B'), '/*']] } }] }, B: ref('A') }, 'A -> B -> A'],
    ['three', { A: ref('B'), B: ref('C'), C: ref('A'), D: ref('A') }, 'A -> B -> C -> A'],
    ['a resource that refers to itself', { A: get('A') }, 'A -> A'],
    ['the shortest way round', { A: [ref('B'), ref('C')], B: ref('C'), C: ref('A') }, 'A -> C -> A'],
  ])('through %s is named', (_name, references, chain) => {
    expect(chains(web(references))).toEqual([chain]);
  });

  test.each([
    ['DependsOn', { A: topic({}, { DependsOn: 'B' }), B: topic({}, { DependsOn: ['A'] }) }],
    ['DependsOn and a reference', { A: topic({}, { DependsOn: ['B'] }), B: topic({ Said: ref('A') }) }],
    ['an update policy', { A: topic({}, { UpdatePolicy: { CodeDeployLambdaAliasUpdate: { DeploymentGroupName: ref('B') } } }), B: topic({ Said: ref('A') }) }],
    ['metadata, which CloudFormation resolves before it creates the resource', { A: topic({}, { Metadata: { Waits: ref('B') } }), B: topic({ Said: ref('A') }) }],
  ])('through %s is named', (_name, Resources) => {
    expect(chains(template({ Resources }))).toEqual(['A -> B -> A']);
  });

  test('two cycles that have nothing in common are two findings, two that have are one', () => {
    expect(chains(web({ A: ref('B'), B: ref('A'), C: ref('D'), D: ref('C') }))).toEqual(['A -> B -> A', 'C -> D -> C']);
    expect(chains(web({ A: ref('B'), B: [ref('A'), ref('C')], C: ref('B') }))).toHaveLength(1);
  });

  test.each([
    ['a chain that ends', { A: ref('B'), B: ref('C'), C: 'x' }],
    ['a diamond', { A: [ref('B'), ref('C')], B: ref('D'), C: ref('D'), D: 'x' }],
    ['a variable of Fn::Sub that is called like a resource', { A: { 'Fn::Sub': ['${B}', { B: 'x' }] }, B: ref('A') }],
    ['an escaped name in Fn::Sub', { A: { 'Fn::Sub': '${!B}' }, B: ref('A') }],
    ['a text that only looks like a reference', { A: '${B.Arn}', B: ref('A') }],
    ['a reference to a parameter', { A: ref('B'), B: ref('P') }],
    ['a condition of a policy, whose key is Condition', { A: { Condition: { StringEquals: { 'aws:SourceAccount': ref('AWS::AccountId') } } }, B: ref('A') }],
  ])('%s is none', (_name, references) => {
    expect(chains(web(references, { Parameters: { P: { Type: 'String' } } }))).toEqual([]);
  });

  test('rules of security groups in resources of their own are none, inside the groups they are one', () => {
    const group = (properties: object = {}) => ({ Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'x', ...properties } });
    const rule = (of: string, from: string) => ({ Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: get(of), SourceSecurityGroupId: get(from), IpProtocol: 'tcp' } });
    expect(chains(template({ Resources: { A: group(), B: group(), FromB: rule('A', 'B'), FromA: rule('B', 'A') } }))).toEqual([]);
    const inline = (from: string) => group({ SecurityGroupIngress: [{ IpProtocol: 'tcp', SourceSecurityGroupId: get(from) }] });
    const [cycle] = found(template({ Resources: { A: inline('B'), B: inline('A') } })).cycles;
    expect(cycle).toMatchObject({ chain: ['A', 'B', 'A'], fix: expect.stringContaining('AWS::EC2::SecurityGroupIngress'), evidence: [{ pointer: '/Resources/A/Properties/SecurityGroupIngress/0/SourceSecurityGroupId/Fn::GetAtt' }, expect.anything()] });
  });

  test('a key, a bucket and a queue that wait for one another are told with the policy that closes the circle', () => {
    const [cycle] = cyclesOf(found(template({
      Resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [{ Effect: 'Allow', Action: 'kms:*', Principal: { Service: 's3.amazonaws.com' }, Resource: '*', Condition: { ArnLike: { 'aws:SourceArn': get('Bucket') } } }] } } },
        Bucket: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: get('Queue') }] } } },
        Queue: { Type: 'AWS::SQS::Queue', Properties: { KmsMasterKeyId: get('Key') } },
      },
    })));
    expect(cycle).toMatchObject({ status: 'error', rule: { name: 'DependenciesAcyclic' }, resource: { address: 'Key', type: 'AWS::KMS::Key', unit: { file: 'stack.json' } } });
    expect(cycle.message).toContain('Key -> Bucket -> Queue -> Key');
    expect(cycle.message).toContain('key policy of Key');
  });

  test('many cycles are named up to a limit, and the others counted', () => {
    const pairs = Object.fromEntries(Array.from({ length: 30 }, (_each, index) => [[`A${index}`, ref(`B${index}`)], [`B${index}`, ref(`A${index}`)]]).flat());
    const cycles = cyclesOf(found(web(pairs)));
    expect(cycles).toHaveLength(20);
    expect(cycles[19].message).toContain('10 more cycles');
  });

  test('a long circle is shortened, and found without deep recursion', () => {
    const size = 20_000;
    const [chain] = chains(web(Object.fromEntries(Array.from({ length: size }, (_each, index) => [`R${index}`, ref(`R${(index + 1) % size}`)]))));
    expect(chain).toMatch(/^R0 -> R1 -> .* -> \(19989 more\) -> R0$/);
  });
});

describe('conditions', () => {
  const sections = { Parameters: { Stage: { Type: 'String' } }, Conditions: { IsProd: { 'Fn::Equals': [ref('Stage'), 'prod'] }, IsDev: { 'Fn::Equals': [ref('Stage'), 'dev'] }, NotProd: { 'Fn::Not': [{ Condition: 'IsProd' }] } } };
  const when = (condition: string, yes: object | string, no: object | string = 'x') => ({ 'Fn::If': [condition, yes, no] });

  test('a cycle of one arm is named with its condition', () => {
    const [cycle] = found(web({ A: when('IsProd', ref('B')), B: ref('A') }, sections)).cycles;
    expect(cycle).toMatchObject({ chain: ['A', 'B', 'A'], where: 'condition IsProd is true' });
  });

  test.each([
    ['arms that never hold together', { A: when('IsProd', ref('B')), B: when('IsDev', ref('A')) }],
    ['arms of one condition', { A: when('IsProd', ref('B')), B: when('IsProd', 'x', ref('A')) }],
    ['arms of a condition and its opposite', { A: when('IsProd', ref('B')), B: when('NotProd', ref('A')) }],
  ])('%s make none', (_name, references) => {
    expect(chains(web(references, sections))).toEqual([]);
  });

  test('a resource that is never created beside the other closes no circle, nor does DependsOn on it', () => {
    const resources = (condition: string, other: string) => ({ A: topic({}, { Condition: condition, DependsOn: 'B' }), B: topic({}, { Condition: other, DependsOn: 'A' }) });
    expect(chains(template({ ...sections, Resources: resources('IsProd', 'NotProd') }))).toEqual([]);
    expect(chains(template({ ...sections, Resources: resources('IsProd', 'IsProd') }))).toEqual(['A -> B -> A']);
  });

  test('where there are more deployments than can be looked at, that is said and nothing passes', () => {
    const names = Array.from({ length: 12 }, (_each, index) => `C${index}`);
    const many = {
      Parameters: Object.fromEntries(names.map((name) => [`P${name}`, { Type: 'String' }])),
      Conditions: Object.fromEntries(names.map((name) => [name, { 'Fn::Equals': [ref(`P${name}`), 'x'] }])),
    };
    const references = Object.fromEntries(names.map((name, index) => [`R${index}`, when(name, 'x', ref(`R${(index + 1) % names.length}`))]));
    const { cycles, problems } = found(web(references, many));
    expect(cycles).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ kind: 'size', address: 'R0' })]);
  });
});

describe('nested stacks', () => {
  const nest = (parameters: object) => ({ Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://example.com/child.json', Parameters: parameters } });
  const child = (document: unknown, logicalId = 'Child') => template(document, `stack/${logicalId}`, { nestedIn: { id: 'stack', logicalId } });

  test('a circle through a parameter and an output is one, since the parent waits for the whole child', () => {
    const parent = template({ Resources: { Child: nest({ P: ref('A') }), A: topic({ Said: { 'Fn::GetAtt': ['Child', 'Outputs.Other'] } }) } });
    expect(chains(parent, child({ Parameters: { P: { Type: 'String' } }, Resources: { In: topic({ Said: ref('P') }), Other: topic() }, Outputs: { Other: { Value: ref('Other') } } }))).toEqual(['Child -> A -> Child']);
  });

  test('a circle inside the child is named there', () => {
    const inner = child({ Resources: { X: topic({ Said: ref('Y') }), Y: topic({ Said: ref('X') }) } });
    const { cycles } = found(template({ Resources: { Child: nest({}) } }), inner);
    expect(cycles).toEqual([expect.objectContaining({ chain: ['X', 'Y', 'X'], unit: expect.objectContaining({ file: inner.file }) })]);
  });

  const exporting = (name: string) => ({ Resources: { Out: topic() }, Outputs: { Out: { Value: ref('Out'), Export: { Name: name } } } });
  const importing = (name: string) => ({ Resources: { In: topic({ Said: { 'Fn::ImportValue': name } }) } });

  test('a sibling that imports what another exports waits for it, and that is no circle', () => {
    const parent = (second: object) => template({ Resources: { First: nest({}), Second: second } });
    expect(chains(parent({ ...nest({}), DependsOn: 'First' }), child(exporting('x'), 'First'), child(importing('x'), 'Second'))).toEqual([]);
  });

  test('siblings that import from one another are a circle in the parent', () => {
    const both = (own: string, other: string) => ({ ...exporting(own), ...{ Resources: { ...exporting(own).Resources, ...importing(other).Resources } } });
    expect(chains(template({ Resources: { First: nest({}), Second: nest({}) } }), child(both('x', 'y'), 'First'), child(both('y', 'x'), 'Second'))).toEqual(['First -> Second -> First']);
  });

  test('what a child imports of the stack that deploys it is not there yet', () => {
    const parent = template({ Resources: { Child: nest({}), Out: topic() }, Outputs: { Out: { Value: ref('Out'), Export: { Name: 'x' } } } });
    expect(chains(parent, child(importing('x')))).toEqual(['Child -> Child']);
  });
});

describe('stacks', () => {
  const stack = (id: string, exported: string, imported: object | string, more: Partial<TemplateInput> = {}) => template({
    Resources: { R: topic({ Said: imported }) }, Outputs: { O: { Value: ref('R'), Export: { Name: exported } } },
  }, id, more);

  test('that import from one another are named, with where each does', () => {
    const [cycle] = cyclesOf(found(stack('net', 'a', { 'Fn::ImportValue': 'b' }), stack('app', 'b', { 'Fn::ImportValue': 'a' })));
    expect(cycle.message).toContain('net.json -> app.json -> net.json');
    expect(cycle).toMatchObject({ resource: { address: 'R' }, evidence: [{ pointer: '/Resources/R/Properties/Said/Fn::ImportValue' }, { document: 'app.json' }] });
  });

  test('of which one waits for the other by the assembly, and the other imports from it, are named by their paths', () => {
    const first = stack('net', 'a', 'x', { constructPath: 'Net', waitsFor: ['app'] });
    expect(chains(first, stack('app', 'b', { 'Fn::ImportValue': 'a' }, { constructPath: 'App' }))).toEqual(['Net -> App -> Net']);
  });

  test.each([
    ['one direction', 'x', {}],
    ['an export of another Region', { 'Fn::ImportValue': 'b' }, { region: 'eu-west-1' }],
  ])('%s is no circle', (_name, said, place) => {
    expect(chains(stack('net', 'a', said, place), stack('app', 'b', { 'Fn::ImportValue': 'a' }, { region: 'us-east-1' }))).toEqual([]);
  });
});

describe('SAM', () => {
  const sam = (Resources: object) => template({ Transform: 'AWS::Serverless-2016-10-31', Resources });
  const fn = (properties: object = {}) => ({ Type: 'AWS::Serverless::Function', Properties: { Handler: 'a.b', Runtime: 'nodejs22.x', CodeUri: './x', ...properties } });
  const event = { Type: 'Api', Properties: { Path: '/', Method: 'get' } };

  test('a function behind an implicit API, with its permission, is none', () => {
    expect(chains(sam({ F: fn({ Events: { Get: event } }) }))).toEqual([]);
  });

  test('a function that is told the address of its own API is one, as SAM writes the function into the API', () => {
    expect(chains(sam({ F: fn({ Events: { Get: event }, Environment: { Variables: { URL: { 'Fn::Sub': 'https://${ServerlessRestApi}.example.com' } } } }) }))).toHaveLength(1);
  });

  test('an alarm that watches a function, and that its deployment heeds, is none', () => {
    expect(chains(sam({
      F: fn({ AutoPublishAlias: 'live', DeploymentPreference: { Type: 'AllAtOnce', Alarms: [{ Ref: 'Errors' }] } }),
      Errors: { Type: 'AWS::CloudWatch::Alarm', Properties: { Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'F' } }] } },
    }))).toEqual([]);
  });
});
