import { decide, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** A property by which a database names what it is copied from. */
interface Origin {
  readonly property: string;
  readonly types?: readonly string[];
  /** What makes the copy encrypted though its origin is not: its switch, or its key. Elsewhere RDS passes over them. */
  readonly heeds?: 'switch' | 'key' | 'both';
}

interface StorageNames { readonly encrypted?: string; readonly key?: string; readonly origins: readonly Origin[] }

const INSTANCES = ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'aws_db_instance', 'aws_rds_cluster'];
const SNAPSHOTS = ['AWS::RDS::DBSnapshot', 'AWS::RDS::ClusterSnapshot', 'aws_db_snapshot', 'aws_db_cluster_snapshot'];
const origins = (properties: readonly string[], types: readonly string[], heeds?: Origin['heeds']): Origin[] => properties.map((property) => ({ property, types, heeds }));
const cfn = { encrypted: 'StorageEncrypted', key: 'KmsKeyId' };
const terraform = { encrypted: 'storage_encrypted', key: 'kms_key_id' };

/**
 * A replica and a restored instance take over the encryption of their origin: StorageEncrypted is not to be given, and is
 * passed over. A key is refused where the origin is not encrypted, so a replica that names one is encrypted. A cluster
 * of RDS that is restored from a snapshot is encrypted by a key of its own, not by the switch alone.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html
 */
const STORAGE: Readonly<Record<string, StorageNames>> = {
  'AWS::RDS::DBInstance': { ...cfn, origins: [
    ...origins(['SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier', 'SourceDbiResourceId', 'SourceDBInstanceAutomatedBackupsArn'], INSTANCES, 'key'),
    ...origins(['DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier'], SNAPSHOTS),
  ] },
  'AWS::RDS::DBCluster': { ...cfn, origins: [
    ...origins(['SourceDBClusterIdentifier', 'ReplicationSourceIdentifier', 'SourceDbClusterResourceId'], INSTANCES, 'key'),
    ...origins(['SnapshotIdentifier'], SNAPSHOTS, 'key'), ...origins(['GlobalClusterIdentifier'], ['AWS::RDS::GlobalCluster'], 'both'),
  ] },
  'AWS::DocDB::DBCluster': { ...cfn, origins: [...origins(['SnapshotIdentifier'], [], 'both'), ...origins(['SourceDBClusterIdentifier'], ['AWS::DocDB::DBCluster'], 'both'), ...origins(['GlobalClusterIdentifier'], ['AWS::DocDB::GlobalCluster'], 'both')] },
  'AWS::Neptune::DBCluster': { ...cfn, origins: [...origins(['SnapshotIdentifier'], [], 'both'), ...origins(['SourceDBClusterIdentifier'], ['AWS::Neptune::DBCluster'], 'both')] },
  'aws_db_instance': { ...terraform, origins: [
    ...origins(['replicate_source_db', 'restore_to_point_in_time.0.source_db_instance_identifier', 'restore_to_point_in_time'], INSTANCES, 'key'), ...origins(['snapshot_identifier'], SNAPSHOTS),
  ] },
  'aws_rds_cluster': { ...terraform, origins: [
    ...origins(['replication_source_identifier', 'restore_to_point_in_time.0.source_cluster_identifier', 'restore_to_point_in_time'], INSTANCES, 'key'),
    ...origins(['snapshot_identifier'], SNAPSHOTS, 'key'), ...origins(['global_cluster_identifier'], ['aws_rds_global_cluster'], 'both'),
  ] },
  'aws_docdb_cluster': { ...terraform, origins: [
    ...origins(['restore_to_point_in_time.0.source_cluster_identifier', 'restore_to_point_in_time'], ['aws_docdb_cluster'], 'both'),
    ...origins(['snapshot_identifier'], ['aws_docdb_cluster_snapshot'], 'both'), ...origins(['global_cluster_identifier'], ['aws_docdb_global_cluster'], 'both'),
  ] },
  'aws_neptune_cluster': { encrypted: 'storage_encrypted', key: 'kms_key_arn', origins: [
    ...origins(['replication_source_identifier'], ['aws_neptune_cluster'], 'both'), ...origins(['snapshot_identifier'], ['aws_neptune_cluster_snapshot'], 'both'),
    ...origins(['global_cluster_identifier'], ['aws_neptune_global_cluster'], 'both'),
  ] },
  // A global cluster and a snapshot have the encryption of what they are made from.
  'AWS::RDS::GlobalCluster': { encrypted: 'StorageEncrypted', origins: origins(['SourceDBClusterIdentifier'], ['AWS::RDS::DBCluster']) },
  'AWS::DocDB::GlobalCluster': { encrypted: 'StorageEncrypted', origins: origins(['SourceDBClusterIdentifier'], ['AWS::DocDB::DBCluster']) },
  'aws_rds_global_cluster': { encrypted: 'storage_encrypted', origins: origins(['source_db_cluster_identifier'], ['aws_rds_cluster']) },
  'aws_docdb_global_cluster': { encrypted: 'storage_encrypted', origins: origins(['source_db_cluster_identifier'], ['aws_docdb_cluster']) },
  'aws_neptune_global_cluster': { encrypted: 'storage_encrypted', origins: origins(['source_db_cluster_identifier'], ['aws_neptune_cluster']) },
  'AWS::RDS::DBSnapshot': { origins: origins(['DBInstanceIdentifier'], INSTANCES) },
  'AWS::RDS::ClusterSnapshot': { origins: origins(['DBClusterIdentifier'], INSTANCES) },
  'aws_db_snapshot': { origins: origins(['db_instance_identifier'], INSTANCES) },
  'aws_db_cluster_snapshot': { origins: origins(['db_cluster_identifier'], INSTANCES) },
  'aws_docdb_cluster_snapshot': { origins: origins(['db_cluster_identifier'], ['aws_docdb_cluster']) },
  'aws_neptune_cluster_snapshot': { origins: origins(['db_cluster_identifier'], ['aws_neptune_cluster']) },
};

/** Judges whether what is stored is encrypted: by a database's own word, or where it is a copy, by what it is copied from. */
export function encryptedStorage(database: ResourceView, byDefault = false, seen: readonly ResourceView[] = []): Outcome {
  const names = STORAGE[database.type];
  const own = names.encrypted === undefined ? undefined : database.at(names.encrypted);
  const origin = names.origins.find(({ property }) => database.at(property).written.present() !== false);
  const alone = (): Outcome => (own === undefined ? undecided('what it is a copy of is not shown', database.evidence('encrypted')) : own.orDefault(byDefault).isTrue());
  if (origin === undefined) { return alone(); }
  const place = database.at(origin.property).written;
  return decide(place.present(), () => {
    const key = names.key === undefined ? undefined : database.at(names.key).written;
    if (key?.present() === true && (origin.heeds === 'key' || origin.heeds === 'both')) { return key.isPresent(); }
    if (own?.is(true) === true && origin.heeds === 'both') { return own.isTrue(); }
    const source = database.follow(place, ...origin.types ?? []);
    if (source !== undefined && !seen.includes(source)) { return encryptedStorage(source, false, [...seen, database]); }
    return undecided('it takes over the encryption of its source, which is not declared here', place.evidence('encrypted'));
  }, alone);
}

/** The property by which an instance says that it is a read replica. */
export function replicaSource(instance: ResourceView): Value {
  const cloudformation = ['SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier'].map((property) => instance.at(property));
  return instance.resource.platform === 'terraform' ? instance.at('replicate_source_db') : cloudformation.find((place) => place.present() !== false) ?? cloudformation[0];
}

/** Judges a database by itself. A read replica holds nothing that its source does not, and is made anew from it. */
export function unlessReplica(instance: ResourceView, judge: () => Outcome): Outcome {
  const source = replicaSource(instance).written;
  return decide(source.present() === false ? false : true, () => notApplicable('a read replica is made anew from its source, which is judged instead', source.evidence('present')), judge);
}
