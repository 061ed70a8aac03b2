import { testRule } from '../../support/rule-cases';

testRule('DmsReplicationTaskDataValidation', {
  cloudformation: [
    { name: 'compared', properties: { ReplicationTaskSettings: JSON.stringify({ ValidationSettings: { EnableValidation: true } }) }, expect: 'pass' },
    { name: 'not compared', properties: { ReplicationTaskSettings: JSON.stringify({ ValidationSettings: { EnableValidation: false } }) }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'a stream, which nothing can be compared with', template: { Resources: { Subject: { Type: 'AWS::DMS::ReplicationTask', Properties: { TargetEndpointArn: { Ref: 'E' } } }, E: { Type: 'AWS::DMS::Endpoint', Properties: { EngineName: 'kinesis' } } } }, expect: 'not-applicable' },
    { name: 'a database in another stack', template: [{ Resources: { E: { Type: 'AWS::DMS::Endpoint', Properties: { EngineName: 'mysql' } } }, Outputs: { O: { Value: { Ref: 'E' }, Export: { Name: 'target' } } } }, { Resources: { Subject: { Type: 'AWS::DMS::ReplicationTask', Properties: { TargetEndpointArn: { 'Fn::ImportValue': 'target' } } } } }], expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DMS::ReplicationTask', Properties: { ReplicationTaskSettings: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'off in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DMS::ReplicationTask', Properties: { ReplicationTaskSettings: { 'Fn::If': ['C', JSON.stringify({ ValidationSettings: { EnableValidation: false } }), JSON.stringify({ ValidationSettings: { EnableValidation: true } })] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'compared', properties: { replication_task_settings: JSON.stringify({ ValidationSettings: { EnableValidation: true } }) }, expect: 'pass' },
    { name: 'not compared', properties: { replication_task_settings: JSON.stringify({ ValidationSettings: { EnableValidation: false } }) }, expect: 'fail' },
    { name: 'argument omitted', properties: {}, expect: 'fail' },
    { name: 'a stream, which nothing can be compared with', config: { resource: { aws_dms_replication_task: { subject: { target_endpoint_arn: '${aws_dms_endpoint.e.endpoint_arn}' } }, aws_dms_endpoint: { e: { engine_name: 'kafka' } } } }, expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dms_replication_task: { subject: { replication_task_settings: '${var.p}' } } } }, subject: 'aws_dms_replication_task.subject', expect: 'unknown' },
  ],
});
