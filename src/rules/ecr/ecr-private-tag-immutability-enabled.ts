import { defineRule } from '../rule';

export default defineRule({
  title: 'Image tags cannot be overwritten',
  failure: 'Image tags can be overwritten',
  control: 'CHG-02',
  severity: 'warning',
  rationale: 'The image that was reviewed and the image that runs can differ while their tag is the same.',
  fix: { cdk: 'imageTagMutability: ecr.TagMutability.IMMUTABLE', cloudformation: 'ImageTagMutability: IMMUTABLE', terraform: 'image_tag_mutability = "IMMUTABLE"' },
  equivalents: { awsConfig: ['ecr-private-tag-immutability-enabled'], securityHub: ['ECR.2'], checkov: ['CKV_AWS_51'], trivy: ['AWS-0031'], prowler: ['ecr_repositories_tag_immutability'] },
  catalogue: ['ecr-immutable-tags'],
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html'],
  cloudformation: { 'AWS::ECR::Repository': (repository) => repository.at('ImageTagMutability').orDefault('MUTABLE').isOneOf(['IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION']) },
  terraform: {
    aws_ecr_repository: (resource) => resource.at('image_tag_mutability').orDefault('MUTABLE').isOneOf(['IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION']),
  },
});
