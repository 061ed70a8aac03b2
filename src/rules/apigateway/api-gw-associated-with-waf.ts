import { notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Public REST stage stands behind a web access control list',
  failure: 'Stage is open to the internet without a web firewall',
  control: 'NET-07',
  severity: 'warning',
  rationale: 'A web access control list refuses common attacks before they reach the application.',
  fix: { cdk: 'new wafv2.CfnWebACLAssociation(this, "Waf", { resourceArn: stage.stageArn, webAclArn })', cloudformation: 'AWS::WAFv2::WebACLAssociation with ResourceArn of the stage', terraform: 'aws_wafv2_web_acl_association with resource_arn of the stage' },
  equivalents: {
    awsConfig: ['api-gw-associated-with-waf'], securityHub: ['APIGateway.4'], checkov: ['CKV2_AWS_29'],
    cdkNag: ['APIGWAssociatedWithWAF'], prowler: ['apigateway_restapi_waf_acl_attached'],
  },
  catalogue: ['apigw-waf'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html'],
  cloudformation: {
    'AWS::ApiGateway::Stage': (stage) => {
      const api = stage.follow(stage.at('RestApiId'), 'AWS::ApiGateway::RestApi');
      const types = api?.at('EndpointConfiguration.Types').items();
      if (types?.some((type) => type.is('PRIVATE') === true) === true) { return notApplicable('the API is private'); }
      return stage.referrers('AWS::WAFv2::WebACLAssociation', 'ResourceArn').some('no web access control list is associated', (association) => association.at('WebACLArn').isPresent());
    },
  },
  terraform: {
    aws_api_gateway_stage: (stage) => {
      const types = stage.follow(stage.at('rest_api_id'), 'aws_api_gateway_rest_api')?.at('endpoint_configuration.0.types').items();
      if (types?.some((type) => type.is('PRIVATE') === true) === true) { return notApplicable('the API is private'); }
      return stage.referrers('aws_wafv2_web_acl_association', 'resource_arn').some('no web access control list is associated', (association) => association.at('web_acl_arn').isPresent());
    },
  },
});
