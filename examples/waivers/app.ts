/** A deviation that was accepted, with everything an auditor asks for, and one that CDK's own acknowledgement covers. */
import { App, Stack, Validations } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Soc2, Waivers } from 'cdk-soc2';

const app = new App();
Soc2.enable(app, {
  system: { name: 'Downloads', owner: 'platform@example.com', environment: 'production' },
  defaults: { allow: ['new-system'] },
});

const stack = new Stack(app, 'Downloads');
const cache = new s3.Bucket(stack, 'Cache', { versioned: false });
const mirror = new s3.Bucket(stack, 'Mirror', { enforceSSL: false });

Waivers.of(cache).add({
  rule: 'S3BucketVersioningEnabled',
  reason: 'Every object can be built again from the release archive within an hour.',
  owner: 'platform@example.com',
  approvedBy: 'ciso@example.com',
  expires: '2027-10-31',
  ticket: 'SEC-311',
  compensatingControl: 'The release archive keeps versions and is backed up daily.',
});

// CDK's own way works too. The mapping shows it as a waiver without owner and without an end.
Validations.of(mirror).acknowledge({ id: 'SOC2::SOC2-S3BucketSslRequestsOnly', reason: 'Installers of older releases cannot speak TLS. The files are public and signed.' });
