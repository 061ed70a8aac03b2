import { testRule } from '../../support/rule-cases';

const layer = { Action: 'lambda:GetLayerVersion', LayerVersionArn: 'arn:aws:lambda:eu-west-1:111122223333:layer:tools:3' };
const tf = { action: 'lambda:GetLayerVersion', layer_name: 'tools', version_number: 3, statement_id: 's' };

testRule('LambdaLayerVersionNotPublic', {
  cloudformation: [
    { name: 'an account', properties: { ...layer, Principal: '444455556666' }, expect: 'pass', pointer: '/Resources/Subject/Properties/Principal' },
    { name: 'every account', properties: { ...layer, Principal: '*' }, expect: 'fail', pointer: '/Resources/Subject/Properties/Principal' },
    { name: 'every account of an organisation', properties: { ...layer, Principal: '*', OrganizationId: 'o-a1b2c3d4e5' }, expect: 'pass' },
    { name: 'every account of every organisation', properties: { ...layer, Principal: '*', OrganizationId: 'o-*' }, expect: 'fail' },
    { name: 'an account known later', template: { Parameters: { A: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Lambda::LayerVersionPermission', Properties: { ...layer, Principal: { Ref: 'A' } } } } }, expect: 'unknown' },
    { name: 'an organisation known later', template: { Parameters: { O: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Lambda::LayerVersionPermission', Properties: { ...layer, Principal: '*', OrganizationId: { Ref: 'O' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'an account', properties: { ...tf, principal: '444455556666' }, expect: 'pass' },
    { name: 'every account', properties: { ...tf, principal: '*' }, expect: 'fail' },
    { name: 'every account of an organisation', properties: { ...tf, principal: '*', organization_id: 'o-a1b2c3d4e5' }, expect: 'pass' },
    { name: 'an account known later', config: { variable: { a: {} }, resource: { aws_lambda_layer_version_permission: { subject: { ...tf, principal: '${var.a}' } } } }, expect: 'unknown' },
  ],
});
