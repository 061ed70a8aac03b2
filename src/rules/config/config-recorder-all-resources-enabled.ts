import { any } from '../../model/outcome';
import { accountDeclares } from '../helpers/declared';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Configuration recorder covers all resource types',
  failure: 'Configuration recorder leaves types out',
  control: 'CFG-01',
  severity: 'error',
  rationale: 'Changes of what is not recorded cannot be told afterwards.',
  fix: {
    cdk: 'recordingGroup: { allSupported: true, includeGlobalResourceTypes: true } (ConfigRecorder does it by itself)',
    cloudformation: 'RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: true }',
    terraform: 'recording_group { all_supported = true, include_global_resource_types = true }',
  },
  equivalents: { securityHub: ['Config.1'] },
  catalogue: ['config-recorder'],
  references: ['https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html'],
  cloudformation: {
    ...accountDeclares('configuration recorder', 'AWS::Config::ConfigurationRecorder', 'aws_config_configuration_recorder'),
    // Global types need to be recorded in one Region alone, which a template does not know of itself.
    'AWS::Config::ConfigurationRecorder': (recorder) => any(
      recorder.at('RecordingGroup').present() === false ? recorder.at('RecordingGroup').judge(true, 'absent') : recorder.at('RecordingGroup.AllSupported').orDefault(false).isTrue(),
      recorder.at('RecordingGroup.RecordingStrategy.UseOnly').equals('ALL_SUPPORTED_RESOURCE_TYPES'),
    ),
  },
  terraform: {
    ...accountDeclares('configuration recorder', 'AWS::Config::ConfigurationRecorder', 'aws_config_configuration_recorder'),
    aws_config_configuration_recorder: (resource) => resource.at('recording_group.0.all_supported').orDefault(true).isTrue(),
  },
});
