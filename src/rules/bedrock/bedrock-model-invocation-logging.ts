import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Calls of models are logged',
  failure: 'Calls of models are logged nowhere',
  control: 'LOG-05',
  criteria: ['CC7.2', 'PI1.3'],
  severity: 'warning',
  rationale: 'What a model was asked and what it answered cannot be told afterwards.',
  fix: {
    cdk: 'set invocation logging; CloudFormation has no resource for it',
    cloudformation: 'set invocation logging; CloudFormation has no resource for it',
    terraform: 'cloudwatch_config or s3_config in logging_config',
  },
  equivalents: { prowler: ['bedrock_model_invocation_logging_enabled'] },
  catalogue: ['bedrock-invocation-logging'],
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html'],
  terraform: {
    aws_bedrock_model_invocation_logging_configuration: (configuration) => any(configuration.at('logging_config.0.cloudwatch_config').isPresent(), configuration.at('logging_config.0.s3_config').isPresent()),
  },
});
