import { testRule } from '../../support/rule-cases';

testRule('DynamodbTableEncryptedKms', {
  cloudformation: [
    { name: 'a key of one\'s own', properties: { SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: 'arn' } }, expect: 'pass' },
    { name: 'property omitted, which is a key that AWS owns', properties: {}, expect: 'fail' },
    { name: 'switched off', properties: { SSESpecification: { SSEEnabled: false } }, expect: 'fail' },
    { name: 'a global table', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: { SSEEnabled: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { SSEEnabled: true }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_dynamodb_table: { subject: { server_side_encryption: [{ enabled: true }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_dynamodb_table: { subject: { server_side_encryption: [{ enabled: false }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_dynamodb_table: { subject: { } } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dynamodb_table: { subject: { server_side_encryption: [{ enabled: '${var.p}' }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_dynamodb_table: { subject: { server_side_encryption: [{ enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_dynamodb_table.subject', expect: 'fail' },
  ],
});
