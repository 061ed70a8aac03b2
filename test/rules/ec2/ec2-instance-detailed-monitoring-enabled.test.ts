import { testRule } from '../../support/rule-cases';

testRule('Ec2InstanceDetailedMonitoringEnabled', {
  cloudformation: [
    { name: 'on', properties: { Monitoring: true }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'by its launch template', template: { Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'T' } } } }, T: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { Monitoring: { Enabled: true } } } } } }, expect: 'pass' },
    { name: 'a launch template from elsewhere', properties: { LaunchTemplate: { LaunchTemplateId: 'lt-1' } }, expect: 'unknown' },
    { name: 'a launch template without', template: { Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: {} } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { Monitoring: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EC2::Instance', Properties: { Monitoring: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
    { name: 'a launch configuration that says nothing', template: { Resources: { Subject: { Type: 'AWS::AutoScaling::LaunchConfiguration' } } }, expect: 'pass' },
    { name: 'a launch configuration without', template: { Resources: { Subject: { Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: { InstanceMonitoring: false } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_instance: { subject: { monitoring: true } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_instance: { subject: { monitoring: false } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_instance: { subject: { } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_instance: { subject: { monitoring: '${var.p}' } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_instance: { subject: { monitoring: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'a launch template', config: { resource: { aws_launch_template: { subject: { monitoring: { enabled: true } } } } }, subject: 'aws_launch_template.subject', expect: 'pass' },
    { name: 'a launch template without', config: { resource: { aws_launch_template: { subject: {} } } }, subject: 'aws_launch_template.subject', expect: 'fail' },
    { name: 'a launch configuration', config: { resource: { aws_launch_configuration: { subject: {} } } }, subject: 'aws_launch_configuration.subject', expect: 'pass' },
    { name: 'by its launch template', config: { resource: { aws_instance: { subject: { launch_template: { id: '${aws_launch_template.t.id}' } } }, aws_launch_template: { t: { monitoring: { enabled: true } } } } }, expect: 'pass' },
    { name: 'by a launch template elsewhere', properties: { launch_template: { id: 'lt-1' } }, expect: 'unknown' },
  ],
});
