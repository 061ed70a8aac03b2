import { testRule } from '../../support/rule-cases';

testRule('BedrockEncryptedWithOwnKey', {
  cloudformation: [
    { name: 'a key', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Agent', Properties: { CustomerEncryptionKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, expect: 'pass' },
    { name: 'the key of AWS', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Agent', Properties: { CustomerEncryptionKeyArn: 'alias/aws/x' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Agent', Properties: {} } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Bedrock::Agent', Properties: { CustomerEncryptionKeyArn: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'a key (AWS::Bedrock::Guardrail)', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Guardrail', Properties: { KmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, expect: 'pass' },
    { name: 'the key of AWS (AWS::Bedrock::Guardrail)', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Guardrail', Properties: { KmsKeyArn: 'alias/aws/x' } } } }, expect: 'fail' },
    { name: 'property omitted (AWS::Bedrock::Guardrail)', template: { Resources: { Subject: { Type: 'AWS::Bedrock::Guardrail', Properties: {} } } }, expect: 'fail' },
    { name: 'known at deploy time (AWS::Bedrock::Guardrail)', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Bedrock::Guardrail', Properties: { KmsKeyArn: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'a key', config: { resource: { aws_bedrockagent_agent: { subject: { customer_encryption_key_arn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, subject: 'aws_bedrockagent_agent.subject', expect: 'pass' },
    { name: 'the key of AWS', config: { resource: { aws_bedrockagent_agent: { subject: { customer_encryption_key_arn: 'alias/aws/x' } } } }, subject: 'aws_bedrockagent_agent.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_bedrockagent_agent: { subject: {} } } }, subject: 'aws_bedrockagent_agent.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_bedrockagent_agent: { subject: { customer_encryption_key_arn: '${var.p}' } } } }, subject: 'aws_bedrockagent_agent.subject', expect: 'unknown' },
    { name: 'a key (aws_bedrock_guardrail)', config: { resource: { aws_bedrock_guardrail: { subject: { kms_key_arn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, subject: 'aws_bedrock_guardrail.subject', expect: 'pass' },
    { name: 'the key of AWS (aws_bedrock_guardrail)', config: { resource: { aws_bedrock_guardrail: { subject: { kms_key_arn: 'alias/aws/x' } } } }, subject: 'aws_bedrock_guardrail.subject', expect: 'fail' },
    { name: 'argument omitted (aws_bedrock_guardrail)', config: { resource: { aws_bedrock_guardrail: { subject: {} } } }, subject: 'aws_bedrock_guardrail.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_bedrock_guardrail)', config: { variable: { p: {} }, resource: { aws_bedrock_guardrail: { subject: { kms_key_arn: '${var.p}' } } } }, subject: 'aws_bedrock_guardrail.subject', expect: 'unknown' },
  ],
});
