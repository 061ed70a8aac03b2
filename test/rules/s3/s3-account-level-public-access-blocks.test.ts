import { testRule } from '../../support/rule-cases';

testRule('S3AccountLevelPublicAccessBlocks', {
  terraform: [
    { name: 'all four', config: { resource: { aws_s3_account_public_access_block: { subject: { block_public_acls: true, block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true } } } }, subject: 'aws_s3_account_public_access_block.subject', expect: 'pass' },
    { name: 'one is missing', config: { resource: { aws_s3_account_public_access_block: { subject: { block_public_acls: true, block_public_policy: true, ignore_public_acls: true } } } }, subject: 'aws_s3_account_public_access_block.subject', expect: 'fail' },
    { name: 'one is off', config: { resource: { aws_s3_account_public_access_block: { subject: { block_public_acls: false, block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true } } } }, subject: 'aws_s3_account_public_access_block.subject', expect: 'fail' },
    { name: 'arguments omitted', config: { resource: { aws_s3_account_public_access_block: { subject: {} } } }, subject: 'aws_s3_account_public_access_block.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_s3_account_public_access_block: { subject: { block_public_acls: '${var.p}', block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true } } } }, subject: 'aws_s3_account_public_access_block.subject', expect: 'unknown' },
  ],
});
