import { defineRule } from '../rule';

export default defineRule({
  title: 'Users of a notebook are not root',
  failure: 'Users of a notebook are root',
  control: 'WRK-01',
  severity: 'warning',
  rationale: 'Root can switch off whatever watches the machine.',
  fix: {
    cdk: 'rootAccess: "Disabled"',
    cloudformation: 'RootAccess: Disabled',
    terraform: 'root_access = "Disabled"',
  },
  equivalents: { awsConfig: ['sagemaker-notebook-instance-root-access-check'], securityHub: ['SageMaker.3'], checkov: ['CKV_AWS_307'], prowler: ['sagemaker_notebook_instance_root_access_disabled'] },
  catalogue: ['sagemaker-no-direct-internet'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html'],
  cloudformation: {
    'AWS::SageMaker::NotebookInstance': (resource) => resource.at('RootAccess').orDefault('Enabled').equals('Disabled'),
  },
  terraform: {
    aws_sagemaker_notebook_instance: (resource) => resource.at('root_access').orDefault('Enabled').equals('Disabled'),
  },
});
