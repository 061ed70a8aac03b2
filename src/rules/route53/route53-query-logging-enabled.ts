import { decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Queries to a public hosted zone are logged',
  failure: 'Queries to the zone are not logged',
  control: 'LOG-03',
  criteria: ['CC7.2'],
  severity: 'warning',
  rationale: 'Queries show who looks for which names, and so probes that no other log shows.',
  fix: { cdk: 'queryLogsLogGroupArn: logGroup.logGroupArn', cloudformation: 'QueryLoggingConfig: { CloudWatchLogsLogGroupArn: ... } with a log group in us-east-1', terraform: 'aws_route53_query_log' },
  equivalents: { awsConfig: ['route53-query-logging-enabled'], securityHub: ['Route53.2'], checkov: ['CKV2_AWS_39'], prowler: ['route53_public_hosted_zones_cloudwatch_logging_enabled'] },
  catalogue: ['route53-query-logging'],
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html'],
  cloudformation: {
    'AWS::Route53::HostedZone': (zone) => {
      const vpcs = zone.at('VPCs').items();
      // A zone is private when it is associated with VPCs; only public zones can log their queries.
      return decide(vpcs === undefined ? undefined : vpcs.length > 0,
        () => notApplicable('the zone is private; the VPC\'s resolver logs its queries', zone.at('VPCs').evidence('absent')),
        () => zone.at('QueryLoggingConfig.CloudWatchLogsLogGroupArn').isPresent());
    },
  },
  terraform: {
    aws_route53_zone: (zone) => (zone.at('vpc').present() === false ? zone.referrers('aws_route53_query_log', 'zone_id').some('no query log refers to the zone', (log) => log.at('cloudwatch_log_group_arn').isPresent())
      : notApplicable('Route 53 logs no queries to private zones; the resolver of the VPC does')),
  },
});
