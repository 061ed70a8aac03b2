import { testRule } from '../../support/rule-cases';

const trail = (properties: object) => ({ Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'logs', ...properties } });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('MultiRegionCloudTrailEnabled', {
  cloudformation: [
    { name: 'declared in the account', template: { Resources: { There: { Type: 'AWS::CloudTrail::Trail' } } }, subject: 'account', expect: 'pass' },
    { name: 'not declared in an account that the app owns', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, subject: 'account', expect: 'fail' },
    { name: 'declared in another stack', template: [{ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, { Resources: { There: { Type: 'AWS::CloudTrail::Trail' } } }], subject: 'account', expect: 'pass' },
    { name: 'declared in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { There: { Type: 'AWS::CloudTrail::Trail', Condition: 'C' } } }, subject: 'account', expect: 'fail' },
    { name: 'a trail of data events alone in the account', template: { Resources: { There: trail({ EventSelectors: [{ IncludeManagementEvents: false }] }) } }, subject: 'account', expect: 'fail' },
    { name: 'on', properties: { IsMultiRegionTrail: true }, expect: 'pass', pointer: '/Resources/Subject/Properties/IsMultiRegionTrail' },
    { name: 'on as a string', properties: { IsMultiRegionTrail: 'true' }, expect: 'pass' },
    { name: 'not stated', properties: {}, expect: 'fail' },
    { name: 'off', properties: { IsMultiRegionTrail: false }, expect: 'fail' },
    { name: 'one Region, basic selectors with management events', properties: { EventSelectors: [{ ReadWriteType: 'All' }] }, expect: 'fail' },
    { name: 'one Region, data events only by basic selectors', properties: { EventSelectors: [{ IncludeManagementEvents: false, DataResources: [] }] }, expect: 'not-applicable' },
    { name: 'one Region, data events only by advanced selectors', properties: { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }, { Field: 'resources.type', Equals: ['AWS::S3::Object'] }] }] }, expect: 'not-applicable' },
    { name: 'one Region, one of the advanced selectors takes management events', properties: { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }] }, { FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] }] }, expect: 'fail' },
    { name: 'value of a parameter', template: { Parameters: { On: { Type: 'String' } }, Resources: { Subject: trail({ IsMultiRegionTrail: { Ref: 'On' } }) } }, expect: 'unknown' },
    { name: 'off in one arm', template: { ...whenProd, Resources: { Subject: trail({ IsMultiRegionTrail: { 'Fn::If': ['Prod', true, false] } }) } }, expect: 'fail' },
    { name: 'on in both arms', template: { ...whenProd, Resources: { Subject: trail({ IsMultiRegionTrail: { 'Fn::If': ['Prod', true, 'true'] } }) } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'declared in the account', config: { resource: { aws_cloudtrail: { there: {} } } }, subject: 'account', expect: 'pass' },
    { name: 'not declared in an account that the app owns', config: { resource: { aws_sns_topic: { t: {} } } }, subject: 'account', expect: 'fail' },
    { name: 'count is zero', config: { resource: { aws_cloudtrail: { there: { count: 0 } } } }, subject: 'account', expect: 'fail' },
    { name: 'a trail of data events alone in the account', config: { resource: { aws_cloudtrail: { there: { event_selector: [{ include_management_events: false }] } } } }, subject: 'account', expect: 'fail' },
    { name: 'one Region, data events only', config: { resource: { aws_cloudtrail: { subject: { event_selector: [{ include_management_events: false }] } } } }, expect: 'not-applicable' },
    { name: 'strong', config: { resource: { aws_cloudtrail: { subject: { is_multi_region_trail: true } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_cloudtrail: { subject: { is_multi_region_trail: false } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudtrail: { subject: { } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { is_multi_region_trail: '${var.p}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { is_multi_region_trail: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'one Region, data events only', properties: { event_selector: [{ include_management_events: false }] }, expect: 'not-applicable' },
  ],
});
