import { defineRule } from '../rule';

export default defineRule({
  title: 'Directory asks for a second factor',
  failure: 'Directory asks for no second factor',
  control: 'IAM-03',
  criteria: ['CC6.1'],
  severity: 'warning',
  optIn: 'A second factor may be asked for elsewhere.',
  rationale: 'A directory decides who everybody is.',
  fix: {
    cdk: 'set it for the directory; CloudFormation has no resource for it',
    cloudformation: 'set it for the directory; CloudFormation has no resource for it',
    terraform: 'aws_directory_service_radius_settings for the directory',
  },
  equivalents: {},
  catalogue: ['directory-service'],
  references: ['https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html'],
  terraform: {
    aws_directory_service_directory: (directory) => directory.referrers('aws_directory_service_radius_settings', 'directory_id').some('no aws_directory_service_radius_settings names the directory', (settings) => settings.at('directory_id').isPresent()),
  },
});
