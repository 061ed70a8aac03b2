import { defineRule } from '../rule';

export default defineRule({
  title: 'Notebook encrypts its volume with a key',
  failure: 'Notebook names no key',
  control: 'ENC-02',
  severity: 'warning',
  rationale: 'Notebooks hold copies of the data they work on.',
  fix: {
    cdk: 'kmsKeyId on sagemaker.CfnNotebookInstance',
    cloudformation: 'KmsKeyId',
    terraform: 'kms_key_id',
  },
  equivalents: {
    awsConfig: ['sagemaker-notebook-instance-kms-key-configured'], checkov: ['CKV_AWS_22', 'CKV_AWS_187'],
    cdkNag: ['SageMakerNotebookInstanceKMSKeyConfigured'], prowler: ['sagemaker_notebook_instance_encryption_enabled'],
  },
  catalogue: ['sagemaker-notebook-encrypted'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html'],
  cloudformation: {
    'AWS::SageMaker::NotebookInstance': (resource) => resource.at('KmsKeyId').isPresent(),
  },
  terraform: {
    aws_sagemaker_notebook_instance: (resource) => resource.at('kms_key_id').isPresent(),
  },
});
