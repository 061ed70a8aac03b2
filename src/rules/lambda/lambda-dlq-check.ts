import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Lambda function keeps asynchronous events that it could not process',
  failure: 'Failed asynchronous events are dropped',
  control: 'PRC-01',
  severity: 'warning',
  rationale: 'After its retries Lambda discards an asynchronous event, and the work in it is lost unnoticed.',
  fix: {
    cdk: 'deadLetterQueueEnabled: true, or onFailure: new destinations.SqsDestination(queue)',
    cloudformation: 'DeadLetterConfig: { TargetArn: <queue ARN> }, or AWS::Lambda::EventInvokeConfig with OnFailure',
    terraform: 'dead_letter_config block, or aws_lambda_function_event_invoke_config with on_failure',
  },
  equivalents: { awsConfig: ['lambda-dlq-check'], checkov: ['CKV_AWS_116'], cdkNag: ['LambdaDLQ'] },
  catalogue: ['lambda-dlq'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html'],
  cloudformation: {
    'AWS::Lambda::Function': (fn) => any(
      fn.at('DeadLetterConfig.TargetArn').isPresent(),
      fn.referrers('AWS::Lambda::EventInvokeConfig', 'FunctionName').some('no event configuration names a destination for failures', (config) => config.at('DestinationConfig.OnFailure.Destination').isPresent()),
    ),
  },
  terraform: {
    aws_lambda_function: (fn) => any(
      fn.at('dead_letter_config.0.target_arn').isPresent(),
      fn.referrers('aws_lambda_function_event_invoke_config', 'function_name')
        .some('no event configuration names a destination for failures', (config) => config.at('destination_config.0.on_failure.0.destination').isPresent()),
    ),
  },
});
