import { takesPermissions } from '../circumstances';
import { defineDefaults } from '../default';
import { constant, deadLetterQueue, logGroup, stackKey } from '../value';

export default defineDefaults({
  name: 'lambda.Function', construct: 'SecureFunction', l2: 'aws_lambda.Function', cloudformation: 'AWS::Lambda::Function', terraform: 'aws_lambda_function',
  reference: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html',
  rows: [
    {
      property: 'tracing', value: constant('aws_lambda.Tracing.ACTIVE'), weak: constant('aws_lambda.Tracing.DISABLED'),
      injectedMethod: 'traceCalls', when: takesPermissions,
      condition: 'the function is not associated with a distribution, since Lambda@Edge does not offer it, and its role can be given the permission to write traces',
      effects: ['billed'], live: 'X-Ray charges for traces', source: 'https://aws.amazon.com/xray/pricing/',
      criteria: ['CC7.2', 'A1.1'], rules: ['LambdaTracingEnabled'], template: ['TracingConfig'], terraform: { 'aws_lambda_function.tracing_config.mode': 'Active' },
      reason: 'A failed request can be followed through the parts of the system.',
    },
    {
      property: 'logGroup', value: logGroup('Logs'), when: ({ given }) => given.logRetention === undefined, condition: 'the older property logRetention is not used',
      injected: false, because: 'a role that may write to the log group of old alone would no longer log anything.',
      effects: ['callers', 'billed'],
      live: 'logs move to another log group, and what reads the old one sees nothing new',
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-loggroups.html',
      criteria: ['CC7.2', 'C1.2'], rules: [], template: ['LoggingConfig'],
      reason: 'Logs are encrypted and kept for the period of a report; the log group that Lambda makes by itself is neither.',
    },
    {
      property: 'deadLetterQueue', value: deadLetterQueue, when: ({ given }) => [given.deadLetterQueueEnabled, given.deadLetterTopic, given.onFailure].every((each) => each === undefined),
      condition: 'no other place for failures is given',
      injected: false, because: 'functions that CloudFront runs take none, and which those are is known only when the app is complete.',
      effects: ['billed'], live: 'adds a queue and an alarm, which somebody has to watch',
      source: 'https://aws.amazon.com/sqs/pricing/',
      criteria: ['PI1.3', 'CC7.2'], rules: ['LambdaDlqCheck'], template: ['DeadLetterConfig'],
      reason: 'An event whose processing failed is kept and can be repeated.',
    },
    {
      property: 'environmentEncryption', value: stackKey, when: ({ given }) => given.environment !== undefined, condition: 'there are environment variables',
      effects: ['callers', 'billed'],
      live: 'people who look at the function need permission to use the key, which costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['LambdaEnvironmentEncryptedWithOwnKey'], template: ['KmsKeyArn'], terraform: { 'aws_lambda_function.kms_key_arn': stackKey },
      reason: 'Whoever reads the settings needs the key as well.',
    },
  ],
});
