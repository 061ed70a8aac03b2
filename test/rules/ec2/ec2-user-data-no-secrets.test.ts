import { testRule } from '../../support/rule-cases';

const type = 'AWS::EC2::Instance';
const set = (value: unknown) => ({ UserData: { 'Fn::Base64': value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('Ec2UserDataNoSecrets', {
  cloudformation: [
    { name: 'as it should be', properties: set('#!/bin/sh\nyum install -y nginx'), expect: 'pass' },
    { name: 'the weak value', properties: set('export DB_PASSWORD=correct-horse'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', '#!/bin/sh\nyum install -y nginx', 'export DB_PASSWORD=correct-horse'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', '#!/bin/sh\nyum install -y nginx', '#!/bin/sh\nyum install -y nginx'] })), expect: 'pass' },
    { name: 'an access key', properties: set('aws configure set id AKIAABCDEFGHIJKLMNOP'), expect: 'fail', pointer: '/Resources/Subject/Properties/UserData' },
    { name: 'a credential in Base64', properties: { UserData: Buffer.from('export API_KEY=0123456789').toString('base64') }, expect: 'fail' },
    { name: 'reads the secret at boot', properties: set('PASSWORD=$(aws secretsmanager get-secret-value --secret-id app)'), expect: 'pass' },
    { name: 'asks the metadata service for a token', properties: set('TOKEN=`curl -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 21600"`'), expect: 'pass' },
    { name: 'the ARN of a secret', properties: set('SECRET=arn:aws:secretsmanager:eu-west-1:111122223333:secret:app'), expect: 'pass' },
    { name: 'put together, without a credential', template: subject(set({ 'Fn::Sub': 'hostname ${P}' })), expect: 'pass' },
    { name: 'a credential from a parameter', template: subject(set({ 'Fn::Sub': 'export PASSWORD=${P}' })), expect: 'unknown' },
    { name: 'put together, with a credential', template: subject(set({ 'Fn::Join': ['', ['hostname ', { Ref: 'P' }, ' PASSWORD=correct-horse']] })), expect: 'fail' },
    { name: 'a launch template', template: { Resources: { Subject: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: set('SECRET=0123456789') } } } }, expect: 'fail' },
    { name: 'a launch configuration', template: { Resources: { Subject: { Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: set('echo') } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'a credential', config: { resource: { aws_instance: { subject: { user_data: '#!/bin/bash\nexport DB_PASSWORD=hunter2secret' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'none', config: { resource: { aws_instance: { subject: { user_data: '#!/bin/bash\nyum update -y' } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'none at all', config: { resource: { aws_instance: { subject: { } } } }, subject: 'aws_instance.subject', expect: 'not-applicable' },
    { name: 'a credential in Base64', config: { resource: { aws_instance: { subject: { user_data_base64: 'IyEvYmluL2Jhc2gKZXhwb3J0IERCX1BBU1NXT1JEPWh1bnRlcjJzZWNyZXQK' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_instance: { subject: { user_data: '${var.p}' } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'a credential that is put in', config: { variable: { p: {} }, resource: { aws_instance: { subject: { user_data: 'export DB_PASSWORD=${var.p}' } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'a credential in one arm', config: { variable: { p: {} }, resource: { aws_instance: { subject: { user_data: '${var.p == "x" ? "DB_PASSWORD=hunter2secret" : "yum update"}' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'a launch template', config: { resource: { aws_launch_template: { subject: { user_data: 'IyEvYmluL2Jhc2gKZXhwb3J0IERCX1BBU1NXT1JEPWh1bnRlcjJzZWNyZXQK' } } } }, subject: 'aws_launch_template.subject', expect: 'fail' },
    { name: 'a launch configuration', config: { resource: { aws_launch_configuration: { subject: { user_data: 'TOKEN=abcdef123456' } } } }, subject: 'aws_launch_configuration.subject', expect: 'fail' },
  ],
});
