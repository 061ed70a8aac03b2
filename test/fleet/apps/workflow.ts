import { type App, Duration, Stack } from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';

/** Steps that call functions, wait, and start on a schedule. */
export function build(app: App): void {
  const stack = new Stack(app, 'Workflow');
  const step = new lambda.Function(stack, 'Step', { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('def handler(e, c): return e') });
  const queue = new sqs.Queue(stack, 'Done');
  const definition = new tasks.LambdaInvoke(stack, 'Invoke', { lambdaFunction: step }).next(new sfn.Wait(stack, 'Wait', { time: sfn.WaitTime.duration(Duration.minutes(1)) }))
    .next(new tasks.SqsSendMessage(stack, 'Tell', { queue, messageBody: sfn.TaskInput.fromText('done') }));
  const machine = new sfn.StateMachine(stack, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(definition) });
  new sfn.StateMachine(stack, 'Quick', { stateMachineType: sfn.StateMachineType.EXPRESS, definitionBody: sfn.DefinitionBody.fromChainable(new sfn.Pass(stack, 'Pass')) });
  new events.Rule(stack, 'Nightly', { schedule: events.Schedule.rate(Duration.days(1)), targets: [new targets.SfnStateMachine(machine)] });
}
