import { testRule } from '../../support/rule-cases';

testRule('Cloud9EnvironmentSsm', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::Cloud9::EnvironmentEC2', Properties: { ConnectionType: 'CONNECT_SSM' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::Cloud9::EnvironmentEC2', Properties: { ConnectionType: 'CONNECT_SSH' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Cloud9::EnvironmentEC2', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Cloud9::EnvironmentEC2', Properties: { ConnectionType: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Cloud9::EnvironmentEC2', Properties: { ConnectionType: { 'Fn::If': ['C', 'CONNECT_SSM', 'CONNECT_SSH'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Cloud9::EnvironmentEC2', Properties: { ConnectionType: { 'Fn::If': ['C', 'CONNECT_SSM', 'CONNECT_SSM'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloud9_environment_ec2: { subject: { connection_type: 'CONNECT_SSM' } } } }, subject: 'aws_cloud9_environment_ec2.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloud9_environment_ec2: { subject: { connection_type: 'CONNECT_SSH' } } } }, subject: 'aws_cloud9_environment_ec2.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloud9_environment_ec2: { subject: { } } } }, subject: 'aws_cloud9_environment_ec2.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloud9_environment_ec2: { subject: { connection_type: '${var.p}' } } } }, subject: 'aws_cloud9_environment_ec2.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloud9_environment_ec2: { subject: { connection_type: '${var.p == "x" ? "CONNECT_SSM" : "CONNECT_SSH"}' } } } }, subject: 'aws_cloud9_environment_ec2.subject', expect: 'fail' },
  ],
});
