import { testRule } from '../../support/rule-cases';

testRule('RdsInstanceCopyTagsToSnapshotsEnabled', {
  cloudformation: [
    { name: 'the strong value', properties: { CopyTagsToSnapshot: true }, expect: 'pass' },
    { name: 'the weak value', properties: { CopyTagsToSnapshot: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { CopyTagsToSnapshot: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { CopyTagsToSnapshot: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { CopyTagsToSnapshot: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
    { name: 'the other type, weak', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { CopyTagsToSnapshot: false } } } }, expect: 'fail' },
    { name: 'the other type, strong', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { CopyTagsToSnapshot: true } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_db_instance: { subject: { copy_tags_to_snapshot: true } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_db_instance: { subject: { copy_tags_to_snapshot: false } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_db_instance: { subject: { } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { copy_tags_to_snapshot: '${var.p}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { copy_tags_to_snapshot: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'strong (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { copy_tags_to_snapshot: true } } } }, subject: 'aws_rds_cluster.subject', expect: 'pass' },
    { name: 'weak (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { copy_tags_to_snapshot: false } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'argument omitted (aws_rds_cluster)', config: { resource: { aws_rds_cluster: { subject: { } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_rds_cluster)', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { copy_tags_to_snapshot: '${var.p}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_rds_cluster)', config: { variable: { p: {} }, resource: { aws_rds_cluster: { subject: { copy_tags_to_snapshot: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_rds_cluster.subject', expect: 'fail' },
  ],
});
