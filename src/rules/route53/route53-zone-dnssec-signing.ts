import { all, decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Public hosted zone is signed',
  failure: 'Public hosted zone is not signed',
  control: 'NET-06',
  criteria: ['CC6.7', 'CC6.6'],
  severity: 'warning',
  optIn: 'The parent zone has to take part, and a mistake makes every name of the domain vanish.',
  rationale: 'Without signatures a resolver cannot tell a forged answer for the domain from a true one.',
  fix: {
    cdk: 'zone.enableDnssec({ kmsKey })',
    cloudformation: 'AWS::Route53::DNSSEC and AWS::Route53::KeySigningKey with HostedZoneId of the zone',
    terraform: 'aws_route53_hosted_zone_dnssec and aws_route53_key_signing_key with hosted_zone_id of the zone',
  },
  equivalents: { checkov: ['CKV2_AWS_38'] },
  catalogue: ['route53-dnssec'],
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html'],
  cloudformation: {
    'AWS::Route53::HostedZone': (zone) => {
      const vpcs = zone.at('VPCs').items();
      return decide(vpcs === undefined ? undefined : vpcs.length > 0, () => notApplicable('the zone is private'), () => all(
        zone.referrers('AWS::Route53::DNSSEC', 'HostedZoneId').some('no AWS::Route53::DNSSEC refers to the zone', (signing) => signing.at('HostedZoneId').judge(true, 'refers-to', zone.address)),
        zone.referrers('AWS::Route53::KeySigningKey', 'HostedZoneId').some('no key signs the zone', (key) => key.at('Status').equals('ACTIVE'))));
    },
  },
  terraform: {
    aws_route53_zone: (zone) => {
      const vpcs = zone.at('vpc').items();
      return decide(vpcs === undefined ? undefined : vpcs.length > 0, () => notApplicable('the zone is private'), () => all(
        zone.referrers('aws_route53_hosted_zone_dnssec', 'hosted_zone_id').some('no aws_route53_hosted_zone_dnssec refers to the zone', (signing) => signing.at('signing_status').orDefault('SIGNING').equals('SIGNING')),
        zone.referrers('aws_route53_key_signing_key', 'hosted_zone_id').some('no key signs the zone', (key) => key.at('status').orDefault('ACTIVE').equals('ACTIVE'))));
    },
  },
});
