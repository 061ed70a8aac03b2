import { testRule } from '../../support/rule-cases';

const base = { Engine: 'postgres' };
const tfBase = {};
const selection = (what: object) => ({ Type: 'AWS::Backup::BackupSelection', Properties: { BackupPlanId: 'p', BackupSelection: { IamRoleArn: 'arn', SelectionName: 's', ...what } } });

testRule('RdsInBackupPlan', {
  cloudformation: [
    { name: 'no selection', properties: { ...base }, expect: 'fail' },
    { name: 'named by a selection', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base }, S: selection({ Resources: [{ 'Fn::GetAtt': ['Subject', 'DBInstanceArn'] }] }) } }, expect: 'pass' },
    { name: 'another one is named', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base }, S: selection({ Resources: ['arn:aws:rds:eu-west-1:111122223333:db:other'] }) } }, expect: 'fail' },
    { name: 'all of its kind', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base }, S: selection({ Resources: ['arn:aws:rds:*:*:db:*'] }) } }, expect: 'pass' },
    { name: 'everything', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base }, S: selection({ Resources: ['*'] }) } }, expect: 'pass' },
    { name: 'everything but its kind', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base }, S: selection({ Resources: ['*'], NotResources: ['arn:aws:rds:*:*:db:*'] }) } }, expect: 'fail' },
    { name: 'all of another kind', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base }, S: selection({ Resources: ['arn:aws:elasticfilesystem:*:*:file-system/*'] }) } }, expect: 'fail' },
    { name: 'all of its kind in a Region that may be another', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base }, S: selection({ Resources: ['arn:aws:rds:eu-west-1:*:db:*'] }) } }, expect: 'unknown' },
    { name: 'by one of several tags', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { ...base, Tags: [{ Key: 'backup', Value: 'daily' }] } }, S: selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'x', ConditionValue: 'y' }, { ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }] }) } }, expect: 'pass' },
    { name: 'by a tag with another value', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { ...base, Tags: [{ Key: 'backup', Value: 'daily' }] } }, S: selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'weekly' }] }) } }, expect: 'fail' },
    { name: 'by a tag that it has not', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base }, S: selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }] }) } }, expect: 'fail' },
    { name: 'by conditions that it meets', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { ...base, Tags: [{ Key: 'backup', Value: 'daily' }] } }, S: selection({ Resources: ['*'], Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }], StringNotLike: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'never*' }] } }) } }, expect: 'pass' },
    { name: 'by conditions of which it meets one', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { ...base, Tags: [{ Key: 'backup', Value: 'daily' }] } }, S: selection({ Resources: ['*'], Conditions: { StringLike: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'da*' }, { ConditionKey: 'aws:ResourceTag/stage', ConditionValue: 'p*' }] } }) } }, expect: 'fail' },
    { name: 'named, and by a tag that it has not: which of the two counts is not certain', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base }, S: selection({ Resources: [{ 'Fn::GetAtt': ['Subject', 'DBInstanceArn'] }], ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }] }) } }, expect: 'unknown' },
    { name: 'the tag is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { ...base, Tags: [{ Key: 'backup', Value: 'daily' }] } }, S: selection({ ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: { Ref: 'P' } }] }) } }, expect: 'unknown' },
    { name: 'the ARNs are known at deploy time', template: { Parameters: { P: { Type: 'CommaDelimitedList' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base }, S: selection({ Resources: { Ref: 'P' } }) } }, expect: 'unknown' },
    { name: 'the selection in one deployment only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base }, S: { ...selection({ Resources: ['*'] }), Condition: 'C' } } }, expect: 'fail' },
    { name: 'in another stack', template: [{ Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: base } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['Subject', 'DBInstanceArn'] }, Export: { Name: 'it' } } } }, { Resources: { S: selection({ Resources: [{ 'Fn::ImportValue': 'it' }] }) } }], expect: 'pass' },

    { name: 'backups of its own', properties: { BackupRetentionPeriod: 35 }, expect: 'pass' },
    { name: 'backups of its own for a day', properties: { BackupRetentionPeriod: 1 }, expect: 'fail' },
    { name: 'how long its own are kept is known at deploy time', template: { Parameters: { P: { Type: 'Number' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { BackupRetentionPeriod: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'an instance of a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'not-applicable' },
    { name: 'a cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster' } } }, expect: 'fail' },
    { name: 'a cluster with a plan', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster' }, S: selection({ Resources: [{ 'Fn::Join': ['', ['arn:aws:rds:', { Ref: 'AWS::Region' }, ':', { Ref: 'AWS::AccountId' }, ':cluster:', { Ref: 'Subject' }]] }] }) } }, expect: 'pass' },
    { name: 'by a pattern of names', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceIdentifier: 'prod-orders' } }, S: selection({ Resources: ['arn:aws:rds:*:*:db:prod-*'] }) } }, expect: 'pass' },
    { name: 'by a pattern of other names', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceIdentifier: 'prod-orders' } }, S: selection({ Resources: ['arn:aws:rds:*:*:db:test-*'] }) } }, expect: 'fail' },
    { name: 'by a pattern, while AWS makes up its name', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance' }, S: selection({ Resources: ['arn:aws:rds:*:*:db:prod-*'] }) } }, expect: 'unknown' },
    { name: 'all of its kind in its own Region', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance' }, S: selection({ Resources: [{ 'Fn::Sub': 'arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:db:*' }] }) } }, expect: 'pass' },
    { name: 'a read replica', properties: { SourceDBInstanceIdentifier: 'orders' }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'no selection', config: { resource: { aws_db_instance: { subject: { ...tfBase } } } }, expect: 'fail', subject: 'aws_db_instance.subject' },
    { name: 'named by a selection', config: { resource: { aws_db_instance: { subject: { ...tfBase } }, aws_backup_selection: { s: { resources: ['${aws_db_instance.subject.arn}'] } } } }, expect: 'pass', subject: 'aws_db_instance.subject' },
    { name: 'all of its kind', config: { resource: { aws_db_instance: { subject: { ...tfBase } }, aws_backup_selection: { s: { resources: ['arn:aws:rds:*:*:db:*'] } } } }, expect: 'pass', subject: 'aws_db_instance.subject' },
    { name: 'another one is named', config: { resource: { aws_db_instance: { subject: { ...tfBase }, other: { ...tfBase } }, aws_backup_selection: { s: { resources: ['${aws_db_instance.other.arn}'] } } } }, expect: 'fail', subject: 'aws_db_instance.subject' },
    { name: 'by a tag', config: { resource: { aws_db_instance: { subject: { ...tfBase, tags: { backup: 'daily' } } }, aws_backup_selection: { s: { selection_tag: [{ type: 'STRINGEQUALS', key: 'backup', value: 'daily' }] } } } }, expect: 'pass', subject: 'aws_db_instance.subject' },
    { name: 'by a tag with another value', config: { resource: { aws_db_instance: { subject: { ...tfBase, tags: { backup: 'no' } } }, aws_backup_selection: { s: { selection_tag: [{ type: 'STRINGEQUALS', key: 'backup', value: 'daily' }] } } } }, expect: 'fail', subject: 'aws_db_instance.subject' },
    { name: 'by a condition', config: { resource: { aws_db_instance: { subject: { ...tfBase, tags: { backup: 'daily' } } }, aws_backup_selection: { s: { resources: ['*'], condition: [{ string_equals: [{ key: 'aws:ResourceTag/backup', value: 'daily' }] }] } } } }, expect: 'pass', subject: 'aws_db_instance.subject' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { ...tfBase } }, aws_backup_selection: { s: { resources: '${var.p}' } } } }, expect: 'unknown', subject: 'aws_db_instance.subject' },
    { name: 'backups of its own', properties: { backup_retention_period: 30 }, expect: 'pass' },
    { name: 'a cluster', config: { resource: { aws_rds_cluster: { subject: {} } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'a cluster with a plan', config: { resource: { aws_rds_cluster: { subject: {} }, aws_backup_selection: { s: { resources: ['${aws_rds_cluster.subject.arn}'] } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'a read replica', properties: { replicate_source_db: 'orders' }, expect: 'not-applicable' },
  ],
});
