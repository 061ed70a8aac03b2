import { type App, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';

/** A website that browsers read from the bucket itself, and a domain that leads there. */
export function build(app: App): void {
  const stack = new Stack(app, 'Site');
  new s3.Bucket(stack, 'Pages', {
    websiteIndexDocument: 'index.html', websiteErrorDocument: '404.html', publicReadAccess: true,
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY, removalPolicy: RemovalPolicy.DESTROY,
  });
  new s3.Bucket(stack, 'Redirect', { websiteRedirect: { hostName: 'www.example.com', protocol: s3.RedirectProtocol.HTTPS } });
}
