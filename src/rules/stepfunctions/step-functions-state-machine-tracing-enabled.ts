import { defineRule } from '../rule';

export default defineRule({
  title: 'State machine traces its executions',
  failure: 'Executions of the state machine are not traced',
  control: 'MON-04',
  criteria: ['PI1.3', 'CC7.2'],
  severity: 'warning',
  rationale: 'A trace shows which of the services that an execution calls failed or slowed down.',
  fix: { cdk: 'tracingEnabled: true', cloudformation: 'TracingConfiguration: { Enabled: true }', terraform: 'tracing_configuration { enabled = true }' },
  equivalents: { checkov: ['CKV_AWS_284'], cdkNag: ['StepFunctionStateMachineXray'] },
  catalogue: ['stepfunctions-logging'],
  references: ['https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html'],
  cloudformation: { 'AWS::StepFunctions::StateMachine': (machine) => machine.at('TracingConfiguration.Enabled').orDefault(false).isTrue() },
  terraform: {
    aws_sfn_state_machine: (resource) => resource.at('tracing_configuration.0.enabled').orDefault(false).isTrue(),
  },
});
