import { testRule } from '../../support/rule-cases';

const pool = { Type: 'AWS::Cognito::UserPool', Properties: {} };
const arn = { 'Fn::GetAtt': ['Subject', 'Arn'] };
const association = (resource: unknown, more: object = {}) => ({ Type: 'AWS::WAFv2::WebACLAssociation', Properties: { ResourceArn: resource, WebACLArn: 'arn' }, ...more });
const env = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('CognitoUserPoolWafEnabled', {
  cloudformation: [
    { name: 'an associated list', template: { Resources: { Subject: pool, Waf: association(arn) } }, expect: 'pass' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'a list for another resource', template: { Resources: { Subject: pool, Other: pool, Waf: association({ 'Fn::GetAtt': ['Other', 'Arn'] }) } }, expect: 'fail' },
    { name: 'a list in one deployment only', template: { ...env, Resources: { Subject: pool, Waf: association(arn, { Condition: 'Prod' }) } }, expect: 'fail' },
    { name: 'the list of the association is known at deploy time', template: { ...env, Resources: { Subject: pool, Waf: { Type: 'AWS::WAFv2::WebACLAssociation', Properties: { ResourceArn: arn, WebACLArn: { Ref: 'Env' } } } } }, expect: 'unknown' },
    { name: 'in one arm another resource', template: { ...env, Resources: { Subject: pool, Waf: association({ 'Fn::If': ['Prod', arn, 'arn:of-another'] }) } }, expect: 'fail' },
    { name: 'what it is for is known at deploy time', template: { ...env, Resources: { Subject: pool, Waf: association({ Ref: 'Env' }) } }, expect: 'unknown' },
    {
      name: 'the association stands in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: pool }, Outputs: { Arn: { Value: arn, Export: { Name: 'pool' } } } },
        { Resources: { Waf: association({ 'Fn::ImportValue': 'pool' }) } },
      ],
    },
  ],
  terraform: [
    { name: 'associated', config: { resource: { aws_cognito_user_pool: { subject: {} }, aws_wafv2_web_acl_association: { a: { resource_arn: '${aws_cognito_user_pool.subject.arn}', web_acl_arn: 'w' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'pass' },
    { name: 'none', config: { resource: { aws_cognito_user_pool: { subject: {} } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'for another pool', config: { resource: { aws_cognito_user_pool: { subject: {}, other: {} }, aws_wafv2_web_acl_association: { a: { resource_arn: '${aws_cognito_user_pool.other.arn}', web_acl_arn: 'w' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'fail' },
    { name: 'for a variable', config: { variable: { p: {} }, resource: { aws_cognito_user_pool: { subject: {} }, aws_wafv2_web_acl_association: { a: { resource_arn: '${var.p}', web_acl_arn: 'w' } } } }, subject: 'aws_cognito_user_pool.subject', expect: 'unknown' },
    { name: 'as a plan shows it', plan: { aws_cognito_user_pool: { subject: { values: { name: 'p' } } }, aws_wafv2_web_acl_association: { a: { values: {}, references: { resource_arn: 'aws_cognito_user_pool.subject.arn', web_acl_arn: 'aws_wafv2_web_acl.w.arn' } } }, aws_wafv2_web_acl: { w: { values: {} } } }, subject: 'aws_cognito_user_pool.subject', expect: 'pass' },
  ],
});
