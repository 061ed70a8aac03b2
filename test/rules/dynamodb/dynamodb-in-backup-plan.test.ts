import { testRule } from '../../support/rule-cases';

const base = { BillingMode: 'PAY_PER_REQUEST' };
const tfBase = {};
const selection = (what: object) => ({ Type: 'AWS::Backup::BackupSelection', Properties: { BackupPlanId: 'p', BackupSelection: { IamRoleArn: 'arn', SelectionName: 's', ...what } } });

testRule('DynamodbInBackupPlan', {
  cloudformation: [
    { name: 'no selection', properties: { ...base }, expect: 'fail' },
    { name: 'named by a selection', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base }, S: selection({ Resources: [{ 'Fn::GetAtt': ['Subject', 'Arn'] }] }) } }, expect: 'pass' },
    { name: 'another one is named', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base }, S: selection({ Resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/other'] }) } }, expect: 'fail' },
    { name: 'all of its kind', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base }, S: selection({ Resources: ['arn:aws:dynamodb:*:*:table/*'] }) } }, expect: 'pass' },
    { name: 'everything', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base }, S: selection({ Resources: ['*'] }) } }, expect: 'pass' },
    { name: 'everything but its kind', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base }, S: selection({ Resources: ['*'], NotResources: ['arn:aws:dynamodb:*:*:table/*'] }) } }, expect: 'fail' },
    { name: 'all of another kind', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base }, S: selection({ Resources: ['arn:aws:elasticfilesystem:*:*:file-system/*'] }) } }, expect: 'fail' },
    { name: 'all of its kind in a Region that may be another', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base }, S: selection({ Resources: ['arn:aws:dynamodb:eu-west-1:*:table/*'] }) } }, expect: 'unknown' },
    { name: 'by one of several tags', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { ...base, Tags: [{ Key: 'backup', Value: 'daily' }] } }, S: selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'x', ConditionValue: 'y' }, { ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }] }) } }, expect: 'pass' },
    { name: 'by a tag with another value', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { ...base, Tags: [{ Key: 'backup', Value: 'daily' }] } }, S: selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'weekly' }] }) } }, expect: 'fail' },
    { name: 'by a tag that it has not', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base }, S: selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }] }) } }, expect: 'fail' },
    { name: 'by conditions that it meets', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { ...base, Tags: [{ Key: 'backup', Value: 'daily' }] } }, S: selection({ Resources: ['*'], Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }], StringNotLike: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'never*' }] } }) } }, expect: 'pass' },
    { name: 'by conditions of which it meets one', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { ...base, Tags: [{ Key: 'backup', Value: 'daily' }] } }, S: selection({ Resources: ['*'], Conditions: { StringLike: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'da*' }, { ConditionKey: 'aws:ResourceTag/stage', ConditionValue: 'p*' }] } }) } }, expect: 'fail' },
    { name: 'named, and by a tag that it has not: which of the two counts is not certain', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base }, S: selection({ Resources: [{ 'Fn::GetAtt': ['Subject', 'Arn'] }], ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }] }) } }, expect: 'unknown' },
    { name: 'the tag is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: { ...base, Tags: [{ Key: 'backup', Value: 'daily' }] } }, S: selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: { Ref: 'P' } }] }) } }, expect: 'unknown' },
    { name: 'the ARNs are known at deploy time', template: { Parameters: { P: { Type: 'CommaDelimitedList' } }, Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base }, S: selection({ Resources: { Ref: 'P' } }) } }, expect: 'unknown' },
    { name: 'the selection in one deployment only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base }, S: { ...selection({ Resources: ['*'] }), Condition: 'C' } } }, expect: 'fail' },
    { name: 'in another stack', template: [{ Resources: { Subject: { Type: 'AWS::DynamoDB::Table', Properties: base } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['Subject', 'Arn'] }, Export: { Name: 'it' } } } }, { Resources: { S: selection({ Resources: [{ 'Fn::ImportValue': 'it' }] }) } }], expect: 'pass' },

    { name: 'point-in-time recovery', properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }, expect: 'pass' },
    { name: 'a global table', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { Replicas: [{ Region: 'eu-west-1' }] } } } }, expect: 'fail' },
    { name: 'a global table with point-in-time recovery', template: { Resources: { Subject: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { Replicas: [{ Region: 'eu-west-1', PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }] } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'no selection', config: { resource: { aws_dynamodb_table: { subject: { ...tfBase } } } }, expect: 'fail', subject: 'aws_dynamodb_table.subject' },
    { name: 'named by a selection', config: { resource: { aws_dynamodb_table: { subject: { ...tfBase } }, aws_backup_selection: { s: { resources: ['${aws_dynamodb_table.subject.arn}'] } } } }, expect: 'pass', subject: 'aws_dynamodb_table.subject' },
    { name: 'all of its kind', config: { resource: { aws_dynamodb_table: { subject: { ...tfBase } }, aws_backup_selection: { s: { resources: ['arn:aws:dynamodb:*:*:table/*'] } } } }, expect: 'pass', subject: 'aws_dynamodb_table.subject' },
    { name: 'another one is named', config: { resource: { aws_dynamodb_table: { subject: { ...tfBase }, other: { ...tfBase } }, aws_backup_selection: { s: { resources: ['${aws_dynamodb_table.other.arn}'] } } } }, expect: 'fail', subject: 'aws_dynamodb_table.subject' },
    { name: 'by a tag', config: { resource: { aws_dynamodb_table: { subject: { ...tfBase, tags: { backup: 'daily' } } }, aws_backup_selection: { s: { selection_tag: [{ type: 'STRINGEQUALS', key: 'backup', value: 'daily' }] } } } }, expect: 'pass', subject: 'aws_dynamodb_table.subject' },
    { name: 'by a tag with another value', config: { resource: { aws_dynamodb_table: { subject: { ...tfBase, tags: { backup: 'no' } } }, aws_backup_selection: { s: { selection_tag: [{ type: 'STRINGEQUALS', key: 'backup', value: 'daily' }] } } } }, expect: 'fail', subject: 'aws_dynamodb_table.subject' },
    { name: 'by a condition', config: { resource: { aws_dynamodb_table: { subject: { ...tfBase, tags: { backup: 'daily' } } }, aws_backup_selection: { s: { resources: ['*'], condition: [{ string_equals: [{ key: 'aws:ResourceTag/backup', value: 'daily' }] }] } } } }, expect: 'pass', subject: 'aws_dynamodb_table.subject' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dynamodb_table: { subject: { ...tfBase } }, aws_backup_selection: { s: { resources: '${var.p}' } } } }, expect: 'unknown', subject: 'aws_dynamodb_table.subject' },
    { name: 'point-in-time recovery', properties: { name: 't', point_in_time_recovery: [{ enabled: true }] }, expect: 'pass' },
  ],
});
