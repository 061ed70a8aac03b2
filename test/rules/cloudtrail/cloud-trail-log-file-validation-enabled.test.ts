import { testRule } from '../../support/rule-cases';

const trail = (properties: object) => ({ Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'logs', ...properties } });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('CloudTrailLogFileValidationEnabled', {
  cloudformation: [
    { name: 'on', properties: { EnableLogFileValidation: true }, expect: 'pass', pointer: '/Resources/Subject/Properties/EnableLogFileValidation' },
    { name: 'on as a string', properties: { EnableLogFileValidation: 'true' }, expect: 'pass' },
    { name: 'not stated', properties: {}, expect: 'fail' },
    { name: 'off', properties: { EnableLogFileValidation: false }, expect: 'fail' },
    { name: 'value of a parameter', template: { Parameters: { On: { Type: 'String' } }, Resources: { Subject: trail({ EnableLogFileValidation: { Ref: 'On' } }) } }, expect: 'unknown' },
    { name: 'off in one arm', template: { ...whenProd, Resources: { Subject: trail({ EnableLogFileValidation: { 'Fn::If': ['Prod', true, false] } }) } }, expect: 'fail' },
    { name: 'on in both arms', template: { ...whenProd, Resources: { Subject: trail({ EnableLogFileValidation: { 'Fn::If': ['Prod', true, 'true'] } }) } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudtrail: { subject: { enable_log_file_validation: true } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudtrail: { subject: { enable_log_file_validation: false } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudtrail: { subject: { } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { enable_log_file_validation: '${var.p}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { enable_log_file_validation: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
  ],
});
