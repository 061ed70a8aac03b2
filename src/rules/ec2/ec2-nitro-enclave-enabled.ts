import { undecided } from '../../model/outcome';
import { launchTemplateOf } from '../helpers/launch-template';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Instance can process secrets in an enclave',
  failure: 'Instance processes secrets where its administrators can see them',
  control: 'WRK-01',
  criteria: ['CC6.1', 'CC6.3', 'C1.1'],
  severity: 'warning',
  optIn: 'Only software that was written for an enclave gains by it.',
  rationale: 'An enclave keeps what it decrypts even from the administrators of its instance.',
  fix: {
    cdk: 'enclaveEnabled: true',
    cloudformation: 'EnclaveOptions: { Enabled: true }',
    terraform: 'enclave_options { enabled = true }',
  },
  equivalents: {},
  catalogue: ['ec2-nitro-enclave'],
  references: ['https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => {
      const own = instance.at('EnclaveOptions.Enabled');
      const template = launchTemplateOf(instance, instance.at('LaunchTemplate'));
      if (own.present() !== false || template.kind === 'none') { return own.orDefault(false).isTrue(); }
      return template.kind === 'found' ? template.data.at('EnclaveOptions.Enabled').orDefault(false).isTrue() : undecided('the launch template is not declared here', instance.at('LaunchTemplate').evidence('equals', true));
    },
    'AWS::EC2::LaunchTemplate': (template) => template.at('LaunchTemplateData.EnclaveOptions.Enabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_instance: (resource) => resource.at('enclave_options.0.enabled').orDefault(false).isTrue(),
    aws_launch_template: (resource) => resource.at('enclave_options.0.enabled').orDefault(false).isTrue(),
  },
});
