import { testRule } from '../../support/rule-cases';

testRule('DmsReplicationInstanceMultiAzEnabled', {
  cloudformation: [
    { name: 'the strong value', properties: { MultiAZ: true }, expect: 'pass' },
    { name: 'the weak value', properties: { MultiAZ: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DMS::ReplicationInstance', Properties: { MultiAZ: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DMS::ReplicationInstance', Properties: { MultiAZ: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DMS::ReplicationInstance', Properties: { MultiAZ: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_dms_replication_instance: { subject: { multi_az: true } } } }, subject: 'aws_dms_replication_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_dms_replication_instance: { subject: { multi_az: false } } } }, subject: 'aws_dms_replication_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_dms_replication_instance: { subject: { } } } }, subject: 'aws_dms_replication_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dms_replication_instance: { subject: { multi_az: '${var.p}' } } } }, subject: 'aws_dms_replication_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_dms_replication_instance: { subject: { multi_az: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_dms_replication_instance.subject', expect: 'fail' },
  ],
});
