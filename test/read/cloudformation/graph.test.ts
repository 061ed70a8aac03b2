import { evaluate } from '../../../src/evaluate/evaluate';
import type { JsonObject } from '../../../src/model/json';
import { ResourceView } from '../../../src/model/resource-view';
import { exploreWorlds, MAX_WORLDS, World } from '../../../src/model/world';
import { readTemplates } from '../../../src/read/cloudformation/read';
import { rules } from '../../../src/rules';

const versioning = rules.filter((rule) => rule.name === 'S3BucketVersioningEnabled');
const template = (document: unknown, id = 'Stack', more: object = {}) => ({ id, file: `${id}.template.json`, document: document as JsonObject, ...more });

/** All values a property can take, over all worlds. */
function valuesOf(document: unknown, path: string, ...others: ReturnType<typeof template>[]): string[] {
  const graph = readTemplates([template(document), ...others]);
  const resource = graph.byId('Stack#R');
  if (resource === undefined) { throw new Error('no resource R'); }
  const values: string[] = [];
  exploreWorlds((world) => {
    const value = new ResourceView(resource, graph, world).at(path);
    values.push(value.isUnknown ? `? ${value.expression()}` : value.present() === false ? '(absent)' : value.expression());
    return 'go on';
  });
  return values;
}

const withValue = (value: unknown, sections: object = {}) => ({ ...sections, Resources: { R: { Type: 'AWS::X::Y', Properties: { P: value } }, Other: { Type: 'AWS::S3::Bucket' } } });

describe('intrinsic functions', () => {
  test.each([
    ['a plain value', 'x', ['x']],
    ['Ref to a resource', { Ref: 'Other' }, ['${Other}']],
    ['GetAtt as a list', { 'Fn::GetAtt': ['Other', 'Arn'] }, ['${Other.Arn}']],
    ['GetAtt as a string', { 'Fn::GetAtt': 'Other.Arn' }, ['${Other.Arn}']],
    ['AWS::NoValue', { Ref: 'AWS::NoValue' }, ['(absent)']],
    ['null', null, ['(absent)']],
    ['Sub with attributes, variables and an escape', { 'Fn::Sub': ['${Other.Arn}/${v}/${!raw}', { v: 'a' }] }, ['${Other.Arn}/a/${raw}']],
    ['Join that is known', { 'Fn::Join': ['-', ['a', 'b', { Ref: 'AWS::NoValue' }]] }, ['a-b']],
    ['Select and Split', { 'Fn::Select': [1, { 'Fn::Split': [',', 'a,b'] }] }, ['b']],
    ['Base64 reads as its text', { 'Fn::Base64': 'echo' }, ['echo']],
    ['an unknown function', { 'Fn::Cidr': ['10.0.0.0/16', 4] }, ['? {"Fn::Cidr": ["10.0.0.0/16",4]}']],
    ['an import that nobody exports', { 'Fn::ImportValue': 'nowhere' }, ['? {"Fn::ImportValue": "nowhere"}']],
    ['a reference to nothing', { Ref: 'Nothing' }, ['? ${Nothing}']],
    ['a dynamic reference', '{{resolve:ssm:/x}}', ['? {{resolve:ssm:/x}}']],
    ['a malformed If', { 'Fn::If': ['C', 1] }, ['? {"Fn::If": ["C",1]}']],
  ])('%s', (_name, value, expected) => {
    expect(valuesOf(withValue(value), 'P')).toEqual(expected);
  });

  test('both arms of a condition are worlds', () => {
    expect(valuesOf(withValue({ 'Fn::If': ['C', 1, 2] }, { Conditions: { C: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'x'] } } }), 'P')).toEqual(['1', '2']);
  });

  test('a condition that is settled has one arm', () => {
    expect(valuesOf(withValue({ 'Fn::If': ['C', 1, 2] }, { Conditions: { C: { 'Fn::Not': [{ 'Fn::Equals': ['a', 'a'] }] } } }), 'P')).toEqual(['2']);
  });

  test('conditions over one parameter exclude each other', () => {
    const sections = {
      Parameters: { Env: { Type: 'String', Default: 'dev' } },
      Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'Env' }, 'dev'] }, Prod: { 'Fn::Equals': ['prod', { Ref: 'Env' }] }, Neither: { 'Fn::Not': [{ 'Fn::Or': [{ Condition: 'Dev' }, { Condition: 'Prod' }] }] } },
    };
    const value = { 'Fn::Join': ['', [{ 'Fn::If': ['Dev', 'd', '-'] }, { 'Fn::If': ['Prod', 'p', '-'] }, { 'Fn::If': ['Neither', 'n', '-'] }]] };
    expect(valuesOf(withValue(value, sections), 'P').sort()).toEqual(['--n', '-p-', 'd--']);
  });

  test('a condition that names itself ends', () => {
    expect(valuesOf(withValue({ 'Fn::If': ['C', 1, 2] }, { Conditions: { C: { Condition: 'C' } } }), 'P')).toEqual(['1', '2']);
  });

  test('a list parameter has items', () => {
    expect(valuesOf(withValue({ Ref: 'L' }, { Parameters: { L: { Type: 'CommaDelimitedList', Default: 'a, b' } } }), 'P.1')).toEqual(['b']);
  });

  test('a parameter of type SSM is not its default', () => {
    expect(valuesOf(withValue({ Ref: 'S' }, { Parameters: { S: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/name' } } }), 'P')).toEqual(['? ${S}']);
  });
});

describe('names that an expression makes', () => {
  const ssl = rules.filter((rule) => rule.name === 'S3BucketSslRequestsOnly');
  const deny = (...resources: unknown[]) => ({ Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: resources, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] });
  const stack = (id: string, name: unknown, referred: unknown = name, sections: object = {}) => template({
    ...sections,
    Resources: {
      Data: { Type: 'AWS::S3::Bucket', Properties: { BucketName: name } },
      Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: referred, PolicyDocument: deny({ 'Fn::GetAtt': ['Data', 'Arn'] }, { 'Fn::Sub': '${Data.Arn}/*' }) } },
    },
  }, id, { stackName: id });
  const verdicts = (...inputs: ReturnType<typeof template>[]) => evaluate(readTemplates(inputs), ssl)
    .filter(({ resource }) => resource.address === 'Data').map(({ resource, status }) => `${resource.unit.id} ${status}`);
  const application = { Parameters: { App: { Type: 'String', Default: 'shop' }, Env: { Type: 'String', AllowedValues: ['dev', 'prod'] } } };

  test.each<[string, unknown, unknown?, object?]>([
    ['Sub of the stack name', { 'Fn::Sub': '${AWS::StackName}-data' }],
    ['the stack name alone', { Ref: 'AWS::StackName' }],
    ['Join of the stack name', { 'Fn::Join': ['-', [{ Ref: 'AWS::StackName' }, 'data']] }],
    ['Sub here and Join there', { 'Fn::Sub': '${AWS::StackName}-data' }, { 'Fn::Join': ['-', [{ Ref: 'AWS::StackName' }, 'data']] }],
    ['a literal here and Sub there', 'shop-data', { 'Fn::Sub': '${AWS::StackName}-data' }],
    ['a default with a suffix', { 'Fn::Sub': '${App}-data' }, { 'Fn::Sub': ['${a}-data', { a: { Ref: 'App' } }] }, application],
    ['allowed values', { 'Fn::Sub': '${Env}-data' }, { 'Fn::Join': ['', [{ Ref: 'Env' }, '-data']] }, application],
    ['an item of a list', 'shop-data', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'x/shop-data'] }] }],
  ])('%s', (_title, name, referred = name, sections = {}) => {
    expect(verdicts(stack('shop', name, referred, sections))).toEqual(['shop pass']);
  });

  test('the same formula in another stack names another bucket', () => {
    const name = { 'Fn::Sub': '${AWS::StackName}-data' };
    const bare = template({ Resources: { Data: { Type: 'AWS::S3::Bucket', Properties: { BucketName: name } } } }, 'other', { stackName: 'other' });
    expect(verdicts(bare, stack('shop', name))).toEqual(['other fail', 'shop pass']);
  });
});

describe('references between templates', () => {
  test('an import resolves to the resource of the exporting stack', () => {
    const other = template({ Resources: { B: { Type: 'AWS::S3::Bucket' } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['B', 'Arn'] }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}-arn' } } } } }, 'Other', { stackName: 'other' });
    expect(valuesOf(withValue({ 'Fn::ImportValue': 'other-arn' }), 'P', other)).toEqual(['${B.Arn}']);
  });

  test('two Stages may export one name: the importer means its own', () => {
    const exporting = (stage: string) => template({ Resources: { B: { Type: 'AWS::S3::Bucket', Properties: { Stage: stage } } }, Outputs: { O: { Value: { Ref: 'B' }, Export: { Name: 'name' } } } }, `${stage}/Data`, { constructPath: `${stage}/Data` });
    const graph = readTemplates([exporting('Dev'), exporting('Prod'), template({ Resources: { P: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { 'Fn::ImportValue': 'name' } } } } }, 'Prod/App', { constructPath: 'Prod/App' })]);
    const policy = graph.byId('Prod/App#P');
    expect(policy && new ResourceView(policy, graph, new World([])).at('Bucket').target()?.id).toBe('Prod/Data#B');
  });

  test('a nested stack reads its parent\'s parameters, and its outputs lead back', () => {
    const child = template({
      Parameters: { Name: { Type: 'String' } },
      Resources: { Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Name' } } }, Inner: { Type: 'AWS::S3::Bucket' } },
      Outputs: { Inner: { Value: { Ref: 'Inner' } } },
    }, 'Stack/Child', { nestedIn: { id: 'Stack', logicalId: 'Child' } });
    const parent = { Resources: {
      R: { Type: 'AWS::S3::Bucket' },
      Child: { Type: 'AWS::CloudFormation::Stack', Properties: { Parameters: { Name: { Ref: 'R' } } } },
      Policy2: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { 'Fn::GetAtt': ['Child', 'Outputs.Inner'] } } },
    } };
    const graph = readTemplates([template(parent), child]);
    const outer = graph.byId('Stack#R');
    const inner = graph.byId('Stack/Child#Inner');
    expect(outer && new ResourceView(outer, graph, new World([])).referrers('AWS::S3::BucketPolicy', 'Bucket').found.map((view) => view.resource.id)).toEqual(['Stack/Child#Policy']);
    expect(inner && new ResourceView(inner, graph, new World([])).referrers('AWS::S3::BucketPolicy', 'Bucket').found.map((view) => view.resource.id)).toEqual(['Stack#Policy2']);
  });
});

describe('odd templates', () => {
  test.each([
    ['no Resources', {}, 'the template has no Resources section'],
    ['Resources is a list', { Resources: [] }, 'Resources is not an object'],
    ['a resource is a string', { Resources: { A: 'x' } }, 'the resource is not an object'],
    ['a resource without Type', { Resources: { A: {} } }, 'the resource has no Type'],
    ['Properties is a string', { Resources: { A: { Type: 'AWS::S3::Bucket', Properties: 'x' } } }, 'Properties is not an object'],
    ['a loop', { Resources: { 'Fn::ForEach::Buckets': [] } }, 'expanded by CloudFormation at deploy time'],
  ])('%s is a problem, not a pass', (_name, document, fact) => {
    expect(readTemplates([template(document)]).problems.map((problem) => problem.fact).join()).toContain(fact);
  });

  test('names of Object.prototype are no properties', () => {
    expect(valuesOf(withValue({}), 'P.constructor')).toEqual(['(absent)']);
    expect(valuesOf(withValue({ Ref: 'toString' }), 'P')).toEqual(['? ${toString}']);
  });

  test('more combinations of conditions than can be judged are never a pass', () => {
    const names = Array.from({ length: 10 }, (_, index) => `C${index}`);
    const nested = names.reduceRight<unknown>((inner, name) => ({ 'Fn::If': [name, inner, inner] }), 'Enabled');
    const document = { Conditions: Object.fromEntries(names.map((name) => [name, { 'Fn::Equals': [{ 'Fn::Select': [0, { Ref: name }] }, 'x'] }])), Resources: { B: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: nested } } } } };
    expect(2 ** names.length).toBeGreaterThan(MAX_WORLDS);
    expect(evaluate(readTemplates([template(document)]), versioning).map((evaluation) => evaluation.status)).toEqual(['unknown']);
  });
});
