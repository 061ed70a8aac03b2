import { defineRule } from '../rule';

export default defineRule({
  title: 'Notebook has no way of its own to the internet',
  failure: 'Notebook reaches the internet past the network',
  control: 'NET-06',
  criteria: ['CC6.6', 'CC6.7'],
  severity: 'error',
  rationale: 'Data leaves by a way that no rule of the network sees.',
  fix: {
    cdk: 'directInternetAccess: "Disabled"',
    cloudformation: 'DirectInternetAccess: Disabled',
    terraform: 'direct_internet_access = "Disabled"',
  },
  equivalents: { awsConfig: ['sagemaker-notebook-no-direct-internet-access'], securityHub: ['SageMaker.1'], checkov: ['CKV_AWS_122'], cdkNag: ['SageMakerNotebookNoDirectInternetAccess'], prowler: ['sagemaker_notebook_instance_without_direct_internet_access_configured'] },
  catalogue: ['sagemaker-no-direct-internet'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html'],
  cloudformation: {
    'AWS::SageMaker::NotebookInstance': (resource) => resource.at('DirectInternetAccess').orDefault('Enabled').equals('Disabled'),
  },
  terraform: {
    aws_sagemaker_notebook_instance: (resource) => resource.at('direct_internet_access').orDefault('Enabled').equals('Disabled'),
  },
});
