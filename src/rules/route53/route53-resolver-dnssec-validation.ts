import { defineRule } from '../rule';

export default defineRule({
  title: 'Resolver of a VPC checks signatures of names',
  failure: 'Resolver of the VPC takes unsigned answers for signed names',
  control: 'NET-06',
  criteria: ['CC6.7', 'CC6.6'],
  severity: 'warning',
  optIn: 'Names of zones that are signed wrongly stop resolving, and TLS protects the connection as well.',
  rationale: 'A forged answer sends connections to a stranger.',
  fix: {
    cdk: 'new route53resolver.CfnResolverDNSSECConfig(this, "Dnssec", { resourceId: vpc.vpcId })',
    cloudformation: 'AWS::Route53Resolver::ResolverDNSSECConfig with ResourceId of the VPC',
    terraform: 'aws_route53_resolver_dnssec_config with resource_id of the VPC',
  },
  equivalents: {},
  catalogue: ['route53-dnssec'],
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dnssec-validation.html'],
  cloudformation: {
    'AWS::EC2::VPC': (vpc) => vpc.referrers('AWS::Route53Resolver::ResolverDNSSECConfig', 'ResourceId').some('no DNSSEC configuration refers to the VPC', (config) => config.at('ResourceId').judge(true, 'refers-to', vpc.address)),
  },
  terraform: {
    aws_vpc: (vpc) => vpc.referrers('aws_route53_resolver_dnssec_config', 'resource_id').some('no DNSSEC configuration refers to the VPC', (config) => config.at('resource_id').judge(true, 'refers-to', vpc.address)),
  },
});
