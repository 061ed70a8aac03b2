import { defineDefaults } from '../default';
import { logGroup, stackKey } from '../value';

export default defineDefaults({
  name: 'codebuild.Project', construct: 'SecureBuildProject', l2: 'aws_codebuild.Project', cloudformation: 'AWS::CodeBuild::Project', terraform: 'aws_codebuild_project',
  reference: 'https://docs.aws.amazon.com/codebuild/latest/userguide/security.html',
  rows: [
    {
      property: 'encryptionKey', value: stackKey,
      injected: false, because: 'the stages of a pipeline hand artifacts on under the key of its bucket.',
      effects: ['callers', 'billed'],
      live: 'what reads the artifacts needs permission to use the key, which costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html',
      criteria: ['CC6.1', 'CC8.1'], rules: [], template: ['EncryptionKey'],
      reason: 'Whoever reads or swaps an artifact needs the key as well.',
    },
    {
      property: 'logging', value: { cloudWatch: { logGroup: logGroup('Logs'), enabled: true } }, shown: 'to an encrypted log group of its own',
      effects: ['callers', 'billed'],
      live: 'logs move to another log group, and what reads the old one sees nothing new',
      source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/getting-started-input-console.html',
      criteria: ['CC8.1', 'CC7.2'], rules: [], template: ['LogsConfig'],
      reason: 'What a build did is kept for the period of a report.',
    },
  ],
});
