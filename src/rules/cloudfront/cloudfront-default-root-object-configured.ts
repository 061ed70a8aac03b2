import { decide, notApplicable, undecided } from '../../model/outcome';
import { not, or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudFront serves a stated object for the root address',
  failure: 'The root address of the distribution asks the bucket itself',
  control: 'PUB-01',
  criteria: ['CC6.6'],
  severity: 'warning',
  rationale: 'Without a root object the request goes to the bucket itself, which may answer with the list of what it holds.',
  fix: { cdk: 'defaultRootObject: "index.html"', cloudformation: 'DistributionConfig: { DefaultRootObject: index.html }', terraform: 'default_root_object = "index.html"' },
  equivalents: { awsConfig: ['cloudfront-default-root-object-configured'], securityHub: ['CloudFront.1'], checkov: ['CKV_AWS_305'], prowler: ['cloudfront_distributions_default_root_object'] },
  catalogue: ['cloudfront-misc'],
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html'],
  cloudformation: {
    'AWS::CloudFront::Distribution': (distribution) => {
      const origins = distribution.at('DistributionConfig.Origins');
      const items = origins.items();
      if (items === undefined) { return undecided('the origins are known only at deploy time', origins.evidence('readable')); }
      return decide(or(false, ...items.map((origin) => origin.at('S3OriginConfig').present())),
        () => distribution.at('DistributionConfig.DefaultRootObject').isPresent(),
        () => notApplicable('no origin is a bucket, and applications answer for their root themselves'));
    },
  },
  terraform: {
    aws_cloudfront_distribution: (distribution) => {
      const origins = distribution.at('origin');
      const items = origins.items();
      if (items === undefined) { return undecided('the origins are known only when Terraform runs', origins.evidence('readable')); }
      return decide(or(false, ...items.map((origin) => not(or(origin.at('custom_origin_config').present(), origin.at('vpc_origin_config').present())))),
        () => distribution.at('default_root_object').isPresent(),
        () => notApplicable('no origin is a bucket, and applications answer for their root themselves'));
    },
  },
});
