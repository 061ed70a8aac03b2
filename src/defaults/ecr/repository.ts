import { member } from '../circumstances';
import { defineDefaults } from '../default';
import { constant, days, stackKey } from '../value';

/** https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html */
const UNTAGGED_IMAGES = JSON.stringify({
  rules: [{
    rulePriority: 1, description: 'Images that no tag points to', action: { type: 'expire' },
    selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 30 },
  }],
});

export default defineDefaults({
  name: 'ecr.Repository', construct: 'SecureRepository', l2: 'aws_ecr.Repository', cloudformation: 'AWS::ECR::Repository', terraform: 'aws_ecr_repository',
  reference: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html',
  rows: [
    {
      property: 'imageScanOnPush', value: true, weak: false,
      criteria: ['CC7.1', 'CC6.8'], rules: ['EcrPrivateImageScanningEnabled'], template: ['ImageScanningConfiguration'], terraform: { 'aws_ecr_repository.image_scanning_configuration.scan_on_push': true },
      repair: { 'ImageScanningConfiguration.ScanOnPush': true },
      reason: 'Known vulnerabilities in an image are seen when it arrives.',
    },
    {
      property: 'imageTagMutability', value: constant('aws_ecr.TagMutability.IMMUTABLE'), weak: constant('aws_ecr.TagMutability.MUTABLE'),
      when: ({ given }) => given.imageTagMutabilityExclusionFilters === undefined, condition: 'no tags are named that may move',
      injected: false, because: 'builds that push the same tag again would fail.',
      criteria: ['CC8.1', 'CC6.8'], rules: ['EcrPrivateTagImmutabilityEnabled'], template: ['ImageTagMutability'], terraform: { 'aws_ecr_repository.image_tag_mutability': 'IMMUTABLE' },
      reason: 'What was tested is what runs: nobody can put another image under the same tag.',
    },
    {
      property: 'lifecycleRules', value: [{ description: 'Images that no tag points to', tagStatus: constant('aws_ecr.TagStatus.UNTAGGED'), maxImageAge: days(30) }],
      injected: false, because: 'it deletes images.',
      criteria: ['CC7.1', 'C1.2'], rules: ['EcrPrivateLifecyclePolicyConfigured'], template: ['LifecyclePolicy'], terraform: { 'aws_ecr_lifecycle_policy.policy': UNTAGGED_IMAGES },
      reason: 'Old images, with old vulnerabilities, do not pile up.',
    },
    {
      property: 'encryptionKey', value: stackKey, when: ({ given }) => [undefined, 'KMS'].includes(member(given, 'encryption.value') as string), replaces: true,
      condition: 'no other kind of encryption is asked for', injected: false, because: 'it replaces the repository.',
      criteria: ['CC6.1'], rules: ['EcrRepositoryCmkEncryptionEnabled'], template: ['EncryptionConfiguration'],
      terraform: { 'aws_ecr_repository.encryption_configuration.0.encryption_type': 'KMS', 'aws_ecr_repository.encryption_configuration.0.kms_key': stackKey },
      reason: 'The key can be closed, and every use of it is on record.',
    },
  ],
});
