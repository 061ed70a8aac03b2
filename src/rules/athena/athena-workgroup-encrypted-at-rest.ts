import { defineRule } from '../rule';

export default defineRule({
  title: 'Query results are encrypted',
  failure: 'Query results name no encryption',
  control: 'ENC-01',
  severity: 'warning',
  rationale: 'Results are copies of what the tables protect.',
  fix: {
    cdk: 'encryptionConfiguration in resultConfiguration',
    cloudformation: 'ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: SSE_KMS } }',
    terraform: 'encryption_configuration { encryption_option = "SSE_KMS" }',
  },
  equivalents: { checkov: ['CKV_AWS_159'], trivy: ['AWS-0006'], prowler: ['athena_workgroup_encryption'] },
  catalogue: ['athena-workgroup'],
  references: ['https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html'],
  cloudformation: {
    'AWS::Athena::WorkGroup': (resource) => resource.at('WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.EncryptionOption').isPresent(),
  },
  terraform: {
    aws_athena_workgroup: (resource) => resource.at('configuration.0.result_configuration.0.encryption_configuration.0.encryption_option').isPresent(),
  },
});
