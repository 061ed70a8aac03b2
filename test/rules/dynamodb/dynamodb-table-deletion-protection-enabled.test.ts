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
  terraform: [
    { name: 'strong', config: { resource: { aws_dynamodb_table: { subject: { deletion_protection_enabled: true } } } }, subject: 'aws_dynamodb_table.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_dynamodb_table: { subject: { deletion_protection_enabled: false } } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_dynamodb_table: { subject: { } } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dynamodb_table: { subject: { deletion_protection_enabled: '${var.p}' } } } }, subject: 'aws_dynamodb_table.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_dynamodb_table: { subject: { deletion_protection_enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
  ],
});
