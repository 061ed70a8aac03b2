import { testRule } from '../../support/rule-cases';

testRule('DaxParameterGroupTtl', {
  cloudformation: [
    { name: 'five minutes', properties: { ParameterNameValues: { 'record-ttl-millis': '300000', 'query-ttl-millis': '0' } }, expect: 'pass' },
    { name: 'never', properties: { ParameterNameValues: { 'record-ttl-millis': '0' } }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DAX::ParameterGroup', Properties: { ParameterNameValues: { 'record-ttl-millis': { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'never in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DAX::ParameterGroup', Properties: { ParameterNameValues: { 'record-ttl-millis': { 'Fn::If': ['C', 0, 60000] } } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'five minutes', properties: { parameters: [{ name: 'record-ttl-millis', value: '300000' }] }, expect: 'pass' },
    { name: 'never', properties: { parameters: [{ name: 'query-ttl-millis', value: '1' }, { name: 'record-ttl-millis', value: '0' }] }, expect: 'fail' },
    { name: 'argument omitted', properties: {}, expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dax_parameter_group: { subject: { parameters: [{ name: 'record-ttl-millis', value: '${var.p}' }] } } } }, subject: 'aws_dax_parameter_group.subject', expect: 'unknown' },
  ],
});
