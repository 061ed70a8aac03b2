import { testRule } from '../../support/rule-cases';

testRule('BedrockAgentGuardrail', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Agent', Properties: { GuardrailConfiguration: { GuardrailIdentifier: 'g' } } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Agent', Properties: { GuardrailConfiguration: { GuardrailIdentifier: '' } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Agent', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Bedrock::Agent', Properties: { GuardrailConfiguration: { GuardrailIdentifier: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Bedrock::Agent', Properties: { GuardrailConfiguration: { GuardrailIdentifier: { 'Fn::If': ['C', 'g', ''] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Bedrock::Agent', Properties: { GuardrailConfiguration: { GuardrailIdentifier: { 'Fn::If': ['C', 'g', 'g'] } } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_bedrockagent_agent: { subject: { guardrail_configuration: [{ guardrail_identifier: 'g' }] } } } }, subject: 'aws_bedrockagent_agent.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_bedrockagent_agent: { subject: { guardrail_configuration: [{ guardrail_identifier: '' }] } } } }, subject: 'aws_bedrockagent_agent.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_bedrockagent_agent: { subject: { } } } }, subject: 'aws_bedrockagent_agent.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_bedrockagent_agent: { subject: { guardrail_configuration: [{ guardrail_identifier: '${var.p}' }] } } } }, subject: 'aws_bedrockagent_agent.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_bedrockagent_agent: { subject: { guardrail_configuration: [{ guardrail_identifier: '${var.p == "x" ? "g" : ""}' }] } } } }, subject: 'aws_bedrockagent_agent.subject', expect: 'fail' },
  ],
});
