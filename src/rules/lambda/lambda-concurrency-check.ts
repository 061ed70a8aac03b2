import { defineRule } from '../rule';

export default defineRule({
  title: 'Lambda function has a share of concurrency of its own',
  failure: 'Function shares its concurrency with all others of the account',
  control: 'AVL-03',
  criteria: ['A1.1', 'CC7.2'],
  severity: 'warning',
  optIn: 'A limit that nobody measured breaks the function under load.',
  rationale: 'One function that is called too often takes the capacity of all others in the account.',
  fix: { cdk: 'reservedConcurrentExecutions: 50', cloudformation: 'ReservedConcurrentExecutions: 50', terraform: 'reserved_concurrent_executions = 50' },
  equivalents: { awsConfig: ['lambda-concurrency-check'], checkov: ['CKV_AWS_115'] },
  catalogue: ['lambda-concurrency'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html'],
  cloudformation: { 'AWS::Lambda::Function': (fn) => fn.at('ReservedConcurrentExecutions').isPresent() },
  terraform: {
    aws_lambda_function: (resource) => resource.at('reserved_concurrent_executions').orDefault(-1).atLeast(0),
  },
});
