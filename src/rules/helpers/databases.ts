import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';

/** Judges an instance by itself. One that belongs to a cluster has its storage, backups and logs from the cluster. */
export function unlessInCluster(instance: ResourceView, judge: () => Outcome): Outcome {
  return decide(instance.at('DBClusterIdentifier').present() === false ? false : true,
    () => notApplicable('the instance belongs to a cluster, which is judged instead', instance.at('DBClusterIdentifier').evidence('present')),
    judge);
}

type EngineFamily = 'postgres' | 'mysql' | 'oracle' | 'sqlserver' | 'db2' | 'other';

/** The family of an engine: `aurora-mysql` and `mariadb` are kinds of `mysql` for what they log and require. */
export function engineFamily(database: ResourceView): EngineFamily | undefined {
  return familyOf(database.at(database.resource.platform === 'terraform' ? 'engine' : 'Engine').text());
}

/** The same of the name of an engine, or of a family of parameter groups: `postgres16`. */
export function familyOf(name: string | undefined): EngineFamily | undefined {
  const engine = name?.toLowerCase();
  if (engine === undefined) { return undefined; }
  if (engine.includes('postgres')) { return 'postgres'; }
  if (engine.includes('mysql') || engine.startsWith('mariadb') || engine.startsWith('aurora')) { return 'mysql'; }
  return (['oracle', 'sqlserver', 'db2'] as const).find((family) => engine.includes(family)) ?? 'other';
}
