import { all, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

function judge(cluster: ResourceView, name: Value, type: string, users: string): Outcome {
  const own = all(name.isPresent(), name.isNot('open-access'));
  if (own.status === 'fail') { return own; }
  const list = cluster.follow(name, type);
  if (list === undefined) { return undecided('its access control list stands elsewhere', name.evidence('not-equals', 'open-access')); }
  const members = list.at(users);
  const items = members.items();
  return items === undefined ? undecided('the users of its access control list are known only at deploy time', members.evidence('not-in', 'default'))
    : all(own.status === 'pass' ? own : list.judge(true, 'not-equals', 'open-access'), ...items.filter((item) => item.target() === undefined).map((item) => item.isNot('default')));
}

export default defineRule({
  title: 'MemoryDB cluster asks its clients who they are',
  failure: 'Whoever reaches the cluster in the network may read and write everything',
  control: 'IAM-07',
  severity: 'error',
  rationale: 'The access control list that AWS provides lets everyone in without a password, with every command.',
  fix: {
    cdk: 'aclName of an access control list of your own on memorydb.CfnCluster',
    cloudformation: 'ACLName of an AWS::MemoryDB::ACL whose users authenticate',
    terraform: 'acl_name of an aws_memorydb_acl whose users authenticate',
  },
  equivalents: {},
  catalogue: ['memorydb-users'],
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html'],
  cloudformation: {
    'AWS::MemoryDB::Cluster': (cluster) => judge(cluster, cluster.at('ACLName'), 'AWS::MemoryDB::ACL', 'UserNames'),
  },
  terraform: {
    aws_memorydb_cluster: (cluster) => judge(cluster, cluster.at('acl_name'), 'aws_memorydb_acl', 'user_names'),
  },
});
