import { testRule } from '../../support/rule-cases';

testRule('Ec2NitroEnclaveEnabled', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { EnclaveOptions: { Enabled: true } } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { EnclaveOptions: { Enabled: false } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { EnclaveOptions: { Enabled: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { EnclaveOptions: { Enabled: { 'Fn::If': ['C', true, false] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { EnclaveOptions: { Enabled: { 'Fn::If': ['C', true, true] } } } } } }, expect: 'pass' },
    { name: 'strong (AWS::EC2::LaunchTemplate)', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { EnclaveOptions: { Enabled: true } } } } } }, expect: 'pass' },
    { name: 'weak (AWS::EC2::LaunchTemplate)', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { EnclaveOptions: { Enabled: false } } } } } }, expect: 'fail' },
    { name: 'property omitted (AWS::EC2::LaunchTemplate)', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time (AWS::EC2::LaunchTemplate)', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { EnclaveOptions: { Enabled: { Ref: 'P' } } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm (AWS::EC2::LaunchTemplate)', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { EnclaveOptions: { Enabled: { 'Fn::If': ['C', true, false] } } } } } } }, expect: 'fail' },
    { name: 'strong in both arms (AWS::EC2::LaunchTemplate)', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { EnclaveOptions: { Enabled: { 'Fn::If': ['C', true, true] } } } } } } }, expect: 'pass' },
    { name: 'by its launch template', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'L' } } } }, L: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { EnclaveOptions: { Enabled: true } } } } } }, expect: 'pass' },
    { name: 'by a launch template that stands elsewhere', properties: { LaunchTemplate: { LaunchTemplateId: 'lt-1' } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_instance: { subject: { enclave_options: [{ enabled: true }] } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_instance: { subject: { enclave_options: [{ enabled: false }] } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_instance: { subject: { } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_instance: { subject: { enclave_options: [{ enabled: '${var.p}' }] } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_instance: { subject: { enclave_options: [{ enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'strong (aws_launch_template)', config: { resource: { aws_launch_template: { subject: { enclave_options: [{ enabled: true }] } } } }, subject: 'aws_launch_template.subject', expect: 'pass' },
    { name: 'weak (aws_launch_template)', config: { resource: { aws_launch_template: { subject: { enclave_options: [{ enabled: false }] } } } }, subject: 'aws_launch_template.subject', expect: 'fail' },
    { name: 'argument omitted (aws_launch_template)', config: { resource: { aws_launch_template: { subject: { } } } }, subject: 'aws_launch_template.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_launch_template)', config: { variable: { p: {} }, resource: { aws_launch_template: { subject: { enclave_options: [{ enabled: '${var.p}' }] } } } }, subject: 'aws_launch_template.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_launch_template)', config: { variable: { p: {} }, resource: { aws_launch_template: { subject: { enclave_options: [{ enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_launch_template.subject', expect: 'fail' },
  ],
});
