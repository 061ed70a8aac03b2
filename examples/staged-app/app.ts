/**
 * Two Stages: production is judged, the sandbox is declared out of audit scope. The gate crosses Stages, and an app
 * whose stacks all sit in Stages fails like any other.
 */
import { App, Stack, Stage } from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { Soc2, Soc2Scope } from 'cdk-soc2';

const app = new App();
Soc2.enable(app, { system: { name: 'Orders', owner: 'platform@example.com', environment: 'production' } });

class Work extends Stage {
  constructor(scope: Construct, id: string, encryption: sqs.QueueEncryption) {
    super(scope, id);
    new sqs.Queue(new Stack(this, 'Work'), 'Queue', { encryption, enforceSSL: true });
  }
}

new Work(app, 'Production', sqs.QueueEncryption.KMS_MANAGED);
const sandbox = new Work(app, 'Sandbox', sqs.QueueEncryption.UNENCRYPTED);
Soc2Scope.of(sandbox).exclude({ reason: 'Runs load tests on generated data; no customer data and no path to production.', approvedBy: 'ciso@example.com' });
