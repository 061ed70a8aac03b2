import { type Circumstances, defineDefaults } from '../default';
import { constant, days, stackKey, stackLogBucket } from '../value';
import { NONCURRENT_DAYS, NONCURRENT_TRANSITION_DAYS } from '../values';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html */
function isNoWebsite({ given }: Circumstances): boolean {
  return [given.websiteIndexDocument, given.websiteErrorDocument, given.websiteRedirect, given.websiteRoutingRules].every((each) => each === undefined);
}

export default defineDefaults({
  name: 's3.Bucket', construct: 'SecureBucket', l2: 'aws_s3.Bucket', cloudformation: 'AWS::S3::Bucket', terraform: 'aws_s3_bucket',
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
  rows: [
    {
      property: 'encryptionKey', value: stackKey, when: ({ given }) => [undefined, 'KMS'].includes(given.encryption as string),
      condition: 'no other kind of encryption is asked for',
      injected: false, because: 'readers in other accounts, and load balancers that write logs, cannot use the key. Without it objects are encrypted with keys that S3 manages.',
      effects: ['callers', 'billed'],
      live: 'new objects are encrypted with the key, which costs about 1 USD a month; what is stored stays as it is',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['S3DefaultEncryptionKms'], template: ['BucketEncryption'],
      terraform: { 'aws_s3_bucket_server_side_encryption_configuration.rule.0.apply_server_side_encryption_by_default.kms_master_key_id': stackKey },
      reason: 'Whoever reads the data needs the key as well as the bucket, and every use of the key is on record.',
    },
    {
      property: 'encryption', value: constant('aws_s3.BucketEncryption.KMS'), weak: constant('aws_s3.BucketEncryption.S3_MANAGED'),
      when: ({ given }) => given.encryptionKey === undefined, condition: 'no key is given, which says it by itself',
      injected: false, because: 'see encryptionKey. S3 encrypts with keys of its own unless told otherwise.',
      effects: ['callers', 'billed'], live: 'see encryptionKey',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['S3DefaultEncryptionKms'], template: ['BucketEncryption'],
      terraform: { 'aws_s3_bucket_server_side_encryption_configuration.rule.0.apply_server_side_encryption_by_default.sse_algorithm': 'aws:kms' },
      reason: 'Goes with encryptionKey.',
    },
    {
      property: 'bucketKeyEnabled', value: true, when: ({ now }) => now.encryption === 'KMS', condition: 'encryption is KMS',
      injected: false, because: 'see encryptionKey.',
      effects: ['update'], live: 'KMS is called once per bucket and while, instead of once per object',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html',
      criteria: ['CC6.1'], rules: [], template: ['BucketEncryption'],
      terraform: { 'aws_s3_bucket_server_side_encryption_configuration.rule.0.bucket_key_enabled': true },
      reason: 'One key per bucket instead of one call to KMS per object: the same protection for a fraction of the cost.',
    },
    {
      property: 'enforceSSL', value: true, weak: false, injectedMethod: 'refuseClearTextOfBucket',
      when: isNoWebsite, condition: 'the bucket is no website, whose endpoint speaks plain HTTP alone',
      effects: ['callers'], live: 'requests over plain HTTP are refused',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
      criteria: ['CC6.7'], rules: ['S3BucketSslRequestsOnly'], template: ['AWS::S3::BucketPolicy#PolicyDocument'],
      reason: 'S3 answers plain HTTP unless a policy refuses it.',
    },
    {
      property: 'minimumTLSVersion', value: 1.2, injectedMethod: 'refuseOldTls',
      when: (at) => at.now.enforceSSL === true && isNoWebsite(at), condition: 'enforceSSL is on, and the bucket is no website',
      effects: ['callers'], live: 'clients that cannot speak TLS 1.2 are refused',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
      criteria: ['CC6.7'], rules: [], template: ['AWS::S3::BucketPolicy#PolicyDocument'],
      reason: 'TLS 1.0 and 1.1 are broken.',
    },
    {
      property: 'versioned', value: true, weak: false,
      effects: ['callers', 'billed'],
      live: 'for some minutes objects that were just written may not be found, and what is overwritten or deleted from now on is kept, and paid for',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/manage-versioning-examples.html',
      criteria: ['A1.2', 'CC7.5', 'PI1.5'], rules: ['S3BucketVersioningEnabled'], template: ['VersioningConfiguration'],
      terraform: { 'aws_s3_bucket_versioning.versioning_configuration.status': 'Enabled' },
      repair: { 'VersioningConfiguration.Status': 'Enabled' },
      reason: 'An overwritten or deleted object can be restored.',
    },
    {
      property: 'blockPublicAccess', value: constant('aws_s3.BlockPublicAccess.BLOCK_ALL'), weak: constant('aws_s3.BlockPublicAccess.BLOCK_ACLS_ONLY'),
      injectedMethod: 'blockPublicAccess', when: (at) => at.given.publicReadAccess !== true && isNoWebsite(at) && !String(at.given.accessControl).startsWith('Public'),
      condition: 'the bucket is neither a website nor declared public',
      repairUnless: ({ WebsiteConfiguration, AccessControl }) => WebsiteConfiguration !== undefined || String(AccessControl).startsWith('Public'),
      effects: ['callers'], live: 'public policies and ACLs stop working',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
      criteria: ['CC6.1', 'CC6.6', 'C1.1'], rules: ['S3BucketLevelPublicAccessProhibited'], template: ['PublicAccessBlockConfiguration'],
      terraform: {
        'aws_s3_bucket_public_access_block.block_public_acls': true, 'aws_s3_bucket_public_access_block.block_public_policy': true,
        'aws_s3_bucket_public_access_block.ignore_public_acls': true, 'aws_s3_bucket_public_access_block.restrict_public_buckets': true,
      },
      repair: {
        'PublicAccessBlockConfiguration.BlockPublicAcls': true, 'PublicAccessBlockConfiguration.BlockPublicPolicy': true,
        'PublicAccessBlockConfiguration.IgnorePublicAcls': true, 'PublicAccessBlockConfiguration.RestrictPublicBuckets': true,
      },
      reason: 'No later policy or ACL can make an object public by mistake.',
    },
    {
      property: 'objectOwnership', value: constant('aws_s3.ObjectOwnership.BUCKET_OWNER_ENFORCED'), weak: constant('aws_s3.ObjectOwnership.OBJECT_WRITER'),
      when: ({ given }) => given.accessControl === undefined, condition: 'no ACL is asked for',
      injected: false, because: 'AWS has enforced it for new buckets since April 2023, and aws-cdk-lib still gives buckets for access logs an ACL.',
      effects: ['callers'], live: 'ACLs stop working',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
      criteria: ['CC6.1', 'CC6.3'], rules: ['S3BucketAclProhibited'], template: ['OwnershipControls'],
      terraform: { 'aws_s3_bucket_ownership_controls.rule.object_ownership': 'BucketOwnerEnforced' },
      reason: 'Access is decided by policies alone, which can be reviewed in one place.',
    },
    {
      property: 'serverAccessLogsBucket', value: stackLogBucket, when: ({ given }) => given.serverAccessLogsPrefix === undefined,
      condition: 'the bucket does not log to itself by a prefix alone',
      effects: ['billed'], live: 'adds one bucket to the stack, and the cost of the logs',
      source: 'https://aws.amazon.com/s3/pricing/',
      criteria: ['CC7.2', 'CC7.3'], rules: ['S3BucketLoggingEnabled'], template: ['LoggingConfiguration'], terraform: { 'aws_s3_bucket_logging.target_bucket': stackLogBucket },
      reason: 'Who read or deleted an object can be told afterwards.',
    },
    {
      property: 'serverAccessLogsPrefix', value: ({ site }) => `${site.path}/`, shown: 'the path of the construct',
      when: ({ given, now }) => given.serverAccessLogsBucket === undefined && now.serverAccessLogsBucket !== undefined, condition: 'the bucket for logs is ours',
      effects: ['none'], live: 'says where logs stand that nobody has read yet',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
      criteria: ['CC7.2'], rules: [], template: ['LoggingConfiguration'],
      reason: 'Logs of several buckets in one place stay apart.',
    },
    {
      property: 'lifecycleRules',
      value: [{
        id: 'Soc2', abortIncompleteMultipartUploadAfter: days(7),
        noncurrentVersionTransitions: [{ storageClass: constant('aws_s3.StorageClass.GLACIER'), transitionAfter: days(NONCURRENT_TRANSITION_DAYS) }],
        noncurrentVersionExpiration: days(NONCURRENT_DAYS),
      }],
      when: ({ given }) => given.versioned === undefined, condition: 'versioned is left to us: then there are no old versions yet that this would delete',
      effects: ['deletion', 'billed'],
      live: 'versions older than a year, and uploads that were not finished within a week, are deleted from now on; moving old versions to Glacier costs per object',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
      criteria: ['C1.2', 'P4.2'], rules: ['S3LifecyclePolicyCheck', 'S3VersionLifecyclePolicyCheck'], template: ['LifecycleConfiguration'],
      terraform: { 'aws_s3_bucket_lifecycle_configuration.rule': [{
        id: 'Soc2', status: 'Enabled', filter: [{}], abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }],
        noncurrent_version_transition: [{ storage_class: 'GLACIER', noncurrent_days: NONCURRENT_TRANSITION_DAYS }], noncurrent_version_expiration: [{ noncurrent_days: NONCURRENT_DAYS }],
      }] },
      reason: 'Deleted data is really gone in the end, and unfinished uploads do not pile up.',
    },
  ],
});
