import { defineRule } from '../rule';

export default defineRule({
  title: 'Security Hub takes on new controls by itself',
  failure: 'Security Hub leaves new controls off',
  control: 'INC-01',
  criteria: ['CC7.3', 'CC4.1', 'CC3.2'],
  severity: 'warning',
  rationale: 'New checks of the standards wait until somebody switches them on.',
  fix: {
    cdk: 'autoEnableControls: true (SecurityHub does it by itself)',
    cloudformation: 'AutoEnableControls: true',
    terraform: 'auto_enable_controls = true',
  },
  equivalents: {},
  catalogue: ['securityhub-enabled'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/controls-configure.html'],
  cloudformation: {
    'AWS::SecurityHub::Hub': (resource) => resource.at('AutoEnableControls').orDefault(true).isTrue(),
  },
  terraform: {
    aws_securityhub_account: (account) => account.at('auto_enable_controls').orDefault(true).isTrue(),
  },
});
