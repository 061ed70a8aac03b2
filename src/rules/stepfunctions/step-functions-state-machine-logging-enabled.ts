import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'State machine logs its executions',
  failure: 'Executions of the state machine are not logged',
  control: 'LOG-05',
  criteria: ['PI1.3', 'CC7.2'],
  severity: 'warning',
  rationale: 'Without logs nobody can say afterwards which step of an execution failed, and with what error.',
  fix: {
    cdk: 'logs: { destination: logGroup, level: sfn.LogLevel.ERROR }',
    cloudformation: 'LoggingConfiguration: { Level: ERROR, Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: ... } }] }',
    terraform: 'logging_configuration { level = "ERROR", log_destination = "${aws_cloudwatch_log_group.this.arn}:*" }',
  },
  equivalents: { awsConfig: ['step-functions-state-machine-logging-enabled'], securityHub: ['StepFunctions.1'], prowler: ['stepfunctions_statemachine_logging_enabled'] },
  catalogue: ['stepfunctions-logging'],
  references: [
    'https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-loggingconfiguration.html',
  ],
  cloudformation: {
    'AWS::StepFunctions::StateMachine': (machine) => {
      const logging = machine.at('LoggingConfiguration');
      // The level is OFF unless it is set, and any other needs a destination.
      return all(logging.at('Level').orDefault('OFF').isOneOf(['ERROR', 'ALL', 'FATAL']), logging.at('Destinations').isPresent());
    },
  },
  terraform: {
    aws_sfn_state_machine: (machine) => {
      const logging = machine.at('logging_configuration.0');
      return all(logging.at('level').orDefault('OFF').isOneOf(['ERROR', 'ALL', 'FATAL']), logging.at('log_destination').isPresent());
    },
  },
});
