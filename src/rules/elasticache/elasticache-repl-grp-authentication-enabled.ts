import { any } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'ElastiCache replication group authenticates its clients',
  failure: 'Anybody in the network may use the cache',
  control: 'IAM-07',
  severity: 'warning',
  rationale: 'Whoever reaches the cache reads and changes all that is in it.',
  fix: {
    cdk: 'userGroupIds, or authToken from a secret (SecureCache does it by itself)',
    cloudformation: 'UserGroupIds, or AuthToken from a dynamic reference',
    terraform: 'user_group_ids, or auth_token',
  },
  equivalents: { cdkNag: ['ElastiCacheRedisClusterRedisAuth'] },
  catalogue: ['elasticache-auth'],
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html'],
  cloudformation: {
    'AWS::ElastiCache::ReplicationGroup': (group) => {
      const groups = group.at('UserGroupIds');
      const items = groups.items();
      const token = group.at('AuthToken');
      // A dynamic reference is read at deploy time, and there all the same.
      const hasToken = token.judge(/^\{\{resolve:/.test(token.expression()) ? true : token.present(), 'present');
      return any(items?.length === 0 ? groups.judge(false, 'present') : groups.isPresent(), hasToken);
    },
  },
  terraform: {
    aws_elasticache_replication_group: (resource) => any(resource.at('user_group_ids').isPresent(), resource.at('auth_token').isPresent()),
  },
});
