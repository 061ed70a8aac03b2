import { type App, SecretValue, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';

/** A replica, an instance and a cluster that were restored, and a proxy. */
export function build(app: App): void {
  const stack = new Stack(app, 'Databases');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 });
  const source = new rds.DatabaseInstance(stack, 'Source', { vpc, engine, credentials: rds.Credentials.fromPassword('admin', SecretValue.ssmSecure('/db/password', '1')) });
  new rds.DatabaseInstanceReadReplica(stack, 'Replica', { vpc, sourceDatabaseInstance: source, instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.SMALL) });
  const restored = new rds.DatabaseInstanceFromSnapshot(stack, 'Restored', { vpc, engine, snapshotIdentifier: 'before-upgrade', credentials: rds.SnapshotCredentials.fromGeneratedSecret('admin') });
  restored.connections.allowDefaultPortFromAnyIpv4();
  new rds.DatabaseClusterFromSnapshot(stack, 'RestoredCluster', {
    vpc, engine: rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_08_0 }), snapshotIdentifier: 'cluster-before-upgrade',
    snapshotCredentials: rds.SnapshotCredentials.fromGeneratedSecret('admin'), writer: rds.ClusterInstance.provisioned('Writer'),
  });
  if (restored.secret !== undefined) { restored.addProxy('Proxy', { vpc, secrets: [restored.secret], requireTLS: false }); }
}
