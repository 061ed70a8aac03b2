import { testRule } from '../../support/rule-cases';

testRule('RdsStorageAutoscalingEnabled', {
  cloudformation: [
    { name: 'up to ten times as much', properties: { AllocatedStorage: '100', MaxAllocatedStorage: 1000 }, expect: 'pass' },
    { name: 'no more than there is', properties: { AllocatedStorage: '100', MaxAllocatedStorage: 100 }, expect: 'fail' },
    { name: 'property omitted', properties: { AllocatedStorage: '100' }, expect: 'fail' },
    { name: 'how much there is, the snapshot decides', properties: { DBSnapshotIdentifier: 's', MaxAllocatedStorage: 1000 }, expect: 'pass' },
    { name: 'Aurora, which grows by itself', properties: { Engine: 'aurora-postgresql' }, expect: 'not-applicable' },
    { name: 'an instance of a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'Number' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { AllocatedStorage: '100', MaxAllocatedStorage: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { AllocatedStorage: '100', MaxAllocatedStorage: { 'Fn::If': ['C', 1000, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'up to ten times as much', properties: { allocated_storage: 100, max_allocated_storage: 1000 }, expect: 'pass' },
    { name: 'switched off', properties: { allocated_storage: 100, max_allocated_storage: 0 }, expect: 'fail' },
    { name: 'argument omitted', properties: { allocated_storage: 100 }, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { allocated_storage: 100, max_allocated_storage: '${var.p}' } } } }, subject: 'aws_db_instance.subject', expect: 'unknown' },
    { name: 'off in one arm', config: { variable: { p: {} }, resource: { aws_db_instance: { subject: { allocated_storage: 100, max_allocated_storage: '${var.p == "x" ? 1000 : 0}' } } } }, subject: 'aws_db_instance.subject', expect: 'fail' },
  ],
});
