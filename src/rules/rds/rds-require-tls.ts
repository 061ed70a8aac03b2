import { fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { replicaSource } from '../helpers/copied-databases';
import { familyOf, unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

/** The switch of each engine, and what turns it on. */
const SWITCH: Readonly<Record<string, { readonly name: string; readonly on: RegExp }>> = {
  postgres: { name: 'rds.force_ssl', on: /^1$/ }, sqlserver: { name: 'rds.force_ssl', on: /^1$/ }, mysql: { name: 'require_secure_transport', on: /^(on|1)$/i },
};

/**
 * The first version of each engine whose parameter groups have the switch on by default. Those that are not named never do.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mariadb-ssl-connections.require-ssl.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html
 */
const ON_BY_DEFAULT: Readonly<Record<string, readonly [number, number]>> = { 'postgres': [15, 0], 'aurora-postgresql': [17, 0], 'mariadb': [11, 8], 'mysql': [9, 7] };

/** How a platform names the parts of a database and of its parameter group. */
interface Names {
  readonly group: string;
  readonly groupType: string;
  readonly family: string;
  readonly engine: string;
  readonly version: string;
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

/** What holds where nothing sets the switch: the default of the engine's version, which stands at `place`, and is there where it is not known. */
function byDefault(engine: string, version: string | undefined, place: Value, missing: string): Outcome {
  const since = ON_BY_DEFAULT[engine.toLowerCase()];
  if (since === undefined) { return fail(missing, place.evidence('present')); }
  const [, major, minor] = /^(\d+)(?:\.(\d+))?/.exec(version ?? '') ?? [];
  if (major !== undefined) {
    const late = Number(major) > since[0] || (Number(major) === since[0] && Number(minor ?? 0) >= since[1]);
    return late ? place.judge(true, 'gte', since.join('.')) : fail(missing, place.evidence('gte', since.join('.')));
  }
  // No version of MySQL that RDS takes unasked has it.
  return engine.toLowerCase() === 'mysql' && place.present() === false ? fail(missing, place.evidence('gte', since.join('.')))
    : undecided('its version is known only at deploy time, and decides what the default is', place.evidence('readable'));
}

/** The engine and the version that a family of parameter groups names: `postgres16`, `aurora-mysql8.0`. */
function partsOf(family: string): { readonly engine: string; readonly version: string } {
  const digits = family.search(/-?\d/);
  return digits < 0 ? { engine: family, version: '' } : { engine: family.slice(0, digits), version: family.slice(digits).replace(/^-/, '') };
}

function refusesClearText(database: ResourceView, names: Names): Outcome {
  const place = database.at(names.group).written;
  const group = place.present() === false ? undefined : database.follow(place, names.groupType);
  // `default.postgres16` is the group that RDS makes for a family.
  const family = group === undefined ? /^default\.(.*)$/.exec(place.text() ?? '')?.[1] : group.at(names.family).text();
  // A group is of the database's own engine.
  const engine = database.at(names.engine).text() ?? (family === undefined ? undefined : partsOf(family).engine);
  const source = replicaSource(database);
  if (place.present() === false && source.present() === true) {
    // "RDS uses the DBParameterGroup of the source DB instance for a same Region read replica."
    // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html
    return database.follow(source) === undefined ? undecided('a read replica has the parameter group of its source, which is not declared here', source.evidence('readable'))
      : notApplicable('a read replica has the parameter group of its source, which is judged instead', source.evidence('present'));
  }
  if (engine === undefined) { return undecided('its engine is known only at deploy time', database.at(names.engine).evidence('readable')); }
  const setting = SWITCH[familyOf(engine) ?? 'other'];
  if (setting === undefined) { return notApplicable('the engine has no parameter that refuses clear text'); }
  if (place.present() === false) { return byDefault(engine, database.at(names.version).text(), database.at(names.version).written, 'the default parameter group does not ask for TLS'); }
  if (group === undefined && family !== undefined) { return byDefault(engine, partsOf(family).version, place, 'the default parameter group does not ask for TLS'); }
  if (group === undefined) { return undecided('its parameter group stands elsewhere', place.evidence('readable')); }
  const value = names.parameter(group, setting.name);
  if (value !== undefined && value.present() !== false) { return value.satisfies('on', (text) => setting.on.test(text)); }
  const missing = `its parameter group does not set ${setting.name}`;
  const declared = group.at(names.family);
  return declared.present() === false ? fail(missing, (value ?? group).evidence('present')) : byDefault(engine, family === undefined ? undefined : partsOf(family).version, declared, missing);
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
    'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => refusesClearText(instance, { group: 'DBParameterGroupName', groupType: 'AWS::RDS::DBParameterGroup', family: 'Family', engine: 'Engine', version: 'EngineVersion', parameter: inMap })),
    'AWS::RDS::DBCluster': (cluster) => refusesClearText(cluster, { group: 'DBClusterParameterGroupName', groupType: 'AWS::RDS::DBClusterParameterGroup', family: 'Family', engine: 'Engine', version: 'EngineVersion', parameter: inMap }),
  },
  terraform: {
    aws_db_instance: (instance) => refusesClearText(instance, { group: 'parameter_group_name', groupType: 'aws_db_parameter_group', family: 'family', engine: 'engine', version: 'engine_version', parameter: inBlocks }),
    aws_rds_cluster: (cluster) => refusesClearText(cluster, { group: 'db_cluster_parameter_group_name', groupType: 'aws_rds_cluster_parameter_group', family: 'family', engine: 'engine', version: 'engine_version', parameter: inBlocks }),
  },
});
