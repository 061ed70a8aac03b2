import { type App, Stack } from 'aws-cdk-lib';
import * as elasticache from 'aws-cdk-lib/aws-elasticache';
import * as memorydb from 'aws-cdk-lib/aws-memorydb';

/** Caches, of which the CDK has no construct of a higher level. */
export function build(app: App): void {
  const stack = new Stack(app, 'Caches');
  new elasticache.CfnReplicationGroup(stack, 'Redis', { replicationGroupDescription: 'sessions', engine: 'redis', cacheNodeType: 'cache.t4g.small', numCacheClusters: 2 });
  new elasticache.CfnCacheCluster(stack, 'Memcached', { engine: 'memcached', cacheNodeType: 'cache.t4g.small', numCacheNodes: 1 });
  new memorydb.CfnCluster(stack, 'Ledger', { aclName: 'open-access', clusterName: 'ledger', nodeType: 'db.t4g.small' });
}
