import { defineDefaults } from '../default';
import { constant, logGroup, make, stackKey } from '../value';

export default defineDefaults({
  name: 'sfn.StateMachine', construct: 'SecureStateMachine', l2: 'aws_stepfunctions.StateMachine', cloudformation: 'AWS::StepFunctions::StateMachine', terraform: 'aws_sfn_state_machine',
  reference: 'https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html',
  rows: [
    {
      property: 'logs', value: { destination: logGroup('Logs'), level: constant('aws_stepfunctions.LogLevel.ALL'), includeExecutionData: false }, shown: 'every step, without its data, to an encrypted log group of its own',
      effects: ['billed'], live: 'adds a log group to the stack, and the cost of the logs',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['PI1.3', 'CC7.2'], rules: ['StepFunctionsStateMachineLoggingEnabled'], template: ['LoggingConfiguration'],
      reason: 'What a run did, and where it failed, can be told afterwards.',
    },
    {
      property: 'tracingEnabled', value: true, weak: false,
      effects: ['billed'], live: 'X-Ray charges for traces', source: 'https://aws.amazon.com/xray/pricing/',
      criteria: ['CC7.2', 'A1.1'], rules: ['StepFunctionsStateMachineTracingEnabled'], template: ['TracingConfiguration'],
      reason: 'A failed run can be followed through the parts of the system.',
    },
    {
      property: 'encryptionConfiguration', value: make('aws_stepfunctions.CustomerManagedEncryptionConfiguration', stackKey),
      effects: ['callers', 'billed'],
      live: 'people who look at a run need permission to use the key, which costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['StepFunctionsStateMachineEncryptedWithOwnKey'], template: ['EncryptionConfiguration'],
      reason: 'Whoever reads the data of a run needs the key as well.',
    },
  ],
});
