import { defineRule } from '../rule';

export default defineRule({
  title: 'Model has no network',
  failure: 'Model may speak to anybody',
  control: 'NET-06',
  criteria: ['CC6.6', 'CC6.7'],
  severity: 'warning',
  optIn: 'Some models need other services.',
  rationale: 'A model of somebody else\'s making can carry out what it is shown.',
  fix: {
    cdk: 'enableNetworkIsolation: true',
    cloudformation: 'EnableNetworkIsolation: true',
    terraform: 'enable_network_isolation = true',
  },
  equivalents: {
    awsConfig: ['sagemaker-model-isolation-enabled'], securityHub: ['SageMaker.5'], checkov: ['CKV_AWS_370'],
    prowler: ['sagemaker_models_network_isolation_enabled'],
  },
  catalogue: ['sagemaker-no-direct-internet'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html'],
  cloudformation: {
    'AWS::SageMaker::Model': (resource) => resource.at('EnableNetworkIsolation').orDefault(false).isTrue(),
  },
  terraform: {
    aws_sagemaker_model: (resource) => resource.at('enable_network_isolation').orDefault(false).isTrue(),
  },
});
