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
      effects: ['update'], live: 'images that arrive from now on are scanned, at no cost',
      source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-basic.html',
      criteria: ['CC7.1', 'CC6.8'], rules: ['EcrPrivateImageScanningEnabled'], template: ['ImageScanningConfiguration'], terraform: { 'aws_ecr_repository.image_scanning_configuration.scan_on_push': true },
      repair: { 'ImageScanningConfiguration.ScanOnPush': true },
      reason: 'Known vulnerabilities in an image are seen when it arrives.',
    },
    {
      property: 'imageTagMutability', value: constant('aws_ecr.TagMutability.IMMUTABLE'), weak: constant('aws_ecr.TagMutability.MUTABLE'),
      when: ({ given }) => given.imageTagMutabilityExclusionFilters === undefined, condition: 'no tags are named that may move',
      effects: ['callers'], live: 'builds that push the same tag again fail',
      source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
      criteria: ['CC8.1', 'CC6.8'], rules: ['EcrPrivateTagImmutabilityEnabled'], template: ['ImageTagMutability'], terraform: { 'aws_ecr_repository.image_tag_mutability': 'IMMUTABLE' },
      reason: 'What was tested is what runs: nobody can put another image under the same tag.',
    },
    {
      property: 'lifecycleRules', value: [{ description: 'Images that no tag points to', tagStatus: constant('aws_ecr.TagStatus.UNTAGGED'), maxImageAge: days(30) }],
      effects: ['deletion'], live: 'images that no tag points to are deleted after 30 days',
      source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html',
      criteria: ['CC7.1', 'C1.2'], rules: ['EcrPrivateLifecyclePolicyConfigured'], template: ['LifecyclePolicy'], terraform: { 'aws_ecr_lifecycle_policy.policy': UNTAGGED_IMAGES },
      reason: 'Old images, with old vulnerabilities, do not pile up.',
    },
    {
      property: 'encryptionKey', value: stackKey, when: ({ given }) => [undefined, 'KMS'].includes(member(given, 'encryption.value') as string),
      condition: 'no other kind of encryption is asked for',
      effects: ['replacement', 'callers', 'billed'],
      live: 'a new, empty repository takes the place of the old; a key costs about 1 USD a month',
      source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html',
      criteria: ['CC6.1'], rules: ['EcrRepositoryCmkEncryptionEnabled'], template: ['EncryptionConfiguration'],
      terraform: { 'aws_ecr_repository.encryption_configuration.0.encryption_type': 'KMS', 'aws_ecr_repository.encryption_configuration.0.kms_key': stackKey },
      reason: 'The key can be closed, and every use of it is on record.',
    },
  ],
});
