import { type App, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';

/** Clusters of both kinds, provisioned and serverless, of the newer and the older form. */
export function build(app: App): void {
  const stack = new Stack(app, 'Databases');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const postgres = rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 });
  new rds.DatabaseCluster(stack, 'Postgres', { vpc, engine: postgres, writer: rds.ClusterInstance.provisioned('Writer'), readers: [rds.ClusterInstance.provisioned('Reader')] });
  new rds.DatabaseCluster(stack, 'Mysql', {
    engine: rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_08_0 }), instances: 1,
    instanceProps: { vpc, instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MEDIUM) },
  });
  const serverless = new rds.DatabaseCluster(stack, 'Serverless', { vpc, engine: postgres, writer: rds.ClusterInstance.serverlessV2('Writer'), serverlessV2MaxCapacity: 2, enableDataApi: true });
  serverless.addRotationSingleUser();
  new rds.ServerlessCluster(stack, 'Older', { vpc, engine: rds.DatabaseClusterEngine.AURORA_MYSQL });
}
