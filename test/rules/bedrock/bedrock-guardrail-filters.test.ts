import { testRule } from '../../support/rule-cases';

testRule('BedrockGuardrailFilters', {
  cloudformation: [
    { name: 'both', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Guardrail', Properties: { SensitiveInformationPolicyConfig: { PiiEntitiesConfig: [{ Type: 'EMAIL', Action: 'ANONYMIZE' }] }, ContentPolicyConfig: { FiltersConfig: [{ Type: 'PROMPT_ATTACK' }] } } } } }, expect: 'pass' },
    { name: 'one', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Guardrail', Properties: { ContentPolicyConfig: { FiltersConfig: [{ Type: 'PROMPT_ATTACK' }] } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Guardrail', Properties: {} } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Bedrock::Guardrail', Properties: { SensitiveInformationPolicyConfig: { Ref: 'P' }, ContentPolicyConfig: { FiltersConfig: [{ Type: 'PROMPT_ATTACK' }] } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'both', config: { resource: { aws_bedrock_guardrail: { subject: { sensitive_information_policy_config: [{ pii_entities_config: [{ type: 'EMAIL' }] }], content_policy_config: [{ filters_config: [{ type: 'PROMPT_ATTACK' }] }] } } } }, subject: 'aws_bedrock_guardrail.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_bedrock_guardrail: { subject: {} } } }, subject: 'aws_bedrock_guardrail.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_bedrock_guardrail: { subject: { sensitive_information_policy_config: '${var.p}', content_policy_config: [{ filters_config: [{ type: 'X' }] }] } } } }, subject: 'aws_bedrock_guardrail.subject', expect: 'unknown' },
  ],
});
