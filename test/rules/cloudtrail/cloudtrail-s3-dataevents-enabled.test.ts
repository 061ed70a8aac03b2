import { testRule } from '../../support/rule-cases';

const basic = (type: string, values: readonly unknown[], more: object = {}) => ({ DataResources: [{ Type: type, Values: values }], ...more });
const advanced = (...fields: readonly object[]) => ({ AdvancedEventSelectors: [{ FieldSelectors: fields }] });
const data = { Field: 'eventCategory', Equals: ['Data'] };
const objects = { Field: 'resources.type', Equals: ['AWS::S3::Object'] };
const everything = 'arn:aws:s3';
const trail = (properties: object) => ({ Type: 'AWS::CloudTrail::Trail', Properties: properties });
const bySelectors = (...selectors: readonly object[]) => ({ resource: { aws_cloudtrail: { subject: { event_selector: selectors } } } });
const byFields = (...fields: readonly object[]) => ({ resource: { aws_cloudtrail: { subject: { advanced_event_selector: [{ field_selector: fields }] } } } });
const category = { field: 'eventCategory', equals: ['Data'] };

testRule('CloudtrailS3DataeventsEnabled', {
  cloudformation: [
    { name: 'basic selectors', properties: { EventSelectors: [basic('AWS::S3::Object', [everything])] }, expect: 'pass' },
    { name: 'every bucket of the partition', properties: { EventSelectors: [basic('AWS::S3::Object', [{ 'Fn::Sub': 'arn:${AWS::Partition}:s3:::' }])] }, expect: 'pass' },
    { name: 'reads and writes by selectors of their own', properties: { EventSelectors: [basic('AWS::S3::Object', [everything], { ReadWriteType: 'ReadOnly' }), basic('AWS::S3::Object', [everything], { ReadWriteType: 'WriteOnly' })] }, expect: 'pass' },
    { name: 'writes alone', properties: { EventSelectors: [basic('AWS::S3::Object', [everything], { ReadWriteType: 'WriteOnly' })] }, expect: 'fail' },
    { name: 'reads alone', properties: { EventSelectors: [basic('AWS::S3::Object', [everything], { ReadWriteType: 'ReadOnly' })] }, expect: 'fail' },
    { name: 'one bucket', properties: { EventSelectors: [basic('AWS::S3::Object', ['arn:aws:s3:::ledger-entries/'])] }, expect: 'fail' },
    { name: 'a bucket of the template', template: { Resources: { B: { Type: 'AWS::S3::Bucket' }, Subject: trail({ EventSelectors: [basic('AWS::S3::Object', [{ 'Fn::Sub': '${B.Arn}/' }])] }) } }, expect: 'fail' },
    { name: 'functions', properties: { EventSelectors: [basic('AWS::Lambda::Function', ['arn:aws:lambda'])] }, expect: 'fail' },
    { name: 'tables', properties: { EventSelectors: [basic('AWS::DynamoDB::Table', ['arn:aws:dynamodb'])] }, expect: 'fail' },
    { name: 'a bucket known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: trail({ EventSelectors: [basic('AWS::S3::Object', [{ Ref: 'P' }])] }) } }, expect: 'unknown' },
    { name: 'advanced selectors', properties: advanced(data, objects), expect: 'pass' },
    { name: 'advanced selectors, every bucket by name', properties: advanced(data, objects, { Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::'] }), expect: 'pass' },
    { name: 'advanced selectors of functions', properties: advanced(data, { Field: 'resources.type', Equals: ['AWS::Lambda::Function'] }), expect: 'fail' },
    { name: 'advanced selectors without a type', properties: advanced(data), expect: 'fail' },
    { name: 'advanced selectors of one bucket', properties: advanced(data, objects, { Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::ledger-entries/'] }), expect: 'fail' },
    { name: 'advanced selectors that leave a bucket out', properties: advanced(data, objects, { Field: 'resources.ARN', NotStartsWith: ['arn:aws:s3:::ledger-entries/'] }), expect: 'fail' },
    { name: 'advanced selectors of writes', properties: advanced(data, objects, { Field: 'readOnly', Equals: ['false'] }), expect: 'fail' },
    { name: 'advanced selectors of one call', properties: advanced(data, objects, { Field: 'eventName', Equals: ['DeleteObject'] }), expect: 'fail' },
    { name: 'management events alone', properties: advanced({ Field: 'eventCategory', Equals: ['Management'] }), expect: 'fail' },
    { name: 'advanced selectors of writes and of reads', properties: { AdvancedEventSelectors: ['true', 'false'].map((only) => ({ FieldSelectors: [data, objects, { Field: 'readOnly', Equals: [only] }] })) }, expect: 'pass' },
    { name: 'a trail that is switched off', properties: { IsLogging: 'false', ...advanced(data, objects) }, expect: 'fail' },
    { name: 'another trail records them', template: { Resources: { Subject: trail({}), Other: trail(advanced(data, objects)) } }, expect: 'not-applicable' },
    { name: 'another trail records something else', template: { Resources: { Subject: trail({}), Other: trail(advanced(data, { Field: 'resources.type', Equals: ['AWS::SNS::Topic'] })) } }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: trail({ EventSelectors: { Ref: 'P' } }) } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'basic selectors', config: bySelectors({ data_resource: { type: 'AWS::S3::Object', values: ['arn:aws:s3'] } }), expect: 'pass' },
    { name: 'writes alone', config: bySelectors({ read_write_type: 'WriteOnly', data_resource: { type: 'AWS::S3::Object', values: ['arn:aws:s3'] } }), expect: 'fail' },
    { name: 'one bucket', config: bySelectors({ data_resource: { type: 'AWS::S3::Object', values: ['arn:aws:s3:::ledger-entries/'] } }), expect: 'fail' },
    { name: 'tables', config: bySelectors({ data_resource: { type: 'AWS::DynamoDB::Table', values: ['arn:aws:dynamodb'] } }), expect: 'fail' },
    { name: 'advanced selectors', config: byFields(category, { field: 'resources.type', equals: ['AWS::S3::Object'] }), expect: 'pass' },
    { name: 'advanced selectors of functions', config: byFields(category, { field: 'resources.type', equals: ['AWS::Lambda::Function'] }), expect: 'fail' },
    { name: 'advanced selectors of one bucket', config: byFields(category, { field: 'resources.type', equals: ['AWS::S3::Object'] }, { field: 'resources.ARN', starts_with: ['arn:aws:s3:::ledger-entries/'] }), expect: 'fail' },
    { name: 'a trail that is switched off', config: { resource: { aws_cloudtrail: { subject: { enable_logging: false, event_selector: [{ data_resource: [{ type: 'AWS::S3::Object', values: ['arn:aws:s3'] }] }] } } } }, expect: 'fail' },
    { name: 'another trail records them', config: { resource: { aws_cloudtrail: { subject: {}, other: { event_selector: [{ data_resource: [{ type: 'AWS::S3::Object', values: ['arn:aws:s3:::'] }] }] } } } }, expect: 'not-applicable' },
    { name: 'argument omitted', properties: {}, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { event_selector: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
