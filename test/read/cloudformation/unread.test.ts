import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { evaluate } from '../../../src/evaluate/evaluate';
import type { JsonObject } from '../../../src/model/json';
import { readTemplates } from '../../../src/read/cloudformation/read';
import { readPaths } from '../../../src/read/read-paths';
import { rules } from '../../../src/rules';

const INCLUDE = { Name: 'AWS::Include', Parameters: { Location: 's3://bucket/part.yaml' } };
const BUCKET = { Type: 'AWS::S3::Bucket', Properties: {} };
const read = (document: object) => readTemplates([{ id: 'S', file: 's.json', document: document as JsonObject }]);
const problems = (document: object) => read(document).problems.map(({ kind, address }) => `${kind} ${address}`);
const open = (document: object) => evaluate(read(document), rules.filter(({ name }) => name === 'S3BucketPublicReadProhibited')).map(({ status }) => status).join();

describe('what rewrites a template at deploy time is named', () => {
  test.each<[string, object, string[]]>([
    ['an include among properties', { Resources: { B: { ...BUCKET, Properties: { 'BucketName': 'x', 'Fn::Transform': INCLUDE } } } }, ['macro B']],
    ['an include as properties', { Resources: { B: { ...BUCKET, Properties: { 'Fn::Transform': INCLUDE } } } }, ['macro B']],
    ['an include deep in properties', { Resources: { B: { ...BUCKET, Properties: { Tags: [{ 'Key': 'a', 'Fn::Transform': INCLUDE }] } } } }, ['macro B']],
    ['an include beside properties', { Resources: { B: { ...BUCKET, 'Fn::Transform': INCLUDE } } }, ['macro B']],
    ['an include among resources', { Resources: { 'B': BUCKET, 'Fn::Transform': INCLUDE } }, ['macro Fn::Transform']],
    ['an include among maps', { Mappings: { 'Fn::Transform': INCLUDE }, Resources: { B: BUCKET } }, ['macro (Mappings)']],
    ['an include beside the sections', { 'Fn::Transform': INCLUDE, 'Resources': { B: BUCKET } }, ['macro (template)']],
    ['an include as the transform', { Transform: INCLUDE, Resources: { B: BUCKET } }, ['macro (template)']],
    ['a macro of one\'s own', { Transform: ['AWS::LanguageExtensions', 'Mine'], Resources: { B: BUCKET } }, ['macro (template)']],
    ['a macro with parameters', { Transform: [{ Name: 'Mine', Parameters: {} }], Resources: { B: BUCKET } }, ['macro (template)']],
    ['a module', { Resources: { M: { Type: 'Vendor::Storage::Bucket::MODULE' } } }, ['module M']],
    ['a type with a blank', { Resources: { B: { ...BUCKET, Type: 'AWS::S3::Bucket ' } } }, ['entry B']],
    ['a type in another case', { Resources: { B: { ...BUCKET, Type: 'aws::S3::Bucket' } } }, ['entry B']],
    ['an empty type', { Resources: { B: { ...BUCKET, Type: '' } } }, ['entry B']],
    ['transforms whose effect is known', { Transform: ['AWS::LanguageExtensions', 'AWS::CodeDeployBlueGreen', 'AWS::SecretsManager-2024-09-16'], Resources: { B: BUCKET, C: { Type: 'Custom::Any_thing@1' }, V: { Type: 'Vendor::Service::Thing' } } }, []],
  ])('%s', (_name, document, expected) => {
    expect(problems(document)).toEqual(expected);
  });

  test('and nothing passes because it is not there', () => {
    expect(open({ Resources: { B: BUCKET } })).toBe('pass');
    expect(open({ Resources: { B: { ...BUCKET, Properties: { 'BucketName': 'x', 'Fn::Transform': INCLUDE } } } })).toBe('unknown');
    expect(open({ Resources: { B: { ...BUCKET, 'Fn::Transform': INCLUDE } } })).toBe('unknown');
    expect(open({ Transform: 'Mine', Resources: { B: BUCKET } })).toBe('unknown');
    const group = { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'd', SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }] } };
    expect(evaluate(read({ Transform: 'Mine', Resources: { G: group } }), rules.filter(({ name }) => name === 'RestrictedSsh')).map(({ status }) => status)).toEqual(['fail']);
  });
});

describe('templates inside resources', () => {
  const inner = { Resources: { G: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'd', SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: { Ref: 'From' } }] } } }, Parameters: { From: { Type: 'String', Default: '10.0.0.0/8' } } };
  const set = (Properties: object) => ({ Resources: { S: { Type: 'AWS::CloudFormation::StackSet', Properties: { StackSetName: 's', ...Properties } } } });
  const ssh = (document: object) => evaluate(read(document), rules.filter(({ name }) => name === 'RestrictedSsh'));

  test.each<[string, string]>([['JSON', JSON.stringify(inner)], ['YAML', 'Parameters:\n  From: { Type: String, Default: 10.0.0.0/8 }\nResources:\n  G:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: d\n      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref From }]\n']])('the body of a stack set in %s is judged, with what is passed to it', (_name, TemplateBody) => {
    expect(ssh(set({ TemplateBody })).map(({ status }) => status)).toEqual(['pass']);
    const [verdict] = ssh(set({ TemplateBody, Parameters: [{ ParameterKey: 'From', ParameterValue: '0.0.0.0/0' }] }));
    expect(verdict.status).toBe('fail');
    expect(verdict.resource.entryPointer).toBe('/Resources/S/Properties/TemplateBody#/Resources/G');
    expect(verdict.evidence.every(({ pointer }) => pointer.startsWith('/Resources/S/Properties/TemplateBody#/Resources/G/'))).toBe(true);
    expect(problems(set({ TemplateBody }))).toEqual([]);
  });

  test.each<[string, object, string[]]>([
    ['a body that is no template', set({ TemplateBody: 'nonsense' }), ['nested-template S']],
    ['a body with expressions', set({ TemplateBody: { 'Fn::Sub': '{}' } }), ['nested-template S']],
    ['a stack set elsewhere', set({ TemplateURL: 'https://example.com/t.json' }), ['nested-template S']],
    ['a stack elsewhere', { Resources: { N: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://example.com/t.json' } } } }, ['nested-template N']],
    ['a product elsewhere', { Resources: { P: { Type: 'AWS::ServiceCatalog::CloudFormationProduct', Properties: { ProvisioningArtifactParameters: [{ Info: { LoadTemplateFromURL: 'https://example.com/t.json' } }] } } } }, ['nested-template P']],
    ['a product that is provisioned', { Resources: { P: { Type: 'AWS::ServiceCatalog::CloudFormationProvisionedProduct', Properties: { ProductId: 'prod-1' } } } }, ['nested-template P']],
    ['a module that is registered', { Resources: { M: { Type: 'AWS::CloudFormation::ModuleVersion', Properties: { ModuleName: 'Vendor::A::B::MODULE', ModulePackage: 's3://b/m.zip' } } } }, ['module M']],
  ])('%s is named', (_name, document, expected) => {
    expect(problems(document)).toEqual(expected);
  });
});

describe('templates in files beside', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nested-'));
  const write = (name: string, document: object) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), JSON.stringify(document));
    return path.join(folder, name);
  };
  const stack = (TemplateURL: unknown, more: object = {}) => ({ Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL, ...more } });
  const child = { Parameters: { Name: { Type: 'String' } }, Resources: { B: { ...BUCKET, Properties: { BucketName: { Ref: 'Name' } } } } };
  const graphOf = async (...files: string[]) => {
    const { templates, failures } = await readPaths(files);
    return { graph: readTemplates(templates), failures };
  };
  afterAll(() => { fs.rmSync(folder, { recursive: true }); });

  test('a relative path is followed from the template that names it, once for each parent', async () => {
    write('a/inner/child.json', child);
    write('a/middle.json', { Resources: { One: stack('inner/child.json', { Parameters: { Name: 'x' } }), Two: stack('./inner/child.json') } });
    const { graph, failures } = await graphOf(write('a/top.json', { Resources: { Middle: stack('middle.json') } }));
    expect(failures).toEqual([]);
    expect(graph.problems).toEqual([]);
    expect(graph.resources.map(({ address, unit }) => `${path.basename(unit.file)} ${address}`)).toEqual(['top.json Middle', 'middle.json One', 'middle.json Two', 'child.json B', 'child.json B']);
    expect(new Set(graph.resources.map(({ id }) => id)).size).toBe(5);
  });

  test('a template that another one nests is judged there alone, whichever order they are given in', async () => {
    const inner = write('b/child.json', child);
    const top = write('b/top.json', { Resources: { Inner: stack('child.json') } });
    for (const files of [[inner, top], [top, inner], [path.join(folder, 'b')]]) {
      expect((await graphOf(...files)).graph.resources.map(({ address }) => address).sort()).toEqual(['B', 'Inner']);
    }
  });

  test('one that cannot be read, and one that nests itself, cost themselves alone', async () => {
    fs.writeFileSync(path.join(folder, 'bad.json'), '{"Resources": {}, "Resources": {}}');
    const { graph, failures } = await graphOf(write('self.json', { Resources: { Bad: stack('bad.json'), Self: stack('self.json'), Gone: stack('gone.json'), B: BUCKET } }));
    expect(failures).toEqual([]);
    expect(graph.problems.map(({ address, kind }) => `${kind} ${address}`).sort()).toEqual(expect.arrayContaining(['nested-template Bad', 'nested-template Gone', 'nested-template Self']));
    expect(graph.problems.map(({ fact }) => fact).join()).toContain('stands twice');
  });

  test('assets of the CDK are found by the hash in their address', async () => {
    const hash = 'ab'.repeat(32);
    write('c/Offer.product.template.json', { Resources: { Open: { ...BUCKET, Properties: { AccessControl: 'PublicRead' } } } });
    write('c/Shop.assets.json', { files: { [hash]: { source: { path: 'Offer.product.template.json', packaging: 'file' } } } });
    write('c/Shop.template.json', { Resources: { P: { Type: 'AWS::ServiceCatalog::CloudFormationProduct', Properties: { ProvisioningArtifactParameters: [{ Info: { LoadTemplateFromURL: { 'Fn::Sub': `https://s3.\${AWS::Region}.\${AWS::URLSuffix}/assets/${hash}.json` } } }] } } } });
    write('c/manifest.json', { artifacts: { Shop: { type: 'aws:cloudformation:stack', environment: 'aws://111111111111/eu-west-1', properties: { templateFile: 'Shop.template.json' } } } });
    const { graph } = await graphOf(path.join(folder, 'c'));
    expect(graph.problems).toEqual([]);
    expect(graph.resources.map(({ address, unit }) => [address, unit.account])).toEqual([['P', '111111111111'], ['Open', undefined]]);
  });
});
