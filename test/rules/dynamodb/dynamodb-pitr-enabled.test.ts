import { testRule } from '../../support/rule-cases';

const on = { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } };

testRule('DynamodbPitrEnabled', {
  cloudformation: [
    { name: 'on', properties: on, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'off', properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false } }, expect: 'fail' },
    { name: 'a global table, on in every replica', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { Replicas: [{ Region: 'eu-west-1', ...on }, { Region: 'us-east-1', ...on }] } } } }, expect: 'pass' },
    { name: 'a global table, off in one replica', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { Replicas: [{ Region: 'eu-west-1', ...on }, { Region: 'us-east-1' }] } } } }, expect: 'fail', findings: ['us-east-1'] },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { PointInTimeRecoverySpecification: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, on.PointInTimeRecoverySpecification] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_dynamodb_table: { subject: { point_in_time_recovery: [{ enabled: true }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_dynamodb_table: { subject: { point_in_time_recovery: [{ enabled: false }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_dynamodb_table: { subject: { } } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dynamodb_table: { subject: { point_in_time_recovery: [{ enabled: '${var.p}' }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_dynamodb_table: { subject: { point_in_time_recovery: [{ enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
  ],
});
