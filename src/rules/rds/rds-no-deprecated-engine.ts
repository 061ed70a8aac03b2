import { notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

/**
 * Major versions out of support, and those out of standard support, which AWS patches in RDS Extended Support, or for
 * which an end is near. New ones are added as AWS retires them.
 */
const RETIRED: readonly { readonly engine: RegExp; readonly gone: RegExp; readonly ending?: RegExp }[] = [
  { engine: /^(aurora-)?mysql$/, gone: /^5\.[0-6](\.|$)/, ending: /^5\.7(\.|$)/ },
  { engine: /^(aurora-postgresql|postgres)$/, gone: /^([0-9]|10)(\.|$)/, ending: /^1[1-3](\.|$)/ },
  { engine: /^mariadb$/, gone: /^10\.[0-3](\.|$)/, ending: /^10\.[45](\.|$)/ },
  { engine: /^(custom-)?oracle-/, gone: /^(9|1[0-2]|18)(\.|$)/ },
  { engine: /^(custom-)?sqlserver-/, gone: /^1[0-2](\.|$)/, ending: /^13(\.|$)/ },
];

function supported(engine: Value, version: Value, lifecycle: Value): Outcome {
  const name = engine.text()?.toLowerCase();
  // A replica or a restored copy has the engine of its source.
  if (name === undefined) { return engine.present() === false && version.present() === false ? notApplicable('the engine is that of its source') : undecided('its engine is known only at deploy time', engine.evidence('readable')); }
  if (name === 'aurora') { return engine.isNot('aurora'); }
  const entry = RETIRED.find((each) => each.engine.test(name));
  if (version.present() === false) { return version.orDefault('a current version').isPresent(); }
  const text = version.text();
  if (text === undefined) { return undecided('its version is known only at deploy time', version.evidence('in', 'versions that are patched')); }
  const patched = version.satisfies('a version that is patched', (known) => entry?.gone.test(known) !== true);
  if (patched.status === 'fail' || entry?.ending?.test(text) !== true) { return patched; }
  return lifecycle.is('open-source-rds-extended-support-disabled') === true ? version.satisfies('a version in standard support', () => false)
    : undecided(`standard support of version ${text} has ended or is about to; confirm that Extended Support covers it, and until when`, version.evidence('in', 'versions in standard support'));
}

export default defineRule({
  title: 'Database engine still receives security patches',
  failure: 'Database engine is of a version that is no longer patched',
  control: 'CFG-03',
  severity: 'error',
  rationale: 'The weaknesses of a retired version are known to everyone, and stay.',
  fix: {
    cdk: 'engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 })',
    cloudformation: 'EngineVersion of a major version in standard support',
    terraform: 'engine_version of a major version in standard support',
  },
  equivalents: {},
  catalogue: ['rds-no-deprecated-engine'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html', 'https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html', 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MariaDB.Concepts.VersionMgmt.html', 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.VersionSupport.html', 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (instance) => unlessInCluster(instance, () => supported(instance.at('Engine'), instance.at('EngineVersion'), instance.at('EngineLifecycleSupport'))),
    'AWS::RDS::DBCluster': (cluster) => supported(cluster.at('Engine'), cluster.at('EngineVersion'), cluster.at('EngineLifecycleSupport')),
  },
  terraform: {
    aws_db_instance: (instance) => supported(instance.at('engine'), instance.at('engine_version'), instance.at('engine_lifecycle_support')),
    aws_rds_cluster: (cluster) => supported(cluster.at('engine'), cluster.at('engine_version'), cluster.at('engine_lifecycle_support')),
  },
});
