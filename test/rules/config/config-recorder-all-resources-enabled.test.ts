import { testRule } from '../../support/rule-cases';

const Channel = { Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: 'archive' } };
const recorder = (properties: object) => ({ Resources: { Subject: { Type: 'AWS::Config::ConfigurationRecorder', Properties: properties }, Channel } });
const whenX = { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } } };
const running = (properties: object, status: object = {}) => ({
  resource: { aws_config_configuration_recorder: { subject: properties }, aws_config_configuration_recorder_status: { s: { name: '${aws_config_configuration_recorder.subject.name}', is_enabled: true, ...status } } },
});

testRule('ConfigRecorderAllResourcesEnabled', {
  cloudformation: [
    { name: 'declared in the account', template: { Resources: { There: { Type: 'AWS::Config::ConfigurationRecorder' } } }, subject: 'account', expect: 'pass' },
    { name: 'not declared in an account that the app owns', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, subject: 'account', expect: 'fail' },
    { name: 'declared in another stack', template: [{ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, { Resources: { There: { Type: 'AWS::Config::ConfigurationRecorder' } } }], subject: 'account', expect: 'pass' },
    { name: 'declared in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { There: { Type: 'AWS::Config::ConfigurationRecorder', Condition: 'C' } } }, subject: 'account', expect: 'fail' },
    { name: 'all types', template: recorder({ RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: true } }), expect: 'pass' },
    { name: 'all types, in the newer form', template: recorder({ RecordingGroup: { RecordingStrategy: { UseOnly: 'ALL_SUPPORTED_RESOURCE_TYPES' } } }), expect: 'pass' },
    { name: 'no group: AWS Config then records all', template: recorder({}), expect: 'pass' },
    { name: 'some types', template: recorder({ RecordingGroup: { AllSupported: false, ResourceTypes: ['AWS::S3::Bucket'] } }), expect: 'fail' },
    { name: 'all but some', template: recorder({ RecordingGroup: { AllSupported: false, RecordingStrategy: { UseOnly: 'EXCLUSION_BY_RESOURCE_TYPES' } } }), expect: 'fail' },
    { name: 'no delivery channel: it never starts', properties: { RecordingGroup: { AllSupported: true } }, expect: 'fail' },
    { name: 'the delivery channel stands in another stack', template: [{ Resources: { Subject: { Type: 'AWS::Config::ConfigurationRecorder', Properties: {} } } }, { Resources: { Channel } }], expect: 'pass' },
    { name: 'the delivery channel stands in one arm', template: { ...whenX, Resources: { Subject: { Type: 'AWS::Config::ConfigurationRecorder', Properties: {} }, Channel: { ...Channel, Condition: 'C' } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, ...recorder({ RecordingGroup: { AllSupported: { Ref: 'P' } } }) }, expect: 'unknown' },
    { name: 'in one arm only', template: { ...whenX, ...recorder({ RecordingGroup: { AllSupported: { 'Fn::If': ['C', true, false] } } }) }, expect: 'fail' },
  ],
  terraform: [
    { name: 'declared in the account', config: { resource: { aws_config_configuration_recorder: { there: {} } } }, subject: 'account', expect: 'pass' },
    { name: 'not declared in an account that the app owns', config: { resource: { aws_sns_topic: { t: {} } } }, subject: 'account', expect: 'fail' },
    { name: 'count is zero', config: { resource: { aws_config_configuration_recorder: { there: { count: 0 } } } }, subject: 'account', expect: 'fail' },
    { name: 'strong', config: running({ recording_group: [{ all_supported: true }] }), subject: 'aws_config_configuration_recorder.subject', expect: 'pass' },
    { name: 'weak', config: running({ recording_group: [{ all_supported: false }] }), subject: 'aws_config_configuration_recorder.subject', expect: 'fail' },
    { name: 'all but some', config: running({ recording_group: [{ recording_strategy: [{ use_only: 'EXCLUSION_BY_RESOURCE_TYPES' }] }] }), subject: 'aws_config_configuration_recorder.subject', expect: 'fail' },
    { name: 'all types, in the newer form', config: running({ recording_group: [{ all_supported: false, recording_strategy: [{ use_only: 'ALL_SUPPORTED_RESOURCE_TYPES' }] }] }), subject: 'aws_config_configuration_recorder.subject', expect: 'pass' },
    { name: 'argument omitted', config: running({}), subject: 'aws_config_configuration_recorder.subject', expect: 'pass' },
    { name: 'never switched on', properties: { recording_group: [{ all_supported: true }] }, subject: 'aws_config_configuration_recorder.subject', expect: 'fail' },
    { name: 'switched off', config: running({}, { is_enabled: false }), subject: 'aws_config_configuration_recorder.subject', expect: 'fail' },
    { name: 'switched on by its name', config: running({ name: 'main' }, { name: 'main', is_enabled: true }), subject: 'aws_config_configuration_recorder.subject', expect: 'pass' },
    { name: 'another is switched on', config: running({ name: 'main' }, { name: 'other', is_enabled: true }), subject: 'aws_config_configuration_recorder.subject', expect: 'fail' },
    { name: 'both called by the default name', config: running({}, { name: 'default', is_enabled: true }), subject: 'aws_config_configuration_recorder.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, ...running({ recording_group: [{ all_supported: '${var.p}' }] }) }, subject: 'aws_config_configuration_recorder.subject', expect: 'unknown' },
    { name: 'switched on by a variable', config: { variable: { p: {} }, ...running({}, { is_enabled: '${var.p}' }) }, subject: 'aws_config_configuration_recorder.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, ...running({ recording_group: [{ all_supported: '${var.p == "x" ? true : false}' }] }) }, subject: 'aws_config_configuration_recorder.subject', expect: 'fail' },
  ],
});
