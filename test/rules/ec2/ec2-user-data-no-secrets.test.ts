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
});
