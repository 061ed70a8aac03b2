import { defineRule } from '../rule';

export default defineRule({
  title: 'Agent has a guardrail',
  failure: 'Agent answers whatever it is asked',
  control: 'PRC-02',
  criteria: ['PI1.2', 'C1.1', 'P4.1'],
  severity: 'warning',
  rationale: 'Input that tells an agent to forget its task is refused by a guardrail alone.',
  fix: {
    cdk: 'guardrailConfiguration on bedrock.CfnAgent',
    cloudformation: 'GuardrailConfiguration',
    terraform: 'guardrail_configuration',
  },
  equivalents: { checkov: ['CKV_AWS_383'] },
  catalogue: ['bedrock-guardrails'],
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html'],
  cloudformation: {
    'AWS::Bedrock::Agent': (resource) => resource.at('GuardrailConfiguration.GuardrailIdentifier').isPresent(),
  },
  terraform: {
    aws_bedrockagent_agent: (resource) => resource.at('guardrail_configuration.0.guardrail_identifier').isPresent(),
  },
});
