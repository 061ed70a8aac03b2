import { testRule } from '../../support/rule-cases';

const type = 'AWS::StepFunctions::StateMachine';
const set = (value: unknown) => ({ TracingConfiguration: { Enabled: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('StepFunctionsStateMachineTracingEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set(true), expect: 'pass' },
    { name: 'the weak value', properties: set(false), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', true, false] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', true, true] })), expect: 'pass' },
    { name: 'written as a string', properties: set('true'), expect: 'pass', pointer: '/Resources/Subject/Properties/TracingConfiguration/Enabled' },
    { name: 'an empty configuration', properties: { TracingConfiguration: {} }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_sfn_state_machine: { subject: { tracing_configuration: [{ enabled: true }] } } } }, subject: 'aws_sfn_state_machine.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_sfn_state_machine: { subject: { tracing_configuration: [{ enabled: false }] } } } }, subject: 'aws_sfn_state_machine.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_sfn_state_machine: { subject: { } } } }, subject: 'aws_sfn_state_machine.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sfn_state_machine: { subject: { tracing_configuration: [{ enabled: '${var.p}' }] } } } }, subject: 'aws_sfn_state_machine.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_sfn_state_machine: { subject: { tracing_configuration: [{ enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_sfn_state_machine.subject', expect: 'fail' },
  ],
});
