import { defineRule } from '../rule';

export default defineRule({
  title: 'Snapshots of the Neptune cluster carry its tags',
  failure: 'Snapshots of the cluster lose its tags',
  control: 'RET-03',
  severity: 'warning',
  rationale: 'A snapshot without its classification is treated as what it is not.',
  fix: {
    cdk: 'copyTagsToSnapshot: true',
    cloudformation: 'CopyTagsToSnapshot: true',
    terraform: 'copy_tags_to_snapshot = true',
  },
  equivalents: { awsConfig: ['neptune-cluster-copy-tags-to-snapshot-enabled'], securityHub: ['Neptune.8'], checkov: ['CKV_AWS_362'], prowler: ['neptune_cluster_copy_tags_to_snapshots'] },
  catalogue: ['neptune-copy-tags'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/tagging.html'],
  cloudformation: {
    'AWS::Neptune::DBCluster': (resource) => resource.at('CopyTagsToSnapshot').orDefault(false).isTrue(),
  },
  terraform: {
    aws_neptune_cluster: (resource) => resource.at('copy_tags_to_snapshot').orDefault(false).isTrue(),
  },
});
