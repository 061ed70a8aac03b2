import { any } from '../../model/outcome';
import { deliversLogs } from '../helpers/log-delivery';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudFront keeps access logs',
  failure: 'Distribution keeps no access logs',
  control: 'LOG-03',
  severity: 'warning',
  rationale: 'Without access logs nobody can say afterwards who asked for what.',
  fix: { cdk: 'enableLogging: true with logBucket', cloudformation: 'Logging: { Bucket: <bucket>.s3.amazonaws.com }, or AWS::Logs::DeliverySource with ResourceArn of the distribution, joined to an AWS::Logs::DeliveryDestination by an AWS::Logs::Delivery', terraform: 'logging_config { bucket = ... }, or aws_cloudwatch_log_delivery_source with aws_cloudwatch_log_delivery and aws_cloudwatch_log_delivery_destination' },
  equivalents: { awsConfig: ['cloudfront-accesslogs-enabled'], securityHub: ['CloudFront.5'], checkov: ['CKV_AWS_86'], trivy: ['AWS-0010'], cdkNag: ['CloudFrontDistributionAccessLogging'], prowler: ['cloudfront_distributions_logging_enabled'] },
  catalogue: ['cloudfront-logging'],
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html'],
  cloudformation: {
    'AWS::CloudFront::Distribution': (distribution) => any(
      distribution.at('DistributionConfig.Logging.Bucket').isPresent(),
      deliversLogs(distribution, 'ACCESS_LOGS'),
    ),
  },
  terraform: {
    aws_cloudfront_distribution: (distribution) => any(
      distribution.at('logging_config.0.bucket').isPresent(),
      deliversLogs(distribution, 'ACCESS_LOGS'),
    ),
  },
});
