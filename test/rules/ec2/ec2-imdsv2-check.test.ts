import { testRule } from '../../support/rule-cases';

testRule('Ec2Imdsv2Check', {
  cloudformation: [
    { name: 'tokens required', properties: { MetadataOptions: { HttpTokens: 'required' } }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'tokens optional', properties: { MetadataOptions: { HttpTokens: 'optional' } }, expect: 'fail' },
    { name: 'no metadata at all', properties: { MetadataOptions: { HttpEndpoint: 'disabled' } }, expect: 'pass' },
    { name: 'by its launch template', template: { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'T' }, Version: '1' } } }, T: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } } } } }, expect: 'pass' },
    { name: 'by its launch template, referred to by name', template: { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateName: 'good', Version: '1' } } }, O: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: {} } }, T: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateName: 'good', LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } } } } }, expect: 'pass' },
    { name: 'another, unnamed launch template is none of its own', template: { Resources: { Subject: { Type: 'AWS::EC2::Instance' }, T: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } } } } }, expect: 'fail' },
    { name: 'a weak launch template beside a good one', template: { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'T' }, Version: '1' } } }, G: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } } }, T: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: {} } } } }, expect: 'fail' },
    { name: 'a launch template from elsewhere', properties: { LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '1' } }, expect: 'unknown' },
    { name: 'a launch template itself', template: { Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: {} } } } }, expect: 'fail' },
    { name: 'a launch configuration', template: { Resources: { Subject: { Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: { MetadataOptions: { HttpTokens: 'required' } } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { MetadataOptions: { HttpTokens: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'optional in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { MetadataOptions: { HttpTokens: { 'Fn::If': ['Dev', 'optional', 'required'] } } } } } }, expect: 'fail' },
  ],
});
