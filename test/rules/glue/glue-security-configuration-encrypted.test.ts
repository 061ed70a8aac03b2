import { testRule } from '../../support/rule-cases';

testRule('GlueSecurityConfigurationEncrypted', {
  cloudformation: [
    { name: 'all three', template: { Resources: { Subject: { Type: 'AWS::Glue::SecurityConfiguration', Properties: { EncryptionConfiguration: { CloudWatchEncryption: { CloudWatchEncryptionMode: 'SSE-KMS' }, JobBookmarksEncryption: { JobBookmarksEncryptionMode: 'CSE-KMS' }, S3Encryptions: [{ S3EncryptionMode: 'SSE-KMS' }] } } } } }, expect: 'pass' },
    { name: 'no bookmarks', template: { Resources: { Subject: { Type: 'AWS::Glue::SecurityConfiguration', Properties: { EncryptionConfiguration: { CloudWatchEncryption: { CloudWatchEncryptionMode: 'SSE-KMS' }, S3Encryptions: [{ S3EncryptionMode: 'SSE-KMS' }] } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Glue::SecurityConfiguration', Properties: {} } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Glue::SecurityConfiguration', Properties: { EncryptionConfiguration: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'all three', config: { resource: { aws_glue_security_configuration: { subject: { encryption_configuration: { cloudwatch_encryption: { cloudwatch_encryption_mode: 'SSE-KMS' }, job_bookmarks_encryption: { job_bookmarks_encryption_mode: 'CSE-KMS' }, s3_encryption: { s3_encryption_mode: 'SSE-KMS' } } } } } }, subject: 'aws_glue_security_configuration.subject', expect: 'pass' },
    { name: 'logs switched off', config: { resource: { aws_glue_security_configuration: { subject: { encryption_configuration: [{ cloudwatch_encryption: [{ cloudwatch_encryption_mode: 'DISABLED' }], job_bookmarks_encryption: [{ job_bookmarks_encryption_mode: 'CSE-KMS' }], s3_encryption: [{ s3_encryption_mode: 'SSE-KMS' }] }] } } } }, subject: 'aws_glue_security_configuration.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_glue_security_configuration: { subject: {} } } }, subject: 'aws_glue_security_configuration.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_glue_security_configuration: { subject: { encryption_configuration: '${var.p}' } } } }, subject: 'aws_glue_security_configuration.subject', expect: 'unknown' },
  ],
});
