import { testRule } from '../../support/rule-cases';

testRule('VpcDefaultSecurityGroupClosed', {
  cloudformation: [
    { name: 'closed by the CDK', template: { Resources: { Subject: { Type: 'AWS::EC2::VPC' }, Closer: { Type: 'Custom::VpcRestrictDefaultSG', Properties: { DefaultSecurityGroupId: { 'Fn::GetAtt': ['Subject', 'DefaultSecurityGroup'] } } } } }, expect: 'pass' },
    { name: 'closed for another network', template: { Resources: { Subject: { Type: 'AWS::EC2::VPC' }, Other: { Type: 'AWS::EC2::VPC' }, Closer: { Type: 'Custom::VpcRestrictDefaultSG', Properties: { DefaultSecurityGroupId: { 'Fn::GetAtt': ['Other', 'DefaultSecurityGroup'] } } } } }, expect: 'unknown' },
    { name: 'nothing said', properties: {}, expect: 'unknown' },
  ],
});
