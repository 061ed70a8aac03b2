import { testRule } from '../../support/rule-cases';

const trail = (properties: object) => ({ Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'logs', ...properties } });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('CloudtrailIsLogging', {
  cloudformation: [
    { name: 'on', properties: { IsLogging: true }, expect: 'pass', pointer: '/Resources/Subject/Properties/IsLogging' },
    { name: 'on as a string', properties: { IsLogging: 'true' }, expect: 'pass' },
    { name: 'not stated', properties: {}, expect: 'fail' },
    { name: 'off', properties: { IsLogging: false }, expect: 'fail' },
    { name: 'value of a parameter', template: { Parameters: { On: { Type: 'String' } }, Resources: { Subject: trail({ IsLogging: { Ref: 'On' } }) } }, expect: 'unknown' },
    { name: 'off in one arm', template: { ...whenProd, Resources: { Subject: trail({ IsLogging: { 'Fn::If': ['Prod', true, false] } }) } }, expect: 'fail' },
    { name: 'on in both arms', template: { ...whenProd, Resources: { Subject: trail({ IsLogging: { 'Fn::If': ['Prod', true, 'true'] } }) } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudtrail: { subject: { enable_logging: true } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudtrail: { subject: { enable_logging: false } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudtrail: { subject: { } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { enable_logging: '${var.p}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { enable_logging: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
  ],
});
