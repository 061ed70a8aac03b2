import { decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Directory asks for a second factor by RADIUS',
  failure: 'Directory asks for no second factor',
  control: 'IAM-03',
  criteria: ['CC6.1'],
  severity: 'warning',
  optIn: 'A directory for machines alone, or behind an identity provider with its own second factor, has no use for RADIUS.',
  rationale: 'A stolen password alone should open nothing.',
  fix: {
    cdk: 'a custom resource that calls ds:EnableRadius',
    cloudformation: 'a custom resource that calls ds:EnableRadius',
    terraform: 'aws_directory_service_radius_settings with directory_id',
  },
  equivalents: {},
  catalogue: ['directory-service'],
  references: ['https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_mfa.html'],
  terraform: {
    aws_directory_service_directory: (directory) => decide(
      directory.at('type').orDefault('SimpleAD').isAnyOf(['MicrosoftAD', 'ADConnector']),
      () => directory.referrers('aws_directory_service_radius_settings', 'directory_id').some('no RADIUS settings name the directory', (settings) => settings.at('radius_servers').isPresent()),
      () => notApplicable('a directory of this type has no RADIUS settings', directory.at('type').evidence('in', ['MicrosoftAD', 'ADConnector']))),
  },
});
