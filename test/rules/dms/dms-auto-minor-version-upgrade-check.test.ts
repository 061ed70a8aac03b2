import { testRule } from '../../support/rule-cases';

testRule('DmsAutoMinorVersionUpgradeCheck', {
  cloudformation: [
    { name: 'the strong value', properties: { AutoMinorVersionUpgrade: true }, expect: 'pass' },
    { name: 'the weak value', properties: { AutoMinorVersionUpgrade: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DMS::ReplicationInstance', Properties: { AutoMinorVersionUpgrade: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DMS::ReplicationInstance', Properties: { AutoMinorVersionUpgrade: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DMS::ReplicationInstance', Properties: { AutoMinorVersionUpgrade: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_dms_replication_instance: { subject: { auto_minor_version_upgrade: true } } } }, subject: 'aws_dms_replication_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_dms_replication_instance: { subject: { auto_minor_version_upgrade: false } } } }, subject: 'aws_dms_replication_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_dms_replication_instance: { subject: { } } } }, subject: 'aws_dms_replication_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dms_replication_instance: { subject: { auto_minor_version_upgrade: '${var.p}' } } } }, subject: 'aws_dms_replication_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_dms_replication_instance: { subject: { auto_minor_version_upgrade: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_dms_replication_instance.subject', expect: 'fail' },
  ],
});
