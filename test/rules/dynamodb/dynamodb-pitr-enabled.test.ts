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
});
