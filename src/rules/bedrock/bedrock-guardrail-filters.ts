import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Guardrail filters personal data and attacks',
  failure: 'Guardrail leaves personal data or attacks through',
  control: 'PRC-02',
  criteria: ['PI1.2', 'C1.1', 'P4.1'],
  severity: 'warning',
  rationale: 'A guardrail stops what its filters name, and nothing else.',
  fix: {
    cdk: 'sensitiveInformationPolicyConfig and contentPolicyConfig',
    cloudformation: 'SensitiveInformationPolicyConfig and ContentPolicyConfig',
    terraform: 'sensitive_information_policy_config and content_policy_config',
  },
  equivalents: { prowler: ['bedrock_guardrail_sensitive_information_filter_enabled'] },
  catalogue: ['bedrock-guardrails'],
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-components.html'],
  cloudformation: {
    'AWS::Bedrock::Guardrail': (guardrail) => all(guardrail.at('SensitiveInformationPolicyConfig').isPresent(), guardrail.at('ContentPolicyConfig.FiltersConfig').isPresent()),
  },
  terraform: {
    aws_bedrock_guardrail: (guardrail) => all(guardrail.at('sensitive_information_policy_config').isPresent(), guardrail.at('content_policy_config.0.filters_config').isPresent()),
  },
});
