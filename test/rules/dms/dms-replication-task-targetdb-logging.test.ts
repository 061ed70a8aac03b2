import { testRule } from '../../support/rule-cases';

testRule('DmsReplicationTaskTargetdbLogging', {
  cloudformation: [
    { name: 'logged', properties: { ReplicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: true, LogComponents: [{ Id: 'TARGET_APPLY', Severity: 'LOGGER_SEVERITY_DEFAULT' }, { Id: 'TARGET_LOAD', Severity: 'LOGGER_SEVERITY_DETAILED_DEBUG' }] } }) }, expect: 'pass' },
    { name: 'logged, with the severities of AWS', properties: { ReplicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: true } }) }, expect: 'pass' },
    { name: 'errors only', properties: { ReplicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: true, LogComponents: [{ Id: 'TARGET_APPLY', Severity: 'LOGGER_SEVERITY_ERROR' }, { Id: 'TARGET_LOAD', Severity: 'LOGGER_SEVERITY_DEFAULT' }] } }) }, expect: 'fail' },
    { name: 'another component is terse', properties: { ReplicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: true, LogComponents: [{ Id: 'TASK_MANAGER', Severity: 'LOGGER_SEVERITY_ERROR' }] } }) }, expect: 'pass' },
    { name: 'switched off', properties: { ReplicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: false } }) }, expect: 'fail' },
    { name: 'settings about something else', properties: { ReplicationTaskSettings: '{"TargetMetadata":{}}' }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DMS::ReplicationTask', Properties: { ReplicationTaskSettings: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'off in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DMS::ReplicationTask', Properties: { ReplicationTaskSettings: { 'Fn::If': ['C', JSON.stringify({ Logging: { EnableLogging: false } }), JSON.stringify({ Logging: { EnableLogging: true, LogComponents: [{ Id: 'TARGET_APPLY', Severity: 'LOGGER_SEVERITY_DEFAULT' }, { Id: 'TARGET_LOAD', Severity: 'LOGGER_SEVERITY_DETAILED_DEBUG' }] } })] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'logged', properties: { replication_task_settings: JSON.stringify({ Logging: { EnableLogging: true, LogComponents: [{ Id: 'TARGET_APPLY', Severity: 'LOGGER_SEVERITY_DEFAULT' }, { Id: 'TARGET_LOAD', Severity: 'LOGGER_SEVERITY_DETAILED_DEBUG' }] } }) }, expect: 'pass' },
    { name: 'logged, encoded', properties: { replication_task_settings: '${jsonencode({"Logging" = {"EnableLogging" = true}})}' }, expect: 'pass' },
    { name: 'errors only', properties: { replication_task_settings: JSON.stringify({ Logging: { EnableLogging: true, LogComponents: [{ Id: 'TARGET_APPLY', Severity: 'LOGGER_SEVERITY_ERROR' }, { Id: 'TARGET_LOAD', Severity: 'LOGGER_SEVERITY_DEFAULT' }] } }) }, expect: 'fail' },
    { name: 'switched off', properties: { replication_task_settings: JSON.stringify({ Logging: { EnableLogging: false } }) }, expect: 'fail' },
    { name: 'argument omitted', properties: {}, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dms_replication_task: { subject: { replication_task_settings: '${var.p}' } } } }, subject: 'aws_dms_replication_task.subject', expect: 'unknown' },
  ],
});
