import { testRule } from '../../support/rule-cases';

testRule('Ec2InstanceProfileAttached', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { IamInstanceProfile: 'profile' } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { IamInstanceProfile: '' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { IamInstanceProfile: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { IamInstanceProfile: { 'Fn::If': ['C', 'profile', ''] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { IamInstanceProfile: { 'Fn::If': ['C', 'profile', 'profile'] } } } } }, expect: 'pass' },
    { name: 'by its launch template', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'L' } } } }, L: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { IamInstanceProfile: { Arn: 'arn' } } } } } }, expect: 'pass' },
    { name: 'by a launch template without one', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'L' } } } }, L: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: {} } } } }, expect: 'fail' },
    { name: 'by a launch template that stands elsewhere', properties: { LaunchTemplate: { LaunchTemplateId: 'lt-1' } }, expect: 'unknown' },
    { name: 'a profile of another stack', template: [{ Resources: { R: { Type: 'AWS::IAM::InstanceProfile', Properties: {} } }, Outputs: { O: { Value: { Ref: 'R' }, Export: { Name: 'p' } } } }, { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { IamInstanceProfile: { 'Fn::ImportValue': 'p' } } } } }], expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_instance: { subject: { iam_instance_profile: 'profile' } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_instance: { subject: { iam_instance_profile: '' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_instance: { subject: { } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_instance: { subject: { iam_instance_profile: '${var.p}' } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_instance: { subject: { iam_instance_profile: '${var.p == "x" ? "profile" : ""}' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'by its launch template', config: { resource: { aws_launch_template: { l: { iam_instance_profile: [{ name: 'p' }] } }, aws_instance: { subject: { launch_template: [{ id: '${aws_launch_template.l.id}' }] } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'by a launch template that stands elsewhere', config: { resource: { aws_instance: { subject: { launch_template: [{ id: 'lt-1' }] } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
  ],
});
