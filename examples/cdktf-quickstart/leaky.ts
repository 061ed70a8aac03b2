/** A store and a queue as they come from a first draft. `app.synth()` throws, and says what, where, why and how to mend it. */
import { DbInstance } from '@cdktf/provider-aws/lib/db-instance';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { SqsQueue } from '@cdktf/provider-aws/lib/sqs-queue';
import { App, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { Soc2 } from 'cdk-soc2/cdktf';

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
