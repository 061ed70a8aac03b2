import { defineRule } from '../rule';

export default defineRule({
  title: 'Queries that a VPC sends to its resolver are logged',
  failure: 'Queries of the VPC are not logged',
  control: 'LOG-04',
  criteria: ['CC7.2'],
  severity: 'warning',
  optIn: 'It costs per query. GuardDuty watches the same queries without it.',
  rationale: 'Malicious software looks up the names of its masters, and a flow log shows addresses only.',
  fix: { cdk: 'new route53resolver.CfnResolverQueryLoggingConfigAssociation(this, "Queries", { resourceId: vpc.vpcId, resolverQueryLogConfigId })', cloudformation: 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation with ResourceId of the VPC', terraform: 'aws_route53_resolver_query_log_config_association with resource_id of the VPC' },
  equivalents: {},
  catalogue: ['route53-query-logging'],
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html'],
  cloudformation: {
    'AWS::EC2::VPC': (vpc) => vpc.referrers('AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation', 'ResourceId')
      .some('no query logging is associated with the VPC', (association) => association.at('ResolverQueryLogConfigId').isPresent()),
  },
  terraform: {
    aws_vpc: (vpc) => vpc.referrers('aws_route53_resolver_query_log_config_association', 'resource_id')
      .some('no query logging is associated with the VPC', (association) => association.at('resolver_query_log_config_id').isPresent()),
  },
});
