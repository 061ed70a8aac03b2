import { parsedObject } from '../helpers/json-string';
import { defineRule } from '../rule';

export default defineRule({
  title: 'EMR security configuration encrypts at rest',
  failure: 'Cluster data is not encrypted at rest',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Clusters work on copies of what other stores protect.',
  fix: {
    cdk: 'EncryptionConfiguration: { EnableAtRestEncryption: true } in securityConfiguration',
    cloudformation: 'EncryptionConfiguration: { EnableAtRestEncryption: true }',
    terraform: 'EnableAtRestEncryption = true in the JSON of configuration',
  },
  equivalents: {
    awsConfig: ['emr-security-configuration-encryption-rest'], securityHub: ['EMR.3'], trivy: ['AWS-0137'],
    cfnGuard: ['EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE'],
  },
  catalogue: ['emr-security-config'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html'],
  cloudformation: {
    'AWS::EMR::SecurityConfiguration': (configuration) => parsedObject(configuration.at('SecurityConfiguration')).at('EncryptionConfiguration.EnableAtRestEncryption').orDefault(false).isTrue(),
  },
  terraform: {
    aws_emr_security_configuration: (configuration) => parsedObject(configuration.at('configuration')).at('EncryptionConfiguration.EnableAtRestEncryption').orDefault(false).isTrue(),
  },
});
