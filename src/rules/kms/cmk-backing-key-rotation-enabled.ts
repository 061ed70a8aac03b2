import { all, decide, notApplicable } from '../../model/outcome';
import { and } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'KMS key rotates its key material every year',
  failure: 'Key does not rotate, or too seldom',
  control: 'ENC-03',
  severity: 'error',
  rationale: 'Rotation limits how much data one set of key material protects, should it ever leak.',
  fix: {
    cdk: 'enableKeyRotation: true',
    cloudformation: 'EnableKeyRotation: true',
    terraform: 'enable_key_rotation = true',
  },
  equivalents: {
    awsConfig: ['cmk-backing-key-rotation-enabled'],
    securityHub: ['KMS.4'],
    checkov: ['CKV_AWS_7'],
    trivy: ['AWS-0065'],
    cdkNag: ['KMSBackingKeyRotationEnabled'],
    prowler: ['kms_cmk_rotation_enabled'],
  },
  catalogue: ['kms-key-rotation'],
  parameters: { maximumDays: { description: 'most days between two rotations', default: 365, minimum: 90, maximum: 2560 } },
  // Only symmetric keys whose material AWS makes rotate by themselves; replicas follow their primary key. Off by default, and then once in 365 days.
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'],
  cloudformation: {
    'AWS::KMS::Key': (key, { parameter }) => {
      const spec = key.at('KeySpec').orDefault('SYMMETRIC_DEFAULT');
      const origin = key.at('Origin').orDefault('AWS_KMS');
      return decide(
        and(spec.is('SYMMETRIC_DEFAULT'), origin.is('AWS_KMS')),
        () => all(key.at('EnableKeyRotation').isTrue(), key.at('RotationPeriodInDays').orDefault(365).atMost(parameter('maximumDays'))),
        () => notApplicable(
          'KMS rotates only symmetric keys whose material it made itself', spec.evidence('equals', 'SYMMETRIC_DEFAULT'), origin.evidence('equals', 'AWS_KMS')));
    },
  },
  terraform: {
    aws_kms_key: (key, { parameter }) => decide(
      and(key.at('customer_master_key_spec').orDefault('SYMMETRIC_DEFAULT').is('SYMMETRIC_DEFAULT'), key.at('custom_key_store_id').present() === false),
      () => all(key.at('enable_key_rotation').orDefault(false).isTrue(), key.at('rotation_period_in_days').orDefault(365).atMost(parameter('maximumDays'))),
      () => notApplicable('KMS rotates only symmetric keys whose material it made itself')),
  },
});
