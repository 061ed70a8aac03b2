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
