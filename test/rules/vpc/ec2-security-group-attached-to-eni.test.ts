import { testRule } from '../../support/rule-cases';

testRule('Ec2SecurityGroupAttachedToEni', {
  cloudformation: [
    { name: 'an instance uses it', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g' } }, I: { Type: 'AWS::EC2::Instance', Properties: { SecurityGroupIds: [{ 'Fn::GetAtt': ['Subject', 'GroupId'] }] } } } }, pointer: '/Resources/I', expect: 'pass' },
    { name: 'a load balancer uses it in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g' } }, I: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { SecurityGroups: { 'Fn::If': ['C', [{ 'Fn::GetAtt': ['Subject', 'GroupId'] }], ['sg-1']] } } } } }, expect: 'pass' },
    { name: 'nothing', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g' } } } }, expect: 'fail' },
    { name: 'a rule alone', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g' } }, R: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: { 'Fn::GetAtt': ['Subject', 'GroupId'] }, SourceSecurityGroupId: { 'Fn::GetAtt': ['Subject', 'GroupId'] } } } } }, expect: 'fail' },
    { name: 'an instance of one deployment only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g' } }, I: { Type: 'AWS::EC2::Instance', Condition: 'C', Properties: { SecurityGroupIds: [{ 'Fn::GetAtt': ['Subject', 'GroupId'] }] } } } }, expect: 'fail' },
    { name: 'an output hands it out', template: { Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g' } } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['Subject', 'GroupId'] } } } }, expect: 'unknown' },
    { name: 'another stack uses it', template: [{ Resources: { Subject: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g' } } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['Subject', 'GroupId'] }, Export: { Name: 'g' } } } }, { Resources: { I: { Type: 'AWS::EC2::Instance', Properties: { SecurityGroupIds: [{ 'Fn::ImportValue': 'g' }] } } } }], expect: 'pass' },
  ],
  terraform: [
    { name: 'an instance uses it', config: { resource: { aws_security_group: { subject: {} }, aws_instance: { i: { vpc_security_group_ids: ['${aws_security_group.subject.id}'] } } } }, subject: 'aws_security_group.subject', expect: 'pass' },
    { name: 'nothing', config: { resource: { aws_security_group: { subject: {} } } }, subject: 'aws_security_group.subject', expect: 'fail' },
    { name: 'a rule alone', config: { resource: { aws_security_group: { subject: {} }, aws_vpc_security_group_ingress_rule: { r: { security_group_id: '${aws_security_group.subject.id}' } } } }, subject: 'aws_security_group.subject', expect: 'fail' },
    { name: 'an output hands it out', config: { output: { o: { value: '${aws_security_group.subject.id}' } }, resource: { aws_security_group: { subject: {} } } }, subject: 'aws_security_group.subject', expect: 'unknown' },
  ],
});
