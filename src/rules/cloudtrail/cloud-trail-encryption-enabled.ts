import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudTrail logs are encrypted with a customer-managed key',
  failure: 'Trail does not encrypt its logs with a customer-managed key',
  control: 'ENC-02',
  severity: 'error',
  rationale: 'With a key of its own, reading the audit log takes a permission beside that on the bucket.',
  fix: {
    cdk: 'encryptionKey: key',
    cloudformation: 'KMSKeyId: !GetAtt Key.Arn',
    terraform: 'kms_key_id = aws_kms_key.example.arn',
  },
  equivalents: {
    awsConfig: ['cloud-trail-encryption-enabled'],
    securityHub: ['CloudTrail.2'],
    checkov: ['CKV_AWS_35'],
    trivy: ['AWS-0015'],
    cdkNag: ['CloudTrailEncryptionEnabled'],
    prowler: ['cloudtrail_kms_encryption_enabled'],
  },
  catalogue: ['cloudtrail-kms'],
  references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html'],
  cloudformation: { 'AWS::CloudTrail::Trail': (trail) => isCustomerManagedKey(trail, trail.at('KMSKeyId')) },
  terraform: {
    aws_cloudtrail: (trail) => isCustomerManagedKey(trail, trail.at('kms_key_id')),
  },
});
