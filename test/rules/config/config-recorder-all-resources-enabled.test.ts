import { testRule } from '../../support/rule-cases';

testRule('ConfigRecorderAllResourcesEnabled', {
  cloudformation: [
    { name: 'declared in the account', template: { Resources: { There: { Type: 'AWS::Config::ConfigurationRecorder' } } }, subject: 'account', expect: 'pass' },
    { name: 'not declared in an account that the app owns', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, subject: 'account', expect: 'fail' },
    { name: 'declared in another stack', template: [{ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, { Resources: { There: { Type: 'AWS::Config::ConfigurationRecorder' } } }], subject: 'account', expect: 'pass' },
    { name: 'declared in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { There: { Type: 'AWS::Config::ConfigurationRecorder', Condition: 'C' } } }, subject: 'account', expect: 'fail' },
    { name: 'all types', properties: { RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: true } }, expect: 'pass' },
    { name: 'all types, in the newer form', properties: { RecordingGroup: { RecordingStrategy: { UseOnly: 'ALL_SUPPORTED_RESOURCE_TYPES' } } }, expect: 'pass' },
    { name: 'no group: AWS Config then records all', properties: {}, expect: 'pass' },
    { name: 'some types', properties: { RecordingGroup: { AllSupported: false, ResourceTypes: ['AWS::S3::Bucket'] } }, expect: 'fail' },
    { name: 'all but some', properties: { RecordingGroup: { AllSupported: false, RecordingStrategy: { UseOnly: 'EXCLUSION_BY_RESOURCE_TYPES' } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Config::ConfigurationRecorder', Properties: { RecordingGroup: { AllSupported: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Config::ConfigurationRecorder', Properties: { RecordingGroup: { AllSupported: { 'Fn::If': ['C', true, false] } } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'declared in the account', config: { resource: { aws_config_configuration_recorder: { there: {} } } }, subject: 'account', expect: 'pass' },
    { name: 'not declared in an account that the app owns', config: { resource: { aws_sns_topic: { t: {} } } }, subject: 'account', expect: 'fail' },
    { name: 'count is zero', config: { resource: { aws_config_configuration_recorder: { there: { count: 0 } } } }, subject: 'account', expect: 'fail' },
    { name: 'strong', config: { resource: { aws_config_configuration_recorder: { subject: { recording_group: [{ all_supported: true }] } } } }, subject: 'aws_config_configuration_recorder.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_config_configuration_recorder: { subject: { recording_group: [{ all_supported: false }] } } } }, subject: 'aws_config_configuration_recorder.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_config_configuration_recorder: { subject: { } } } }, subject: 'aws_config_configuration_recorder.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_config_configuration_recorder: { subject: { recording_group: [{ all_supported: '${var.p}' }] } } } }, subject: 'aws_config_configuration_recorder.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_config_configuration_recorder: { subject: { recording_group: [{ all_supported: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_config_configuration_recorder.subject', expect: 'fail' },
  ],
});
