import { aws_stepfunctions as sfn } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import stateMachineDefaults from '../../../defaults/stepfunctions/state-machine';
import { withDefaults } from '../../defaults/apply';

/** What `SecureStateMachine` takes: the properties of `sfn.StateMachine`. */
export interface SecureStateMachineProps extends sfn.StateMachineProps {}

/**
 * A state machine that logs every step, is traced, and is encrypted with the key of the stack.
 *
 * Bears on CC6.1, CC7.2 and PI1.3. https://docs.aws.amazon.com/step-functions/latest/dg/security-best-practices.html
 */
export class SecureStateMachine extends sfn.StateMachine {
  /** Makes the resource. Every property of `sfn.StateMachine` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureStateMachineProps) {
    super(scope, id, withDefaults(stateMachineDefaults, props, { scope, id }));
  }
}
