import { testRule } from '../../support/rule-cases';

testRule('RdsAutomaticMinorVersionUpgradeEnabled', {
  cloudformation: [
    { name: 'property omitted, which is on', properties: {}, expect: 'pass' },
    { name: 'switched off', properties: { AutoMinorVersionUpgrade: false }, expect: 'fail' },
    { name: 'switched on', properties: { AutoMinorVersionUpgrade: 'true' }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { AutoMinorVersionUpgrade: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'off in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { AutoMinorVersionUpgrade: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_db_instance: { subject: { auto_minor_version_upgrade: true } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_db_instance: { subject: { auto_minor_version_upgrade: false } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_db_instance: { subject: { } } } }, subject: 'aws_db_instance.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { auto_minor_version_upgrade: '${var.p}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { auto_minor_version_upgrade: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
    { name: 'a member of a cluster', config: { resource: { aws_rds_cluster_instance: { subject: {} } } }, subject: 'aws_rds_cluster_instance.subject', expect: 'pass' },
    { name: 'a member of a cluster, switched off', config: { resource: { aws_rds_cluster_instance: { subject: { auto_minor_version_upgrade: false } } } }, subject: 'aws_rds_cluster_instance.subject', expect: 'fail' },
  ],
});
