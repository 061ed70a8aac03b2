/** The same with compliant constructs: the synthesis passes, and the mapping shows why. */
import { AwsProvider } from '@cdktn/provider-aws/lib/provider';
import { App, TerraformStack, TerraformVariable } from 'cdktn';
import type { Construct } from 'constructs';
import { SecureBucket, SecureDatabaseInstance, SecureQueue, Soc2, Waivers } from 'cdk-soc2/cdktn';

class Orders extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AwsProvider(this, 'Aws', { region: 'eu-west-1' });
    const vpcId = new TerraformVariable(this, 'vpc_id', { type: 'string' }).stringValue;
    const subnetIds = new TerraformVariable(this, 'subnet_ids', { type: 'list(string)' }).listValue;
    new SecureBucket(this, 'Receipts');
    new SecureQueue(this, 'Work');
    const ledger = new SecureDatabaseInstance(this, 'Ledger', { engine: 'postgres', engineVersion: '17.4', instanceClass: 'db.t4g.medium', allocatedStorage: 20, vpcId, subnetIds, multiAz: false });
    Waivers.of(ledger).add({
      rule: 'RdsMultiAzSupport', reason: 'Orders can wait for the morning; a restore takes two hours.', owner: 'platform@example.com', approvedBy: 'ciso@example.com', expires: '2027-06-30',
    });
  }
}

const app = new App();
Soc2.enable(app, { system: { name: 'Orders', owner: 'platform@example.com' } });
new Orders(app, 'orders');
app.synth();
