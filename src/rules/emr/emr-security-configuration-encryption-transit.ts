import { parsedObject } from '../helpers/json-string';
import { defineRule } from '../rule';

export default defineRule({
  title: 'EMR security configuration encrypts in transit',
  failure: 'Cluster data is not encrypted in transit',
  control: 'TLS-04',
  severity: 'error',
  rationale: 'Clusters work on copies of what other stores protect.',
  fix: {
    cdk: 'EncryptionConfiguration: { EnableInTransitEncryption: true } in securityConfiguration',
    cloudformation: 'EncryptionConfiguration: { EnableInTransitEncryption: true }',
    terraform: 'EnableInTransitEncryption = true in the JSON of configuration',
  },
  equivalents: {
    awsConfig: ['emr-security-configuration-encryption-transit'], securityHub: ['EMR.4'], checkov: ['CKV_AWS_351'],
    trivy: ['AWS-0138'], cfnGuard: ['EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE'],
  },
  catalogue: ['emr-security-config'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html'],
  cloudformation: {
    'AWS::EMR::SecurityConfiguration': (configuration) => parsedObject(configuration.at('SecurityConfiguration')).at('EncryptionConfiguration.EnableInTransitEncryption').orDefault(false).isTrue(),
  },
  terraform: {
    aws_emr_security_configuration: (configuration) => parsedObject(configuration.at('configuration')).at('EncryptionConfiguration.EnableInTransitEncryption').orDefault(false).isTrue(),
  },
});
