import { testRule } from '../../support/rule-cases';

testRule('BedrockModelInvocationLogging', {
  terraform: [
    { name: 'to a log group', config: { resource: { aws_bedrock_model_invocation_logging_configuration: { subject: { logging_config: { cloudwatch_config: { log_group_name: 'g' } } } } } }, subject: 'aws_bedrock_model_invocation_logging_configuration.subject', expect: 'pass' },
    { name: 'to nowhere', config: { resource: { aws_bedrock_model_invocation_logging_configuration: { subject: { logging_config: {} } } } }, subject: 'aws_bedrock_model_invocation_logging_configuration.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_bedrock_model_invocation_logging_configuration: { subject: { logging_config: { s3_config: '${var.p}' } } } } }, subject: 'aws_bedrock_model_invocation_logging_configuration.subject', expect: 'unknown' },
  ],
});
