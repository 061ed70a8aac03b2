import { testRule } from '../../support/rule-cases';

const type = 'AWS::StepFunctions::StateMachine';
const set = (value: unknown) => ({ LoggingConfiguration: { Level: value, Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: 'arn' } }] } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('StepFunctionsStateMachineLoggingEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('ALL'), expect: 'pass' },
    { name: 'the weak value', properties: set('OFF'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'ALL', 'OFF'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'ALL', 'ALL'] })), expect: 'pass' },
    { name: 'errors only', properties: set('ERROR'), expect: 'pass', pointer: '/Resources/Subject/Properties/LoggingConfiguration/Level' },
    { name: 'a level without a destination', properties: { LoggingConfiguration: { Level: 'ALL' } }, expect: 'fail' },
    { name: 'a level and an empty list', properties: { LoggingConfiguration: { Level: 'ALL', Destinations: [] } }, expect: 'fail' },
    { name: 'a destination without a level', properties: { LoggingConfiguration: { Destinations: [{}] } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_sfn_state_machine: { subject: { logging_configuration: [{ level: 'ALL', log_destination: 'arn:aws:logs:eu-west-1:111122223333:log-group:m:*' }] } } } }, subject: 'aws_sfn_state_machine.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_sfn_state_machine: { subject: { logging_configuration: [{ level: 'OFF', log_destination: 'arn:aws:logs:eu-west-1:111122223333:log-group:m:*' }] } } } }, subject: 'aws_sfn_state_machine.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_sfn_state_machine: { subject: { } } } }, subject: 'aws_sfn_state_machine.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sfn_state_machine: { subject: { logging_configuration: [{ level: '${var.p}', log_destination: 'arn:aws:logs:eu-west-1:111122223333:log-group:m:*' }] } } } }, subject: 'aws_sfn_state_machine.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_sfn_state_machine: { subject: { logging_configuration: [{ level: '${var.p == "x" ? "ALL" : "OFF"}', log_destination: 'arn:aws:logs:eu-west-1:111122223333:log-group:m:*' }] } } } }, subject: 'aws_sfn_state_machine.subject', expect: 'fail' },
    { name: 'a level without a destination', properties: { logging_configuration: { level: 'ALL' } }, expect: 'fail' },
  ],
});
