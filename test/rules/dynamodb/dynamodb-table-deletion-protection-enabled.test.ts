import { testRule } from '../../support/rule-cases';

testRule('DynamodbTableDeletionProtectionEnabled', {
  cloudformation: [
    { name: 'protected', properties: { DeletionProtectionEnabled: true }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'a global table, one replica without', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { Replicas: [{ Region: 'eu-west-1', DeletionProtectionEnabled: true }, { Region: 'us-east-1' }] } } } }, expect: 'fail', findings: ['us-east-1'] },
    { name: 'a global table without replicas listed', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::GlobalTable' } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { DeletionProtectionEnabled: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { DeletionProtectionEnabled: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
  ],
});
