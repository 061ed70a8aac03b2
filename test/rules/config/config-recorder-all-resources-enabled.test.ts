import { testRule } from '../../support/rule-cases';

testRule('ConfigRecorderAllResourcesEnabled', {
  cloudformation: [
    { name: 'all types', properties: { RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: true } }, expect: 'pass' },
    { name: 'all types, in the newer form', properties: { RecordingGroup: { RecordingStrategy: { UseOnly: 'ALL_SUPPORTED_RESOURCE_TYPES' } } }, expect: 'pass' },
    { name: 'no group: AWS Config then records all', properties: {}, expect: 'pass' },
    { name: 'some types', properties: { RecordingGroup: { AllSupported: false, ResourceTypes: ['AWS::S3::Bucket'] } }, expect: 'fail' },
    { name: 'all but some', properties: { RecordingGroup: { AllSupported: false, RecordingStrategy: { UseOnly: 'EXCLUSION_BY_RESOURCE_TYPES' } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Config::ConfigurationRecorder', Properties: { RecordingGroup: { AllSupported: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Config::ConfigurationRecorder', Properties: { RecordingGroup: { AllSupported: { 'Fn::If': ['C', true, false] } } } } } }, expect: 'fail' },
  ],
});
