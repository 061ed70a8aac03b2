import { type App, Stack } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import * as route53 from 'aws-cdk-lib/aws-route53';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';

/** A certificate and a firewall where CloudFront wants them, the rest elsewhere. */
export function build(app: App): void {
  const account = '111122223333';
  const global = new Stack(app, 'Global', { env: { account, region: 'us-east-1' }, crossRegionReferences: true });
  const hostedZone = route53.HostedZone.fromHostedZoneAttributes(global, 'Zone', { hostedZoneId: 'Z0123456789ABCDEFGHIJ', zoneName: 'example.com' });
  const certificate = new acm.Certificate(global, 'Certificate', { domainName: 'www.example.com', validation: acm.CertificateValidation.fromDns(hostedZone) });
  const firewall = new wafv2.CfnWebACL(global, 'Firewall', { scope: 'CLOUDFRONT', defaultAction: { allow: {} }, visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: 'web', sampledRequestsEnabled: true } });
  const site = new Stack(app, 'Site', { env: { account, region: 'eu-west-1' }, crossRegionReferences: true });
  new cloudfront.Distribution(site, 'Distribution', {
    domainNames: ['www.example.com'], certificate, webAclId: firewall.attrArn, defaultBehavior: { origin: origins.S3BucketOrigin.withOriginAccessControl(new s3.Bucket(site, 'Pages')) },
  });
}
