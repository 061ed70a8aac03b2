import { testRule } from '../../support/rule-cases';

const type = 'AWS::EC2::Instance';
const set = (value: unknown) => ({ MetadataOptions: { HttpPutResponseHopLimit: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('Ec2MetadataHopLimit', {
  // An image that is not known counts as one that says nothing.
  beyondDoubt: ['ami', 'ImageId'],
  cloudformation: [
    { name: 'as it should be', properties: set(1), expect: 'pass' },
    { name: 'the weak value', properties: set(3), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 1, 3] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 1, 1] })), expect: 'pass' },
    { name: 'written as a string', properties: set('2'), expect: 'fail', pointer: '/Resources/Subject/Properties/MetadataOptions/HttpPutResponseHopLimit' },
    { name: 'two, where the user allows it', properties: set(2), parameters: { Ec2MetadataHopLimit: { maximumHops: 2 } }, expect: 'pass' },
    { name: 'no metadata at all', properties: { MetadataOptions: { HttpEndpoint: 'disabled', HttpPutResponseHopLimit: 3 } }, expect: 'pass' },
    { name: 'by its launch template', template: { Resources: { Subject: { Type: type, Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'L' } } } }, L: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: set(3) } } } }, expect: 'fail' },
    { name: 'by a launch template that stands elsewhere', properties: { LaunchTemplate: { LaunchTemplateId: 'lt-1' } }, expect: 'unknown' },
    { name: 'a launch template', template: { Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: set(2) } } } }, expect: 'fail' },
    { name: 'a launch configuration', template: { Resources: { Subject: { Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: set(1) } } }, expect: 'pass' },
    {
      name: 'by a launch template of another stack', expect: 'fail',
      template: [
        { Resources: { L: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: set(3) } } }, Outputs: { O: { Value: { Ref: 'L' }, Export: { Name: 'l' } } } },
        { Resources: { Subject: { Type: type, Properties: { LaunchTemplate: { LaunchTemplateId: { 'Fn::ImportValue': 'l' } } } } } },
      ],
    },
    { name: 'an image that is registered with two hops', template: { Parameters: { P: { Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64' } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { ImageId: { Ref: 'P' } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_instance: { subject: { metadata_options: [{ http_put_response_hop_limit: 1 }] } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_instance: { subject: { metadata_options: [{ http_put_response_hop_limit: 3 }] } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_instance: { subject: { } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_instance: { subject: { metadata_options: [{ http_put_response_hop_limit: '${var.p}' }] } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_instance: { subject: { metadata_options: [{ http_put_response_hop_limit: '${var.p == "x" ? 1 : 3}' }] } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'strong (aws_launch_template)', config: { resource: { aws_launch_template: { subject: { metadata_options: [{ http_put_response_hop_limit: 1 }] } } } }, subject: 'aws_launch_template.subject', expect: 'pass' },
    { name: 'weak (aws_launch_template)', config: { resource: { aws_launch_template: { subject: { metadata_options: [{ http_put_response_hop_limit: 2 }] } } } }, subject: 'aws_launch_template.subject', expect: 'fail' },
    { name: 'argument omitted (aws_launch_template)', config: { resource: { aws_launch_template: { subject: { } } } }, subject: 'aws_launch_template.subject', expect: 'pass' },
    { name: 'a variable without a default (aws_launch_template)', config: { variable: { p: {} }, resource: { aws_launch_template: { subject: { metadata_options: [{ http_put_response_hop_limit: '${var.p}' }] } } } }, subject: 'aws_launch_template.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_launch_template)', config: { variable: { p: {} }, resource: { aws_launch_template: { subject: { metadata_options: [{ http_put_response_hop_limit: '${var.p == "x" ? 1 : 2}' }] } } } }, subject: 'aws_launch_template.subject', expect: 'fail' },
    { name: 'a launch configuration', config: { resource: { aws_launch_configuration: { subject: { metadata_options: [{ http_put_response_hop_limit: 2 }] } } } }, subject: 'aws_launch_configuration.subject', expect: 'fail' },
    { name: 'no metadata at all', config: { resource: { aws_instance: { subject: { metadata_options: [{ http_endpoint: 'disabled', http_put_response_hop_limit: 3 }] } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'by its launch template', config: { resource: { aws_launch_template: { l: { metadata_options: [{ http_put_response_hop_limit: 3 }] } }, aws_instance: { subject: { launch_template: [{ id: '${aws_launch_template.l.id}' }] } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'by a launch template elsewhere', config: { resource: { aws_instance: { subject: { launch_template: [{ id: 'lt-1' }] } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'two, where the user allows it', properties: { metadata_options: [{ http_put_response_hop_limit: 2 }] }, parameters: { Ec2MetadataHopLimit: { maximumHops: 2 } }, expect: 'pass' },
    { name: 'an image that is registered with two hops', config: { data: { aws_ssm_parameter: { a: { name: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64' } } }, resource: { aws_instance: { subject: { ami: '${data.aws_ssm_parameter.a.value}' } } } }, expect: 'fail' },
  ],
});
