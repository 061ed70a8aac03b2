import { fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { engineFamily, unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

/** The switch of each engine, and what turns it on. */
const SWITCH: Readonly<Record<string, { readonly name: string; readonly on: RegExp }>> = {
  postgres: { name: 'rds.force_ssl', on: /^1$/ }, sqlserver: { name: 'rds.force_ssl', on: /^1$/ }, mysql: { name: 'require_secure_transport', on: /^(on|1)$/i },
};

/** How a platform names the parts of a database and of its parameter group. */
interface Names {
  readonly group: string;
  readonly groupType: string;
  readonly engine: string;
  readonly version: string;
  /** Whether the default group is that of an instance. */
  readonly ofInstance: boolean;
  readonly parameter: (group: ResourceView, name: string) => Value | undefined;
}

/** CloudFormation: one map. */
const inMap = (group: ResourceView, name: string) => group.at('Parameters').child(name);

/** Terraform: a block for each. */
function inBlocks(group: ResourceView, name: string): Value | undefined {
  const blocks = group.at('parameter').items();
  if (blocks === undefined) { return group.at('parameter'); }
  // A name that is not known leaves it open what the block sets.
  return blocks.find((block) => block.at('name').is(name) === true)?.at('value') ?? blocks.map((block) => block.at('name')).find((each) => each.is(name) === undefined);
}

function refusesClearText(database: ResourceView, names: Names): Outcome {
  const family = engineFamily(database);
  if (family === undefined) { return undecided('its engine is known only at deploy time', database.at(names.engine).evidence('readable')); }
  const setting = SWITCH[family];
  if (setting === undefined) { return notApplicable('the engine has no parameter that refuses clear text'); }
  const name = database.at(names.group).written;
  if (name.present() === false) {
    // The default group of PostgreSQL 15 and later has the switch on.
    const place = database.at(names.version);
    const version = Number.parseInt(place.text() ?? '', 10);
    if (family === 'postgres' && names.ofInstance && place.isUnknown) { return undecided('its version is known only at deploy time, and decides what the default parameter group asks for', place.evidence('readable')); }
    return family === 'postgres' && version >= 15 && names.ofInstance ? place.judge(true, 'gte', 15) : fail('the default parameter group does not ask for TLS', name.evidence('present'));
  }
  const group = database.follow(name, names.groupType);
  if (group === undefined) { return undecided('its parameter group stands elsewhere', name.evidence('readable')); }
  const value = names.parameter(group, setting.name);
  return value === undefined || value.present() === false ? fail(`its parameter group does not set ${setting.name}`, (value ?? group).evidence('present')) : value.satisfies('on', (text) => setting.on.test(text));
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
  equivalents: { checkov: ['CKV2_AWS_69'], prowler: ['rds_instance_transport_encrypted'] },
  catalogue: ['rds-require-tls'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html', 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => refusesClearText(instance, { group: 'DBParameterGroupName', groupType: 'AWS::RDS::DBParameterGroup', engine: 'Engine', version: 'EngineVersion', ofInstance: true, parameter: inMap })),
    'AWS::RDS::DBCluster': (cluster) => refusesClearText(cluster, { group: 'DBClusterParameterGroupName', groupType: 'AWS::RDS::DBClusterParameterGroup', engine: 'Engine', version: 'EngineVersion', ofInstance: false, parameter: inMap }),
  },
  terraform: {
    aws_db_instance: (instance) => refusesClearText(instance, { group: 'parameter_group_name', groupType: 'aws_db_parameter_group', engine: 'engine', version: 'engine_version', ofInstance: true, parameter: inBlocks }),
    aws_rds_cluster: (cluster) => refusesClearText(cluster, { group: 'db_cluster_parameter_group_name', groupType: 'aws_rds_cluster_parameter_group', engine: 'engine', version: 'engine_version', ofInstance: false, parameter: inBlocks }),
  },
});
