import { decide, notApplicable } from '../../model/outcome';
import { and } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Public Application Load Balancer stands behind a web access control list',
  failure: 'Load balancer is open to the internet without a web firewall',
  control: 'NET-07',
  severity: 'warning',
  rationale: 'A web access control list refuses common attacks before they reach the application.',
  fix: { cdk: 'new wafv2.CfnWebACLAssociation(this, "Waf", { resourceArn: loadBalancer.loadBalancerArn, webAclArn })', cloudformation: 'AWS::WAFv2::WebACLAssociation with ResourceArn of the load balancer', terraform: 'aws_wafv2_web_acl_association with resource_arn of the load balancer' },
  equivalents: { awsConfig: ['alb-waf-enabled'], securityHub: ['ELB.16'], checkov: ['CKV2_AWS_28'], prowler: ['elbv2_waf_acl_attached'] },
  catalogue: ['elb-waf'],
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html'],
  cloudformation: {
    'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer) => decide(and(balancer.at('Type').orDefault('application').is('application'), balancer.at('Scheme').orDefault('internet-facing').is('internet-facing')),
      () => balancer.referrers('AWS::WAFv2::WebACLAssociation', 'ResourceArn').some('no web access control list is associated', (association) => association.at('WebACLArn').isPresent()),
      () => notApplicable('the load balancer is no public web entry point')),
  },
  terraform: {
    aws_lb: (balancer) => decide(and(balancer.at('load_balancer_type').orDefault('application').is('application'), balancer.at('internal').orDefault(false).is(false)),
      () => balancer.referrers('aws_wafv2_web_acl_association', 'resource_arn').some('no web access control list is associated', (association) => association.at('web_acl_arn').isPresent()),
      () => notApplicable('the load balancer is no public web entry point')),
  },
});
