import { defineRule } from '../rule';

export default defineRule({
  title: 'Directory forwards its security log',
  failure: 'Directory forwards no security log',
  control: 'LOG-05',
  criteria: ['CC7.2'],
  severity: 'warning',
  rationale: 'Sign-ins to everything that trusts the directory stand in its security log.',
  fix: {
    cdk: 'set it for the directory; CloudFormation has no resource for it',
    cloudformation: 'set it for the directory; CloudFormation has no resource for it',
    terraform: 'aws_directory_service_log_subscription for the directory',
  },
  equivalents: { prowler: ['directoryservice_directory_log_forwarding_enabled'] },
  catalogue: ['directory-service'],
  references: ['https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html'],
  terraform: {
    aws_directory_service_directory: (directory) => directory.referrers('aws_directory_service_log_subscription', 'directory_id').some('no aws_directory_service_log_subscription names the directory', (settings) => settings.at('directory_id').isPresent()),
  },
});
