import { all, decide, each, fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { and, type Ternary } from '../helpers/logic';
import { TERRAFORM_LISTS, TERRAFORM_SINGLE, TrafficRule } from '../helpers/network';
import { findReference, place } from '../helpers/reference-places';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Data stores may open connections to stated destinations only',
  failure: 'A data store may open connections to anywhere',
  control: 'NET-06',
  severity: 'warning',
  rationale: 'A database answers calls and hardly makes any, so a free way out serves only whoever takes data away.',
  fix: { cdk: 'allowAllOutbound: false on the security group of the data store', cloudformation: 'SecurityGroupEgress with the destinations that are needed, or one rule to 255.255.255.255/32', terraform: 'no egress block in aws_security_group, or one with the destinations that are needed' },
  equivalents: {},
  catalogue: ['sg-restricted-egress'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html', 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  cloudformation: {
    'AWS::EC2::SecurityGroup': (group) => {
      const store = findReference(group, DATA_STORES);
      return decide(store === undefined ? false : store.certain ? true : undefined, () => judge(group), () => notApplicable('no data store uses the group'));
    },
  },
  terraform: {
    aws_security_group: (group) => {
      const store = findReference(group, TERRAFORM_STORES);
      return decide(store === undefined ? false : store.certain ? true : undefined, () => judgeTerraform(group), () => notApplicable('no data store uses the group'));
    },
  },
});

/** Where data stores name their security groups. */
const DATA_STORES = [
  place('AWS::RDS::DBInstance', 'VPCSecurityGroups'),
  ...['AWS::RDS::DBCluster', 'AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster', 'AWS::Redshift::Cluster', 'AWS::ElastiCache::CacheCluster'].map((type) => place(type, 'VpcSecurityGroupIds')),
  ...['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::ServerlessCache', 'AWS::MemoryDB::Cluster', 'AWS::DAX::Cluster'].map((type) => place(type, 'SecurityGroupIds')),
  place('AWS::OpenSearchService::Domain', 'VPCOptions.SecurityGroupIds'),
  place('AWS::EFS::MountTarget', 'SecurityGroups'),
];
const TERRAFORM_STORES = [
  ...['aws_db_instance', 'aws_rds_cluster', 'aws_docdb_cluster', 'aws_neptune_cluster', 'aws_redshift_cluster'].map((type) => place(type, 'vpc_security_group_ids')),
  ...['aws_elasticache_cluster', 'aws_elasticache_replication_group', 'aws_elasticache_serverless_cache', 'aws_memorydb_cluster', 'aws_dax_cluster'].map((type) => place(type, 'security_group_ids')),
  place('aws_opensearch_domain', 'vpc_options.0.security_group_ids'),
  place('aws_efs_mount_target', 'security_groups'),
];

function judge(group: ResourceView): Outcome {
  const inline = group.at('SecurityGroupEgress');
  const items = inline.items();
  if (items === undefined) { return undecided('the outbound rules are known only at deploy time', inline.evidence('readable')); }
  const { found, maybe } = group.referrers('AWS::EC2::SecurityGroupEgress', 'GroupId');
  const doubts = maybe.map((rule) => undecided(`whether ${rule.address} belongs to the group is known only at deploy time`, rule.at('GroupId').evidence('refers-to', group.address)));
  if (items.length === 0 && found.length === 0 && maybe.length === 0) {
    // EC2 lets everything out of a new group, until a rule is given.
    return fail('no outbound rule is given, and so all is allowed', inline.evidence('present'));
  }
  const rules = [...items.map((value, index) => ({ key: `SecurityGroupEgress[${index}]`, value })), ...found.map((value) => ({ key: value.address, value }))];
  const judged = each(rules, ({ key }) => key, ({ value }) => limited(new TrafficRule(value, undefined, group)));
  // Whether rules that stand apart take the place of the default is not documented.
  return items.length > 0 ? all(judged, ...doubts) : all(judged, ...doubts, undecided('the outbound rules stand apart from the group, and may not replace the default one', inline.evidence('present')));
}

/** Terraform takes the rule away that EC2 gives a new group, so nothing goes out that is not written. */
function judgeTerraform(group: ResourceView): Outcome {
  const inline = group.at('egress');
  const items = inline.items();
  if (items === undefined) { return undecided('the outbound rules are known only when Terraform runs', inline.evidence('readable')); }
  const apart = [
    ...group.referrers('aws_vpc_security_group_egress_rule', 'security_group_id').found.map((value) => ({ key: value.address, rule: new TrafficRule(value, TERRAFORM_SINGLE, group), outbound: true as Ternary })),
    ...group.referrers('aws_security_group_rule', 'security_group_id').found.filter((value) => value.at('type').is('ingress') !== true).map((value) => ({ key: value.address, rule: new TrafficRule(value, TERRAFORM_LISTS, group), outbound: value.at('type').is('egress') })),
  ];
  const rules = [...items.map((value, index) => ({ key: `egress[${index}]`, rule: new TrafficRule(value, TERRAFORM_LISTS, group), outbound: true as Ternary })), ...apart];
  return rules.length === 0 ? inline.judge(true, 'absent') : each(rules, ({ key }) => key, ({ rule, outbound }) => decide(outbound, () => limited(rule), () => inline.judge(true, 'readable')));
}

function limited(rule: TrafficRule): Outcome {
  const { ports } = rule;
  const everything = and(rule.worldwide, rule.protocol === undefined || ports === undefined ? undefined : ports.from <= 1 && ports.to >= 65535);
  return everything === true ? fail(`everything may go to ${rule.source.expression()}`, rule.source.evidence('not-worldwide'))
    : rule.source.judge(everything === undefined ? undefined : true, 'not-worldwide');
}
