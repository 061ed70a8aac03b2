import { defineRule } from '../rule';

export default defineRule({
  title: 'EMR cluster has a security configuration',
  failure: 'EMR cluster has no security configuration',
  control: 'ENC-01',
  criteria: ['CC6.1', 'CC6.7'],
  severity: 'error',
  rationale: 'Encryption and authentication of a cluster are said in its security configuration alone.',
  fix: {
    cdk: 'securityConfiguration on emr.CfnCluster',
    cloudformation: 'SecurityConfiguration',
    terraform: 'security_configuration',
  },
  equivalents: { checkov: ['CKV2_AWS_55'] },
  catalogue: ['emr-security-config'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html'],
  cloudformation: {
    'AWS::EMR::Cluster': (resource) => resource.at('SecurityConfiguration').isPresent(),
  },
  terraform: {
    aws_emr_cluster: (resource) => resource.at('security_configuration').isPresent(),
  },
});
