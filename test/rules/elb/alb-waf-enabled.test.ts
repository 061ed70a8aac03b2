import { testRule } from '../../support/rule-cases';

testRule('AlbWafEnabled', {
  cloudformation: [
    { name: 'associated', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Scheme: 'internet-facing' } }, A: { Type: 'AWS::WAFv2::WebACLAssociation', Properties: { ResourceArn: { Ref: 'Subject' }, WebACLArn: { 'Fn::GetAtt': ['Acl', 'Arn'] } } }, Acl: { Type: 'AWS::WAFv2::WebACL' } } }, expect: 'pass' },
    { name: 'scheme omitted, which is internet-facing', properties: {}, expect: 'fail' },
    { name: 'internal', properties: { Scheme: 'internal' }, expect: 'not-applicable' },
    { name: 'a Network Load Balancer', properties: { Type: 'network', Scheme: 'internet-facing' }, expect: 'not-applicable' },
    { name: 'another one is associated', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' }, O: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' }, A: { Type: 'AWS::WAFv2::WebACLAssociation', Properties: { ResourceArn: { Ref: 'O' }, WebACLArn: 'arn' } } } }, expect: 'fail' },
    { name: 'associated from another stack', template: [{ Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' } }, Outputs: { O: { Value: { Ref: 'Subject' }, Export: { Name: 'lb' } } } }, { Resources: { A: { Type: 'AWS::WAFv2::WebACLAssociation', Properties: { ResourceArn: { 'Fn::ImportValue': 'lb' }, WebACLArn: 'arn' } } } }], expect: 'pass' },
    { name: 'the list is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' }, A: { Type: 'AWS::WAFv2::WebACLAssociation', Properties: { ResourceArn: { Ref: 'Subject' }, WebACLArn: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'associated in one deployment only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' }, A: { Type: 'AWS::WAFv2::WebACLAssociation', Condition: 'Dev', Properties: { ResourceArn: { Ref: 'Subject' }, WebACLArn: 'arn' } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'in place', config: { resource: { aws_lb: { subject: {} }, aws_wafv2_web_acl_association: { s: { resource_arn: '${aws_lb.subject.arn}', web_acl_arn: 'arn' } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'for another', config: { resource: { aws_lb: { subject: {}, other: {} }, aws_wafv2_web_acl_association: { s: { resource_arn: '${aws_lb.other.arn}', web_acl_arn: 'arn' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'none', config: { resource: { aws_lb: { subject: {} } } }, subject: 'aws_lb.subject', expect: 'fail' },
  ],
});
