import { defineRule } from '../rule';

export default defineRule({
  title: 'User pool stands behind a web access control list',
  failure: 'Sign-in is open to the internet without a web firewall',
  control: 'NET-07',
  criteria: ['CC6.6', 'CC7.2'],
  severity: 'warning',
  rationale: 'A web access control list limits how often and from where passwords can be tried.',
  fix: { cdk: 'new wafv2.CfnWebACLAssociation(this, "Waf", { resourceArn: userPool.userPoolArn, webAclArn })', cloudformation: 'AWS::WAFv2::WebACLAssociation with ResourceArn of the user pool', terraform: 'aws_wafv2_web_acl_association with resource_arn of the user pool' },
  equivalents: { prowler: ['cognito_user_pool_waf_acl_attached'] },
  catalogue: ['cognito-threat-protection'],
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html'],
  cloudformation: {
    'AWS::Cognito::UserPool': (pool) => pool.referrers('AWS::WAFv2::WebACLAssociation', 'ResourceArn')
      .some('no web access control list is associated', (association) => association.at('WebACLArn').isPresent()),
  },
  terraform: {
    aws_cognito_user_pool: (pool) => pool.referrers('aws_wafv2_web_acl_association', 'resource_arn').some('no web access control list is associated', (association) => association.at('web_acl_arn').isPresent()),
  },
});
