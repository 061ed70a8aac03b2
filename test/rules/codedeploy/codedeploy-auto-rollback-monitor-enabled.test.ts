import { testRule } from '../../support/rule-cases';

const type = 'AWS::CodeDeploy::DeploymentGroup';
const set = (value: unknown) => ({ AutoRollbackConfiguration: { Enabled: value, Events: ['DEPLOYMENT_FAILURE'] }, AlarmConfiguration: { Enabled: true, Alarms: [{ Name: 'errors' }] } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CodedeployAutoRollbackMonitorEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set(true), expect: 'pass' },
    { name: 'the weak value', properties: set(false), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', true, false] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', true, true] })), expect: 'pass' },
    { name: 'only when somebody stops it', properties: { ...set(true), AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_STOP_ON_REQUEST'] } }, expect: 'fail' },
    { name: 'no alarm', properties: { AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE'] } }, expect: 'fail' },
    { name: 'alarms switched off', properties: { ...set(true), AlarmConfiguration: { Enabled: false, Alarms: [{ Name: 'errors' }] } }, expect: 'fail' },
    { name: 'no event', properties: { ...set(true), AutoRollbackConfiguration: { Enabled: true } }, expect: 'fail' },
    { name: 'the events are known at deploy time', template: subject({ ...set(true), AutoRollbackConfiguration: { Enabled: true, Events: { Ref: 'P' } } }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'both', config: { resource: { aws_codedeploy_deployment_group: { subject: { auto_rollback_configuration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] }, alarm_configuration: { enabled: true, alarms: ['a'] } } } } }, subject: 'aws_codedeploy_deployment_group.subject', expect: 'pass' },
    { name: 'no alarms', config: { resource: { aws_codedeploy_deployment_group: { subject: { auto_rollback_configuration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } } } } }, subject: 'aws_codedeploy_deployment_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_codedeploy_deployment_group: { subject: {} } } }, subject: 'aws_codedeploy_deployment_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_codedeploy_deployment_group: { subject: { auto_rollback_configuration: { enabled: '${var.p}', events: ['DEPLOYMENT_FAILURE'] }, alarm_configuration: { enabled: true, alarms: ['a'] } } } } }, subject: 'aws_codedeploy_deployment_group.subject', expect: 'unknown' },
    { name: 'for alarms only', config: { resource: { aws_codedeploy_deployment_group: { subject: { auto_rollback_configuration: { enabled: true, events: ['DEPLOYMENT_STOP_ON_ALARM'] }, alarm_configuration: { enabled: true, alarms: ['a'] } } } } }, subject: 'aws_codedeploy_deployment_group.subject', expect: 'fail' },
    { name: 'alarms switched off', config: { resource: { aws_codedeploy_deployment_group: { subject: { auto_rollback_configuration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] }, alarm_configuration: { enabled: false, alarms: ['a'] } } } } }, subject: 'aws_codedeploy_deployment_group.subject', expect: 'fail' },
    { name: 'alarms switched off in one arm', config: { variable: { p: {} }, resource: { aws_codedeploy_deployment_group: { subject: { auto_rollback_configuration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] }, alarm_configuration: { enabled: '${var.p == "x" ? true : false}', alarms: ['a'] } } } } }, subject: 'aws_codedeploy_deployment_group.subject', expect: 'fail' },
    { name: 'events of a variable', config: { variable: { p: {} }, resource: { aws_codedeploy_deployment_group: { subject: { auto_rollback_configuration: { enabled: true, events: '${var.p}' }, alarm_configuration: { enabled: true, alarms: ['a'] } } } } }, subject: 'aws_codedeploy_deployment_group.subject', expect: 'unknown' },
    { name: 'as a plan shows it', plan: { aws_codedeploy_deployment_group: { subject: { values: { auto_rollback_configuration: [{ enabled: true, events: ['DEPLOYMENT_FAILURE'] }], alarm_configuration: [{ enabled: true, alarms: ['a'], ignore_poll_alarm_failure: null }] } } } }, subject: 'aws_codedeploy_deployment_group.subject', expect: 'pass' },
    { name: 'neither, as a plan shows it', plan: { aws_codedeploy_deployment_group: { subject: { values: { auto_rollback_configuration: [], alarm_configuration: [] } } } }, subject: 'aws_codedeploy_deployment_group.subject', expect: 'fail' },
  ],
});
