/** A store and a queue as they come from a first draft. `app.synth()` throws, and says what, where, why and how to mend it. */
import { DbInstance } from '@cdktn/provider-aws/lib/db-instance';
import { AwsProvider } from '@cdktn/provider-aws/lib/provider';
import { S3Bucket } from '@cdktn/provider-aws/lib/s3-bucket';
import { SecurityGroup } from '@cdktn/provider-aws/lib/security-group';
import { SqsQueue } from '@cdktn/provider-aws/lib/sqs-queue';
import { App, TerraformStack } from 'cdktn';
import type { Construct } from 'constructs';
import { Soc2 } from 'cdk-soc2/cdktn';

class Orders extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AwsProvider(this, 'Aws', { region: 'eu-west-1' });
    new S3Bucket(this, 'Receipts', { forceDestroy: true });
    new SqsQueue(this, 'Work');
    new SecurityGroup(this, 'Admin', { ingress: [{ protocol: 'tcp', fromPort: 22, toPort: 22, cidrBlocks: ['0.0.0.0/0'] }] });
    new DbInstance(this, 'Ledger', { engine: 'postgres', instanceClass: 'db.t4g.medium', allocatedStorage: 20, username: 'orders', password: 'correct-horse', skipFinalSnapshot: true });
  }
}

const app = new App();
Soc2.enable(app, { system: { name: 'Orders', owner: 'platform@example.com' } });
new Orders(app, 'orders');
app.synth();
