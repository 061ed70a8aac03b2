import { testRule } from '../../support/rule-cases';

testRule('GlueSchemaCompatibilityChecked', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::Glue::Schema', Properties: { Compatibility: 'BACKWARD' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::Glue::Schema', Properties: { Compatibility: 'NONE' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Glue::Schema', Properties: { } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Glue::Schema', Properties: { Compatibility: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Glue::Schema', Properties: { Compatibility: { 'Fn::If': ['C', 'BACKWARD', 'NONE'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Glue::Schema', Properties: { Compatibility: { 'Fn::If': ['C', 'BACKWARD', 'BACKWARD'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_glue_schema: { subject: { compatibility: 'BACKWARD' } } } }, subject: 'aws_glue_schema.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_glue_schema: { subject: { compatibility: 'NONE' } } } }, subject: 'aws_glue_schema.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_glue_schema: { subject: { } } } }, subject: 'aws_glue_schema.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_glue_schema: { subject: { compatibility: '${var.p}' } } } }, subject: 'aws_glue_schema.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_glue_schema: { subject: { compatibility: '${var.p == "x" ? "BACKWARD" : "NONE"}' } } } }, subject: 'aws_glue_schema.subject', expect: 'fail' },
  ],
});
