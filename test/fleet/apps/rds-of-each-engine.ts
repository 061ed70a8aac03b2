import { type App, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';

/** A database of every engine, as small as the console makes them. */
export function build(app: App): void {
  const stack = new Stack(app, 'Databases', { env: { account: '111122223333', region: 'eu-west-1' } });
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const engines: Record<string, rds.IInstanceEngine> = {
    Mysql: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0 }),
    Mariadb: rds.DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.VER_10_11 }),
    Postgres: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
    Oracle: rds.DatabaseInstanceEngine.oracleSe2({ version: rds.OracleEngineVersion.VER_19 }),
    SqlServerExpress: rds.DatabaseInstanceEngine.sqlServerEx({ version: rds.SqlServerEngineVersion.VER_15 }),
    SqlServerWeb: rds.DatabaseInstanceEngine.sqlServerWeb({ version: rds.SqlServerEngineVersion.VER_15 }),
    SqlServerStandard: rds.DatabaseInstanceEngine.sqlServerSe({ version: rds.SqlServerEngineVersion.VER_15 }),
  };
  for (const [id, engine] of Object.entries(engines)) {
    new rds.DatabaseInstance(stack, id, { vpc, engine, instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.SMALL), allocatedStorage: 20, licenseModel: id === 'Oracle' ? rds.LicenseModel.BRING_YOUR_OWN_LICENSE : undefined });
  }
}
