import { deadLetterQueue, type Event } from './event';
import { getAtt } from '../intrinsics';
import type { SketchMap } from '../origins';
import { allow } from '../policies';
import { addServiceRole, deliveryPolicy } from '../role';

const SAME = ['State', 'Description', 'StartDate', 'EndDate', 'ScheduleExpressionTimezone', 'GroupName', 'KmsKeyArn'];

/**
 * EventBridge Scheduler: a schedule, and a role that it takes on.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-schedulev2.html
 */
export function scheduleV2(kind: 'function' | 'state-machine'): (event: Event) => void {
  return (event) => {
    const { properties } = event;
    const queue = deadLetterQueue(event);
    const role = `${event.id}Role`;
    if (!properties.child('RoleArn').isFilled) {
      const name = kind === 'function' ? 'LambdaPolicy' : 'StartExecutionPolicy';
      const call: SketchMap = { PolicyName: `${event.id}${name}`, PolicyDocument: { Statement: [allow(kind === 'function' ? 'lambda:InvokeFunction' : 'states:StartExecution', event.target.arn)] } };
      const send = queue === undefined ? undefined : deliveryPolicy('SQS', queue, event.id);
      addServiceRole(event.sam, role, event.source, 'scheduler.amazonaws.com', send === undefined ? [call] : [call, send], properties.child('PermissionsBoundary'));
    }
    const window = properties.child('FlexibleTimeWindow');
    event.sam.also(event.id, 'AWS::Scheduler::Schedule', {
      ...Object.fromEntries(SAME.map((name) => [name, properties.child(name)])),
      Name: properties.child('Name').isFilled ? properties.child('Name') : properties.child('OmitName').raw === true ? undefined : event.id,
      ScheduleExpression: properties.child('ScheduleExpression'),
      FlexibleTimeWindow: window.isFilled ? window : { Mode: 'OFF' },
      Target: {
        Arn: event.target.arn,
        RoleArn: properties.child('RoleArn').isFilled ? properties.child('RoleArn') : getAtt(role, 'Arn'),
        Input: properties.child('Input'),
        DeadLetterConfig: queue === undefined ? undefined : { Arn: queue },
        RetryPolicy: properties.child('RetryPolicy'),
      },
    }, event.source);
  };
}
