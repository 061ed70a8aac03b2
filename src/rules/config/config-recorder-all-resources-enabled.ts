import { all, any, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { accountDeclares } from '../helpers/declared';
import { defineRule } from '../rule';

const declared = accountDeclares('configuration recorder', 'AWS::Config::ConfigurationRecorder', 'aws_config_configuration_recorder');

export default defineRule({
  title: 'Configuration recorder runs and covers all resource types',
  failure: 'Configuration recorder leaves types out, or never starts',
  control: 'CFG-01',
  severity: 'error',
  rationale: 'Changes of what is not recorded cannot be told afterwards.',
  fix: {
    cdk: 'recordingGroup: { allSupported: true, includeGlobalResourceTypes: true } (ConfigRecorder does it by itself)',
    cloudformation: 'RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: true }, and an AWS::Config::DeliveryChannel',
    terraform: 'recording_group { all_supported = true, include_global_resource_types = true }, and aws_config_configuration_recorder_status with is_enabled = true',
  },
  equivalents: { securityHub: ['Config.1'] },
  catalogue: ['config-recorder'],
  references: [
    'https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html',
  ],
  cloudformation: {
    ...declared,
    'AWS::Config::ConfigurationRecorder': (recorder) => all(
      recordsAll(recorder.at('RecordingGroup'), ['AllSupported', 'RecordingStrategy.UseOnly']),
      // CloudFormation starts the recorder as soon as the delivery channel is available; an account has one of each.
      firstOf(recorder, recorder.others('AWS::Config::DeliveryChannel'), 'AWS::Config::DeliveryChannel', 'no delivery channel is declared, without which the recorder does not start', (channel) => channel.at('S3BucketName').isPresent())),
  },
  terraform: {
    ...declared,
    aws_config_configuration_recorder: (recorder) => all(
      recordsAll(recorder.at('recording_group.0'), ['all_supported', 'recording_strategy.0.use_only']),
      started(recorder)),
  },
});

/** Global types need to be recorded in one Region alone, which a template does not know of itself. */
function recordsAll(group: Value, [everything, strategy]: readonly string[]): Outcome {
  if (group.present() === false) { return group.judge(true, 'absent'); }
  // Without a strategy, Terraform's provider takes all types unless told otherwise; CloudFormation takes those that are listed.
  const by = group.at(strategy);
  return by.present() === false ? group.at(everything).orDefault(everything === 'all_supported').isTrue()
    : any(group.at(everything).isTrue(), by.equals('ALL_SUPPORTED_RESOURCE_TYPES'));
}

/**
 * Terraform makes a recorder that does not run until a resource of its own switches it on
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/config_configuration_recorder_status). Both are called
 * `default` where nothing is said.
 */
function started(recorder: ResourceView): Outcome {
  const type = 'aws_config_configuration_recorder_status';
  const { found, maybe } = recorder.referrers(type, 'name');
  const name = recorder.at('name').orDefault('default').text();
  const namesakes = recorder.others(type).filter((status) => name !== undefined && status.at('name').text() === name);
  const missing = `no ${type} switches the recorder on`;
  return found.length + namesakes.length === 0 && maybe.length > 0
    ? undecided(`${missing}, unless ${maybe[0].address} does, which is known only when Terraform runs`, maybe[0].at('name').evidence('refers-to', recorder.address))
    : firstOf(recorder, [...found, ...namesakes], type, missing, (status) => status.at('is_enabled').isTrue());
}

function firstOf(recorder: ResourceView, neighbours: readonly ResourceView[], type: string, missing: string, check: (neighbour: ResourceView) => Outcome): Outcome {
  const evidence = { pointer: recorder.resource.entryPointer, operator: 'referenced-by', expected: type };
  if (neighbours.length > 0) { return any(...neighbours.map(check)); }
  return recorder.graph.problems.length > 0 ? undecided(`${missing}; a part of the input could not be read`, evidence) : fail(missing, evidence);
}
