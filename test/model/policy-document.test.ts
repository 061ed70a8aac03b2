import { PolicyDocument } from '../../src/model/policy-document';
import { ResourceView } from '../../src/model/resource-view';
import { World } from '../../src/model/world';
import { readTemplates } from '../../src/read/cloudformation/read';

function policy(document: unknown): PolicyDocument {
  const graph = readTemplates([{ id: 'S', file: 's.json', document: JSON.parse(JSON.stringify({ Parameters: { P: { Type: 'String' } }, Resources: { R: { Type: 'T', Properties: { Doc: document } } } })) }]);
  return PolicyDocument.of(new ResourceView(graph.resources[0], graph, new World([])).at('Doc'));
}

const statement = (body: object) => policy({ Statement: { Effect: 'Allow', Action: '*', Resource: '*', ...body } }).statements[0];

describe('who a statement speaks of', () => {
  test.each<[string, object, boolean | undefined]>([
    ['a star', { Principal: '*' }, true],
    ['{ AWS: "*" }', { Principal: { AWS: '*' } }, true],
    ['a star among others', { Principal: { AWS: ['arn:aws:iam::111122223333:root', '*'] } }, true],
    ['an account', { Principal: { AWS: 'arn:aws:iam::111122223333:root' } }, false],
    ['a service', { Principal: { Service: 'sns.amazonaws.com' } }, false],
    ['a parameter', { Principal: { AWS: { Ref: 'P' } } }, undefined],
    ['NotPrincipal in an allow', { NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' } }, true],
    ['NotPrincipal in a deny', { Effect: 'Deny', NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' } }, false],
    ['nobody, as in an identity policy', {}, false],
    ['stars in a row', { Principal: { AWS: '**' } }, true],
    ['a role of any account', { Principal: { AWS: 'arn:aws:iam::*:role/x' } }, true],
    ['any account', { Principal: { AWS: ['arn:aws:iam::*:root'] } }, true],
    ['a pattern in an account', { Principal: { AWS: 'arn:aws:iam::111122223333:role/*' } }, false],
    ['an account known later', { Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${P}:root' } } }, false],
    ['the own account', { Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } } }, false],
    ['every identity provider', { Principal: { Federated: '*' } }, true],
    ['every service', { Principal: { Service: '*' } }, true],
  ])('%s', (_name, body, expected) => expect(statement(body).includesAnyone()).toBe(expected));
});

describe('what narrows it to known parties', () => {
  test.each<[string, object, boolean | undefined]>([
    ['an account', { StringEquals: { 'aws:SourceAccount': '111122223333' } }, true],
    ['an organisation, key in lower case', { stringequals: { 'aws:principalorgid': 'o-1' } }, true],
    ['an ARN pattern with an account', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:111122223333:*' } }, true],
    ['an ARN pattern that everyone matches', { ArnLike: { 'aws:SourceArn': 'arn:aws:*:*:*:*' } }, false],
    ['a star', { StringLike: { 'aws:PrincipalOrgID': '*' } }, false],
    ['a network', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, true],
    ['the whole internet', { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '0.0.0.0/0'] } }, false],
    ['half of the internet', { IpAddress: { 'aws:SourceIp': '128.0.0.0/1' } }, false],
    ['everyone but one account', { StringNotEquals: { 'aws:SourceAccount': '111122223333' } }, false],
    ['IfExists, which a stranger passes by leaving the key out', { StringEqualsIfExists: { 'aws:SourceAccount': '111122223333' } }, false],
    ['ForAllValues, which an absent key passes', { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-1' } }, false],
    ['a key that the caller chooses', { StringEquals: { 'aws:UserAgent': 'me' } }, false],
    ['TLS alone', { Bool: { 'aws:SecureTransport': 'true' } }, false],
    ['a self-compared variable', { StringEquals: { 'aws:PrincipalAccount': '${aws:PrincipalAccount}' } }, false],
    ['a variable of the caller', { StringEquals: { 'kms:CallerAccount': '${aws:PrincipalAccount}' } }, false],
    ['a variable with a default', { StringEquals: { 'aws:PrincipalOrgID': "${aws:PrincipalTag/org, 'o-1'}" } }, false],
    ['the organisation of the resource', { StringEquals: { 'aws:PrincipalOrgID': '${aws:ResourceOrgID}' } }, true],
    ['the organisation of the resource, the other way round', { StringEquals: { 'aws:ResourceOrgID': '${aws:PrincipalOrgID}' } }, true],
    ['the account of the resource alone', { StringEquals: { 'aws:ResourceAccount': '111122223333' } }, false],
    ['organisations by their beginning', { StringLike: { 'aws:PrincipalOrgID': 'o-*' } }, false],
    ['a star that is compared as it is', { StringEquals: { 'aws:PrincipalOrgID': '*' } }, true],
    ['a path of an organisation', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/r-ab12/ou-*' } }, true],
    ['paths of every organisation', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-*/r-ab12/*' } }, false],
    ['a tenth of all accounts', { StringLike: { 'aws:PrincipalAccount': '1*' } }, false],
    ['any twelve digits', { StringLike: { 'aws:PrincipalAccount': '????????????' } }, false],
    ['one account among open ones', { StringLike: { 'aws:PrincipalAccount': ['111122223333', '2*'] } }, false],
    ['the owner of an endpoint', { StringEquals: { 'aws:VpceAccount': '111122223333' } }, true],
    ['the organisation of an endpoint', { StringEquals: { 'aws:VpceOrgID': 'o-a1b2c3d4e5' } }, true],
    ['the ARN of a network', { ArnEquals: { 'aws:SourceVpcArn': 'arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0a1b2c3d4e5f60718' } }, true],
    ['a network', { StringEquals: { 'aws:SourceVpc': 'vpc-0a1b2c3d4e5f60718' } }, true],
    ['every network', { StringLike: { 'aws:SourceVpc': 'vpc-*' } }, false],
    ['every endpoint', { StringLike: { 'aws:SourceVpce': 'vpce-*' } }, false],
    ['a private address, which every network has', { IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }, false],
    ['a private address in a network', { IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' }, StringEquals: { 'aws:SourceVpc': 'vpc-0a1b2c3d4e5f60718' } }, true],
    ['a role of any account', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy' } }, false],
    ['an ARN cut short', { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::*' } }, false],
    ['an ARN cut short behind the account', { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333*' } }, true],
    ['roles of an account', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } }, true],
    ['roles of the own account', { ArnLike: { 'aws:PrincipalArn': { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:role/*' } } }, true],
    ['roles of an account known later', { ArnLike: { 'aws:PrincipalArn': { 'Fn::Sub': 'arn:aws:iam::${P}:role/*' } } }, undefined],
    ['a name in every account', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:*:orders' } }, false],
    ['a bucket', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::orders' } }, true],
    ['a bucket, as AWS writes it', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:orders' } }, true],
    ['an access point of that name in any account', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:accesspoint/orders' } }, false],
    ['buckets by their beginning', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::orders-*' } }, false],
    ['an API, which has no account in its ARN', { ArnLike: { 'aws:SourceArn': 'arn:aws:apigateway:eu-west-1::/restapis/*' } }, false],
    ['a unique id of a role', { StringLike: { 'aws:userid': 'AROAEXAMPLEID23456789:*' } }, true],
    ['every role', { StringLike: { 'aws:userid': 'AROA*' } }, false],
    ['every session of a name', { StringLike: { 'aws:userid': '*:deploy' } }, false],
    ['256 networks that are the internet', { IpAddress: { 'aws:SourceIp': Array.from({ length: 256 }, (_each, index) => `${index}.0.0.0/8`) } }, false],
    ['two networks side by side, wider than one may be', { IpAddress: { 'aws:SourceIp': ['44.0.0.0/8', '45.0.0.0/8'] } }, false],
    ['a wide network', { IpAddress: { 'aws:SourceIp': '44.0.0.0/8' } }, true],
    ['single addresses', { IpAddress: { 'aws:SourceIp': ['203.0.113.7', '198.51.100.0/24', '2001:db8:1::/48'] } }, true],
    ['all of IPv6', { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '::/0'] } }, false],
    ['half of IPv6 in use', { IpAddress: { 'aws:SourceIp': '2000::/3' } }, false],
    ['no network at all', { IpAddress: { 'aws:SourceIp': '*' } }, false],
    ['some networks, and one known later', { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', { Ref: 'P' }] } }, undefined],
    ['the world, and one known later', { IpAddress: { 'aws:SourceIp': ['0.0.0.0/0', { Ref: 'P' }] } }, false],
    ['everyone outside a private network', { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, false],
    ['some service of AWS', { Bool: { 'aws:PrincipalIsAWSService': 'true' } }, false],
    ['a tag that the caller brings', { StringEquals: { 'aws:PrincipalTag/team': 'orders' } }, false],
    ['a second factor', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }, false],
    ['a service that acts for anybody', { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } }, false],
    ['that a key is there', { Null: { 'aws:PrincipalOrgID': 'false' } }, false],
    ['a domain, by mail', { StringLike: { 'sns:Endpoint': '*@example.com' }, StringEquals: { 'sns:Protocol': 'email' } }, true],
    ['a text that ends in a domain, by any way', { StringLike: { 'sns:Endpoint': '*@example.com' } }, false],
    ['any URL', { StringLike: { 'sns:Endpoint': 'https://*' } }, false],
    ['URLs of a host', { StringLike: { 'sns:Endpoint': 'https://example.com/*' } }, true],
    ['a way of sending', { StringEquals: { 'sns:Protocol': 'https' } }, false],
    ['through a mount target', { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } }, true],
    ['the own account', { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } }, true],
    ['a key with the name of what every object has', { StringEquals: { constructor: 'x' } }, false],
    ['a value known at deploy time', { StringEquals: { 'aws:SourceAccount': { Ref: 'P' } } }, undefined],
    ['nothing', {}, false],
  ])('%s', (_name, condition, expected) => expect(statement({ Principal: '*', Condition: condition }).isNarrowed()).toBe(expected));
});

describe('what it covers', () => {
  test.each<[string, object, string, boolean | undefined]>([
    ['the star', { Action: '*' }, 's3:GetObject', true],
    ['a service star', { Action: 's3:*' }, 's3:*', true],
    ['case does not matter', { Action: ['S3:Get*'] }, 's3:GetObject', true],
    ['less than the service', { Action: 's3:Get*' }, 's3:*', false],
    ['another service', { Action: 'sqs:*' }, 's3:GetObject', false],
    ['NotAction of another service', { Action: undefined, NotAction: 'sqs:*' }, 's3:GetObject', true],
    ['NotAction of this action', { Action: undefined, NotAction: ['s3:Get*'] }, 's3:GetObject', false],
    ['NotAction of a pattern that shares an action with ours', { Action: undefined, NotAction: 's3:*Object' }, 's3:Get*', false],
    ['a parameter', { Action: { Ref: 'P' } }, 's3:GetObject', undefined],
  ])('%s', (_name, body, action, expected) => expect(statement(body).coversAction(action)).toBe(expected));
});

test.each<[string, string, boolean]>([
  ['s3:*Object', 's3:Get*', true], ['s3:*', 's3:GetObject', true], ['s3:Get?bject', 's3:*Object', true], ['s3:Put*', 's3:Get*', false], ['*', 'sqs:*', true], ['sqs:Send*', 's3:*', false], ['s3:*Acl', 's3:*Object', false],
])('%s and %s share an action: %s', (action, wanted, expected) => {
  expect(statement({ Action: action }).touchesAction(wanted)).toBe(expected);
});

test('a document in a string is read', () => {
  expect(policy('{"Statement":{"Effect":"Deny","Principal":"*"}}').denies).toHaveLength(1);
});

test.each([['a parameter', { Ref: 'P' }], ['statements of a parameter', { Statement: { Ref: 'P' } }], ['a statement that is text', { Statement: ['x'] }]])('%s is not complete', (_name, document) => {
  expect(policy(document).complete).toBe(false);
});

const open = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*' };
const unless = (condition: object, changes: object = {}) => ({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'], Condition: condition, ...changes });

describe('what is denied to all but known parties', () => {
  test.each<[string, object, boolean | undefined]>([
    ['an organisation', unless({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }), false],
    ['an organisation, and a network', unless({ StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' }, NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }), false],
    ['nobody', unless({}), false],
    ['every organisation', unless({ StringNotLike: { 'aws:PrincipalOrgID': 'o-*' } }), true],
    ['clear text', unless({ Bool: { 'aws:SecureTransport': 'false' } }), true],
    ['strangers who use clear text', unless({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' }, Bool: { 'aws:SecureTransport': 'false' } }), true],
    ['strangers that are no service', unless({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' }, Bool: { 'aws:PrincipalIsAWSService': 'false' } }), undefined],
    ['an organisation known later', unless({ StringNotEquals: { 'aws:PrincipalOrgID': { Ref: 'P' } } }), undefined],
    ['members', unless({ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }), true],
    ['strangers who write', unless({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }, { Action: 's3:Put*' }), true],
    ['strangers elsewhere', unless({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }, { Resource: 'arn:aws:s3:::other/*' }), true],
    ['one account', unless({}, { Principal: { AWS: '111122223333' } }), true],
  ])('%s', (_name, deny, expected) => {
    const document = policy({ Statement: [open, deny] });
    expect(document.lets(document.allows[0])).toBe(expected);
  });
});

test('a policy in a text with parts known later is read, also where a key holds one', () => {
  const text = '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::${AWS::AccountId}:root"},"Action":"*","Condition":{"StringEquals":{"${P}:sub":"${P}"}}}]}';
  const document = policy({ 'Fn::Sub': text });
  expect(document.complete).toBe(true);
  expect(document.allows[0].includesAnyone()).toBe(false);
  expect(document.allows[0].conditions?.map(({ key }) => key)).toEqual(['${p}:sub']);
});

test('a policy in a text with a whole part known later is not complete', () => {
  expect(policy({ 'Fn::Sub': '{"Statement":[${P}]}' }).complete).toBe(false);
});

test('a pattern with many stars takes no time', () => {
  const stars = `iam:${'*'.repeat(1)}${'a*'.repeat(5000)}Z`;
  expect(statement({ Action: stars }).coversAction(`iam:${'a'.repeat(60)}`)).toBe(false);
  expect(statement({ Action: stars }).touchesAction('iam:Get*')).toBe(true);
});
