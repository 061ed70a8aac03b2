import { testRule } from '../../support/rule-cases';

testRule('VpcDefaultSecurityGroupClosed', {
  cloudformation: [
    { name: 'closed by the CDK', template: { Resources: { Subject: { Type: 'AWS::EC2::VPC' }, Closer: { Type: 'Custom::VpcRestrictDefaultSG', Properties: { DefaultSecurityGroupId: { 'Fn::GetAtt': ['Subject', 'DefaultSecurityGroup'] } } } } }, expect: 'pass' },
    { name: 'closed for another network', template: { Resources: { Subject: { Type: 'AWS::EC2::VPC' }, Other: { Type: 'AWS::EC2::VPC' }, Closer: { Type: 'Custom::VpcRestrictDefaultSG', Properties: { DefaultSecurityGroupId: { 'Fn::GetAtt': ['Other', 'DefaultSecurityGroup'] } } } } }, expect: 'unknown' },
    { name: 'nothing said', properties: {}, expect: 'unknown' },
  ],
  terraform: [
    { name: 'closed', config: { resource: { aws_vpc: { subject: {} }, aws_default_security_group: { d: { vpc_id: '${aws_vpc.subject.id}' } } } }, expect: 'pass' },
    { name: 'with rules', config: { resource: { aws_vpc: { subject: {} }, aws_default_security_group: { d: { vpc_id: '${aws_vpc.subject.id}', ingress: [{ from_port: 0, to_port: 0, protocol: '-1', self: true }] } } } }, expect: 'fail' },
    { name: 'left as it is', properties: {}, expect: 'fail' },
  ],
});
