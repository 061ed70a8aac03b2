import { defineRule } from '../rule';

export default defineRule({
  title: 'Model endpoint encrypts its storage with a key',
  failure: 'Model endpoint names no key',
  control: 'ENC-02',
  severity: 'warning',
  rationale: 'Models and what they are asked lie on the disks of the endpoint.',
  fix: {
    cdk: 'kmsKeyId on sagemaker.CfnEndpointConfig',
    cloudformation: 'KmsKeyId',
    terraform: 'kms_key_arn',
  },
  equivalents: { awsConfig: ['sagemaker-endpoint-configuration-kms-key-configured'], checkov: ['CKV_AWS_98'], cdkNag: ['SageMakerEndpointConfigurationKMSKeyConfigured'] },
  catalogue: ['sagemaker-endpoint-encrypted'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html'],
  cloudformation: {
    'AWS::SageMaker::EndpointConfig': (resource) => resource.at('KmsKeyId').isPresent(),
  },
  terraform: {
    aws_sagemaker_endpoint_configuration: (resource) => resource.at('kms_key_arn').isPresent(),
  },
});
