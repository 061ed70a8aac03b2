import { unlessAtEdge } from '../helpers/edge-function';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Lambda function traces its calls',
  failure: 'Calls are not traced',
  control: 'MON-04',
  severity: 'warning',
  rationale: 'Traces show which call failed or slowed down, and what it called in turn.',
  fix: { cdk: 'tracing: lambda.Tracing.ACTIVE', cloudformation: 'TracingConfig: { Mode: Active }', terraform: 'tracing_config { mode = "Active" }' },
  equivalents: { securityHub: ['Lambda.7'], trivy: ['AWS-0066'], cdkNag: ['LambdaTracing'] },
  catalogue: ['lambda-tracing'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html'],
  cloudformation: { 'AWS::Lambda::Function': unlessAtEdge((fn) => fn.at('TracingConfig.Mode').orDefault('PassThrough').equals('Active')) },
  terraform: {
    aws_lambda_function: unlessAtEdge((resource) => resource.at('tracing_config.0.mode').orDefault('PassThrough').equals('Active')),
  },
});
