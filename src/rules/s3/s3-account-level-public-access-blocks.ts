import { all } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Account blocks public access to its buckets',
  failure: 'Buckets of the account can be made public',
  control: 'PUB-01',
  severity: 'error',
  rationale: 'Whatever a single bucket says, nothing in the account can be opened to the public by mistake.',
  fix: {
    cdk: 'AccountGuardrails',
    cloudformation: 'AccountGuardrails of the CDK; CloudFormation has no resource for it',
    terraform: 'all four arguments of aws_s3_account_public_access_block = true',
  },
  equivalents: { awsConfig: ['s3-account-level-public-access-blocks'], securityHub: ['S3.1'], prowler: ['s3_account_level_public_access_blocks'] },
  catalogue: ['s3-account-public-access-block'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
  terraform: {
    aws_s3_account_public_access_block: (block) => all(...['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'].map((name) => block.at(name).orDefault(false).isTrue())),
  },
});
