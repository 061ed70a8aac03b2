import { each, notApplicable, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudFront reads its S3 origins by origin access control',
  failure: 'S3 origin is read without origin access control',
  control: 'PUB-01',
  severity: 'warning',
  rationale: 'Without an access control the bucket has to be open, and viewers can go around the distribution.',
  fix: { cdk: 'origins.S3BucketOrigin.withOriginAccessControl(bucket)', cloudformation: 'OriginAccessControlId: !Ref <AWS::CloudFront::OriginAccessControl>', terraform: 'origin_access_control_id in the origin block' },
  equivalents: { awsConfig: ['cloudfront-s3-origin-access-control-enabled'], securityHub: ['CloudFront.13'], prowler: ['cloudfront_distributions_s3_origin_access_control'] },
  catalogue: ['cloudfront-origin-access'],
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html'],
  cloudformation: {
    'AWS::CloudFront::Distribution': (distribution) => {
      const origins = distribution.at('DistributionConfig.Origins');
      const items = origins.items();
      if (items === undefined) { return undecided('the origins are known only at deploy time', origins.evidence('readable')); }
      const buckets = items.filter((origin) => origin.at('CustomOriginConfig').present() !== true && origin.at('S3OriginConfig').present() !== false);
      if (buckets.length === 0) { return notApplicable('the distribution has no S3 origin'); }
      return each(buckets, (origin) => origin.at('Id').text() ?? 'origin', (origin) => origin.at('OriginAccessControlId').isPresent());
    },
  },
  terraform: {
    aws_cloudfront_distribution: (distribution) => {
      const origins = distribution.at('origin');
      const items = origins.items();
      if (items === undefined) { return undecided('the origins are known only when Terraform runs', origins.evidence('readable')); }
      const buckets = items.filter((origin) => origin.at('custom_origin_config').present() !== true && origin.at('vpc_origin_config').present() !== true);
      return buckets.length === 0 ? notApplicable('the distribution has no S3 origin')
        : each(buckets, (origin) => origin.at('origin_id').text() ?? 'origin', (origin) => origin.at('origin_access_control_id').isPresent());
    },
  },
});
