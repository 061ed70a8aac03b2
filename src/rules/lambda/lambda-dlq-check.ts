import { any, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { unlessAtEdge } from '../helpers/edge-function';
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
    'AWS::Lambda::Function': unlessAtEdge((fn) => unlessPolled(fn, () => any(
      fn.at('DeadLetterConfig.TargetArn').isPresent(),
      fn.referrers('AWS::Lambda::EventInvokeConfig', 'FunctionName').some('no event configuration names a destination for failures', (config) => config.at('DestinationConfig.OnFailure.Destination').isPresent()),
    ))),
  },
  terraform: {
    aws_lambda_function: unlessAtEdge((fn) => unlessPolled(fn, () => any(
      fn.at('dead_letter_config.0.target_arn').isPresent(),
      fn.referrers('aws_lambda_function_event_invoke_config', 'function_name')
        .some('no event configuration names a destination for failures', (config) => config.at('destination_config.0.on_failure.0.destination').isPresent()),
    ))),
  },
});

/** What refers to a function without calling it, besides the mapping by which Lambda itself polls for it. */
const MAPPINGS = ['AWS::Lambda::EventSourceMapping', 'aws_lambda_event_source_mapping'];
const BESIDE = new Set([...MAPPINGS, 'AWS::Logs::LogGroup', 'AWS::CloudWatch::Alarm', 'AWS::CloudWatch::Dashboard', 'AWS::Lambda::Version', 'AWS::Lambda::Alias',
  'aws_cloudwatch_log_group', 'aws_cloudwatch_metric_alarm', 'aws_cloudwatch_dashboard', 'aws_lambda_alias', 'aws_lambda_provisioned_concurrency_config']);

/**
 * A function that is called by nothing but event source mappings gets no asynchronous events: what fails goes back to the
 * queue, or to the destination of the mapping.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html
 */
function unlessPolled(fn: ResourceView, judge: () => Outcome): Outcome {
  if (MAPPINGS.every((type) => fn.graph.byType(type).length === 0)) { return judge(); }
  const users = fn.graph.referredToBy(fn.resource).map((user) => fn.view(user)).filter((user) => fn.exists(user));
  const mapping = users.find((user) => MAPPINGS.includes(user.type));
  return mapping !== undefined && users.every((user) => BESIDE.has(user.type))
    ? notApplicable(`the function is called by ${mapping.address}, which polls, and by nothing else`, { pointer: mapping.resource.entryPointer, document: mapping.resource.unit.file, operator: 'referenced-by' }) : judge();
}
