import { fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { engineFamily, unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

/** The switch of each engine, and what turns it on. */
const SWITCH: Readonly<Record<string, { readonly name: string; readonly on: RegExp }>> = {
  postgres: { name: 'rds.force_ssl', on: /^1$/ }, sqlserver: { name: 'rds.force_ssl', on: /^1$/ }, mysql: { name: 'require_secure_transport', on: /^(on|1)$/i },
};

function refusesClearText(database: ResourceView, property: string, type: string): Outcome {
  const family = engineFamily(database);
  if (family === undefined) { return undecided('its engine is known only at deploy time', database.at('Engine').evidence('readable')); }
  const setting = SWITCH[family];
  if (setting === undefined) { return notApplicable('the engine has no parameter that refuses clear text'); }
  const name = database.at(property);
  if (name.present() === false) {
    // The default group of PostgreSQL 15 and later has the switch on.
    const version = Number.parseInt(database.at('EngineVersion').text() ?? '', 10);
    return family === 'postgres' && version >= 15 && type === 'AWS::RDS::DBParameterGroup' ? database.at('EngineVersion').judge(true, 'gte', 15) : fail('the default parameter group does not ask for TLS', name.evidence('present'));
  }
  const group = database.follow(name, type);
  if (group === undefined) { return undecided('its parameter group stands elsewhere', name.evidence('readable')); }
  const value = group.at('Parameters').child(setting.name);
  return value.present() === false ? fail(`its parameter group does not set ${setting.name}`, value.evidence('present')) : value.satisfies('on', (text) => setting.on.test(text));
}

export default defineRule({
  title: 'Database refuses clear text',
  failure: 'Database answers clients in clear text',
  control: 'TLS-01',
  severity: 'warning',
  rationale: 'Queries, answers and passwords can be read on the way.',
  fix: {
    cdk: 'parameters: { "rds.force_ssl": "1" } (SecureDatabaseInstance does it by itself)',
    cloudformation: 'AWS::RDS::DBParameterGroup with rds.force_ssl: 1 or require_secure_transport: ON',
    terraform: 'aws_db_parameter_group with rds.force_ssl = 1 or require_secure_transport = ON',
  },
  equivalents: { prowler: ['rds_instance_transport_encrypted'] },
  catalogue: ['rds-require-tls'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html', 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => refusesClearText(instance, 'DBParameterGroupName', 'AWS::RDS::DBParameterGroup')),
    'AWS::RDS::DBCluster': (cluster) => refusesClearText(cluster, 'DBClusterParameterGroupName', 'AWS::RDS::DBClusterParameterGroup'),
  },
});
