import { testRule } from '../../support/rule-cases';

testRule('CloudtrailS3DataeventsEnabled', {
  cloudformation: [
    { name: 'basic selectors', template: { Resources: { Subject: { Type: 'AWS::CloudTrail::Trail', Properties: { EventSelectors: [{ DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] }] } } } }, expect: 'pass' },
    { name: 'advanced selectors', template: { Resources: { Subject: { Type: 'AWS::CloudTrail::Trail', Properties: { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }] }] } } } }, expect: 'pass' },
    { name: 'management events alone', template: { Resources: { Subject: { Type: 'AWS::CloudTrail::Trail', Properties: { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] }] } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::CloudTrail::Trail', Properties: {} } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::CloudTrail::Trail', Properties: { EventSelectors: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'basic selectors', config: { resource: { aws_cloudtrail: { subject: { event_selector: { data_resource: { type: 'AWS::S3::Object', values: ['arn:aws:s3'] } } } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'advanced selectors', config: { resource: { aws_cloudtrail: { subject: { advanced_event_selector: [{ field_selector: [{ field: 'eventCategory', equals: ['Data'] }] }] } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_cloudtrail: { subject: {} } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { event_selector: '${var.p}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'unknown' },
  ],
});
