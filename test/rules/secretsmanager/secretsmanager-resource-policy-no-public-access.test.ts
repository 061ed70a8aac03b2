import { testRule } from '../../support/rule-cases';

const allow = (Principal: unknown, more: object = {}) => ({ Effect: 'Allow', Principal, Action: 'secretsmanager:GetSecretValue', Resource: '*', ...more });
const statements = (...list: unknown[]) => ({ SecretId: 'example', ResourcePolicy: { Statement: list } });
const policy = (properties: object) => ({ Type: 'AWS::SecretsManager::ResourcePolicy', Properties: properties });
const named = { AWS: 'arn:aws:iam::111122223333:role/reader' };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('SecretsmanagerResourcePolicyNoPublicAccess', {
  cloudformation: [
    { name: 'names a role', properties: statements(allow(named)), expect: 'pass' },
    { name: 'anyone', properties: statements(allow('*')), expect: 'fail', findings: ['Statement[0]'] },
    { name: 'anyone in the organisation', properties: statements(allow({ AWS: '*' }, { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-example' } } })), expect: 'pass' },
    { name: 'denied to anyone', properties: statements({ ...allow('*'), Effect: 'Deny' }), expect: 'pass' },
    { name: 'policy of a parameter', template: { Parameters: { Doc: { Type: 'String' } }, Resources: { Subject: policy({ SecretId: 'example', ResourcePolicy: { Ref: 'Doc' } }) } }, expect: 'unknown' },
    { name: 'open in one arm', template: { ...whenProd, Resources: { Subject: policy(statements(allow({ 'Fn::If': ['Prod', named, '*'] }))) } }, expect: 'fail' },
    { name: 'closed in both arms', template: { ...whenProd, Resources: { Subject: policy(statements(allow({ 'Fn::If': ['Prod', named, { AWS: 'arn:aws:iam::111122223333:root' }] }))) } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'open, in the secret itself', config: { resource: { aws_secretsmanager_secret: { subject: { policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'secretsmanager:GetSecretValue', Resource: '*' }] }) } } } }, subject: 'aws_secretsmanager_secret.subject', expect: 'fail' },
    { name: 'a secret without a policy of its own', config: { resource: { aws_secretsmanager_secret: { subject: {} } } }, subject: 'aws_secretsmanager_secret.subject', expect: 'not-applicable' },
    { name: 'named', properties: { secret_arn: 'a', policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/app' }, Action: 'secretsmanager:GetSecretValue', Resource: '*' }] }) }, expect: 'pass' },
    { name: 'open', properties: { secret_arn: 'a', policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'secretsmanager:GetSecretValue', Resource: '*' }] }) }, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_secretsmanager_secret_policy: { subject: { policy: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
