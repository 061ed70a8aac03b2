import { testRule } from '../../support/rule-cases';

testRule('EbsOptimizedInstance', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: 'm3.xlarge', EbsOptimized: true } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: 'm3.xlarge', EbsOptimized: false } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: 'm3.xlarge' } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: 'm3.xlarge', EbsOptimized: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: 'm3.xlarge', EbsOptimized: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: 'm3.xlarge', EbsOptimized: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
    { name: 'a current type', properties: { InstanceType: 'm7g.large' }, expect: 'pass' },
    { name: 'a type known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'a type known at deploy time, switched on', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { InstanceType: { Ref: 'P' }, EbsOptimized: true } } } }, expect: 'pass' },
    { name: 'by its launch template', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'L' } } } }, L: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { InstanceType: 'm3.xlarge' } } } } }, expect: 'fail' },
    { name: 'by a launch template that stands elsewhere', properties: { LaunchTemplate: { LaunchTemplateId: 'lt-1' } }, expect: 'unknown' },
    { name: 'a launch template', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { InstanceType: 'r3.xlarge' } } } } }, expect: 'fail' },
    { name: 'no type', properties: {}, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_instance: { subject: { instance_type: 'm3.xlarge', ebs_optimized: true } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_instance: { subject: { instance_type: 'm3.xlarge', ebs_optimized: false } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_instance: { subject: { instance_type: 'm3.xlarge' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_instance: { subject: { instance_type: 'm3.xlarge', ebs_optimized: '${var.p}' } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_instance: { subject: { instance_type: 'm3.xlarge', ebs_optimized: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'a current type', config: { resource: { aws_instance: { subject: { instance_type: 'm7g.large' } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'a launch template', config: { resource: { aws_launch_template: { subject: { instance_type: 'r3.xlarge' } } } }, subject: 'aws_launch_template.subject', expect: 'fail' },
  ],
});
