import { any, notApplicable, type Outcome } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { Value } from '../../model/value';
import { inlinePolicy, namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'S3 bucket policy names those it grants access to',
  failure: 'Bucket policy grants access to anyone',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'A grant to the principal "*" reaches every caller in the world unless something else holds it back.',
  fix: {
    cdk: 'principals: [new iam.ArnPrincipal(...)] in the statement, or conditions: { StringEquals: { "aws:PrincipalOrgID": ... } }',
    cloudformation: 'Principal: { AWS: <role ARN> } or { Service: <service> }, or a Condition on aws:PrincipalOrgID, aws:SourceVpce or the like',
    terraform: 'principals block with named identifiers in the aws_iam_policy_document of aws_s3_bucket_policy',
  },
  equivalents: {
    checkov: ['CKV_AWS_70'], cfnGuard: ['S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL', 'S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL'],
  },
  catalogue: ['s3-policy-no-wildcard-principal'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html',
  ],
  cloudformation: {
    'AWS::S3::BucketPolicy': (policy) => namesItsGrantees(PolicyDocument.of(policy.at('PolicyDocument'))),
    'AWS::S3::AccessPoint': (point) => ofAccessPoint(point.at('Policy'), point.at('VpcConfiguration')),
    'AWS::S3::MultiRegionAccessPointPolicy': (policy) => namesItsGrantees(PolicyDocument.of(policy.at('Policy'))),
  },
  terraform: {
    aws_s3_bucket_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy'))),
    // The form before version 4 of the provider.
    aws_s3_bucket: (bucket) => inlinePolicy(bucket),
    aws_s3_access_point: (point) => ofAccessPoint(point.at('policy').written, point.at('vpc_configuration').written),
    aws_s3control_access_point_policy: (policy) => {
      const point = policy.follow(policy.at('access_point_arn'), 'aws_s3_access_point');
      return point === undefined ? namesItsGrantees(PolicyDocument.of(policy.at('policy'))) : ofAccessPoint(policy.at('policy'), point.at('vpc_configuration').written);
    },
    aws_s3control_multi_region_access_point_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('details.0.policy'))),
  },
});

/** An access point that belongs to a network is reached from there alone, whomever its policy names. */
function ofAccessPoint(policy: Value, network: Value): Outcome {
  if (policy.present() === false) { return notApplicable('the access point holds no policy itself', policy.evidence('present')); }
  const judged = namesItsGrantees(PolicyDocument.of(policy));
  return judged.status === 'pass' ? judged : any(judged, network.isPresent());
}
