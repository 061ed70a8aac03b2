import { accountDeclares } from '../helpers/declared';
import { defineRule } from '../rule';

const declared = accountDeclares('Security Hub', 'AWS::SecurityHub::Hub', 'AWS::SecurityHub::HubV2', 'aws_securityhub_account', 'aws_securityhub_account_v2');

export default defineRule({
  title: 'Security Hub is switched on in the account',
  failure: 'Security Hub is not switched on',
  control: 'INC-01',
  criteria: ['CC7.3', 'CC4.1', 'CC3.2'],
  severity: 'warning',
  rationale: 'Findings of several detectors are seen together, or not at all.',
  fix: {
    cdk: 'new SecurityHub(this, "SecurityHub")',
    cloudformation: 'AWS::SecurityHub::Hub',
    terraform: 'aws_securityhub_account',
  },
  equivalents: { awsConfig: ['securityhub-enabled'], prowler: ['securityhub_enabled'] },
  catalogue: ['securityhub-enabled'],
  references: ['https://docs.aws.amazon.com/config/latest/developerguide/securityhub-enabled.html'],
  cloudformation: { ...declared },
  terraform: { ...declared },
});
