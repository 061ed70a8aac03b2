import { defineRule } from '../rule';

export default defineRule({
  title: 'Notebook stands in a network of ours',
  failure: 'Notebook stands in no network of ours',
  control: 'NET-03',
  severity: 'warning',
  rationale: 'Only in a network of ours do its rules and logs hold.',
  fix: {
    cdk: 'subnetId on sagemaker.CfnNotebookInstance',
    cloudformation: 'SubnetId',
    terraform: 'subnet_id',
  },
  equivalents: {
    awsConfig: ['sagemaker-notebook-instance-inside-vpc'], securityHub: ['SageMaker.2'], checkov: ['CKV_AWS_306'],
    prowler: ['sagemaker_notebook_instance_vpc_settings_configured'],
  },
  catalogue: ['sagemaker-no-direct-internet'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html'],
  cloudformation: {
    'AWS::SageMaker::NotebookInstance': (resource) => resource.at('SubnetId').isPresent(),
  },
  terraform: {
    aws_sagemaker_notebook_instance: (resource) => resource.at('subnet_id').isPresent(),
  },
});
