import { testRule } from '../../support/rule-cases';

const group = (properties: object) => ({ Type: 'AWS::Logs::LogGroup', Properties: properties });
const ninety = { CwLoggroupRetentionPeriodCheck: { minimumDays: 90 } };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('CwLoggroupRetentionPeriodCheck', {
  cloudformation: [
    { name: 'a year', properties: { RetentionInDays: 365 }, expect: 'pass', pointer: '/Resources/Subject/Properties/RetentionInDays' },
    { name: 'not stated, which means for ever', properties: {}, expect: 'pass', pointer: '/Resources/Subject/Properties/RetentionInDays' },
    { name: 'half a year', properties: { RetentionInDays: 180 }, expect: 'fail' },
    { name: 'ten years as a string', properties: { RetentionInDays: '3653' }, expect: 'pass' },
    { name: 'half a year where the parameter asks for 90 days', properties: { RetentionInDays: 180 }, parameters: ninety, expect: 'pass' },
    { name: 'two months where the parameter asks for 90 days', properties: { RetentionInDays: 60 }, parameters: ninety, expect: 'fail' },
    { name: 'class DELIVERY, which cannot be set', properties: { LogGroupClass: 'DELIVERY', RetentionInDays: 1 }, expect: 'not-applicable' },
    { name: 'class INFREQUENT_ACCESS is kept like any other', properties: { LogGroupClass: 'INFREQUENT_ACCESS', RetentionInDays: 30 }, expect: 'fail' },
    { name: 'days of a parameter', template: { Parameters: { Days: { Type: 'Number' } }, Resources: { Subject: group({ RetentionInDays: { Ref: 'Days' } }) } }, expect: 'unknown' },
    { name: 'days of a parameter with a good default', template: { Parameters: { Days: { Type: 'Number', Default: 400 } }, Resources: { Subject: group({ RetentionInDays: { Ref: 'Days' } }) } }, expect: 'pass' },
    { name: 'a week in one arm', template: { ...whenProd, Resources: { Subject: group({ RetentionInDays: { 'Fn::If': ['Prod', 365, 7] } }) } }, expect: 'fail' },
    { name: 'long in both arms', template: { ...whenProd, Resources: { Subject: group({ RetentionInDays: { 'Fn::If': ['Prod', 731, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'pass' },
    { name: 'a week by the custom resource of CDK', template: { Resources: { Subject: { Type: 'Custom::LogRetention', Properties: { LogGroupName: '/aws/lambda/example', RetentionInDays: 7 } } } }, expect: 'fail' },
    { name: 'a year by the custom resource of CDK', template: { Resources: { Subject: { Type: 'Custom::LogRetention', Properties: { LogGroupName: '/aws/lambda/example', RetentionInDays: 365 } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: 400 } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: 30 } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudwatch_log_group: { subject: { } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: '${var.p}' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudwatch_log_group: { subject: { retention_in_days: '${var.p == "x" ? 400 : 30}' } } } }, subject: 'aws_cloudwatch_log_group.subject', expect: 'fail' },
    { name: 'class DELIVERY, which cannot be set', properties: { log_group_class: 'DELIVERY', retention_in_days: 2 }, expect: 'not-applicable' },
  ],
});
