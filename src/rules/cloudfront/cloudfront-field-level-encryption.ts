import { any, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Sensitive form fields are encrypted at the edge',
  failure: 'Form fields reach the origin as they were sent',
  control: 'ENC-02',
  criteria: ['C1.1', 'PI1.4', 'P4.1'],
  severity: 'warning',
  optIn: 'Only few systems take such fields, and the component behind has to decrypt them.',
  rationale: 'A field that is encrypted at the edge can be read by the one component that holds the key, and by none on the way.',
  fix: {
    cdk: 'fieldLevelEncryptionId of a cloudfront.CfnDistribution',
    cloudformation: 'FieldLevelEncryptionId in a cache behavior',
    terraform: 'field_level_encryption_id in a cache behavior',
  },
  equivalents: { prowler: ['cloudfront_distributions_field_level_encryption_enabled'] },
  catalogue: ['cloudfront-field-encryption'],
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html'],
  cloudformation: {
    'AWS::CloudFront::Distribution': (distribution) => judge(distribution.at('DistributionConfig.DefaultCacheBehavior'), distribution.at('DistributionConfig.CacheBehaviors'), 'FieldLevelEncryptionId'),
  },
  terraform: {
    aws_cloudfront_distribution: (distribution) => judge(distribution.at('default_cache_behavior.0'), distribution.at('ordered_cache_behavior'), 'field_level_encryption_id'),
  },
});

function judge(first: Value, others: Value, property: string): Outcome {
  const items = others.items();
  return any(first.at(property).isPresent(), ...(items ?? []).map((behavior) => behavior.at(property).isPresent()), ...(items === undefined ? [undecided('the cache behaviors are known only at deploy time', others.evidence('readable'))] : []));
}
