import { unlessInCluster } from '../helpers/databases';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Snapshots of the database carry its tags',
  failure: 'Snapshots of the database lose its tags',
  control: 'RET-03',
  severity: 'warning',
  rationale: 'A snapshot without its classification is treated as what it is not.',
  fix: {
    cdk: 'copyTagsToSnapshot: true (the default of aws-cdk-lib)',
    cloudformation: 'CopyTagsToSnapshot: true',
    terraform: 'copy_tags_to_snapshot = true',
  },
  equivalents: {
    securityHub: ['RDS.16', 'RDS.17'], checkov: ['CKV2_AWS_60', 'CKV_AWS_313'],
    prowler: ['rds_instance_copy_tags_to_snapshots', 'rds_cluster_copy_tags_to_snapshots'],
  },
  catalogue: ['rds-copy-tags-to-snapshots'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html'],
  cloudformation: {
    'AWS::RDS::DBInstance': (resource) => unlessInCluster(resource, () => resource.at('CopyTagsToSnapshot').orDefault(false).isTrue()),
    'AWS::RDS::DBCluster': (resource) => resource.at('CopyTagsToSnapshot').orDefault(false).isTrue(),
  },
  terraform: {
    aws_db_instance: (resource) => resource.at('copy_tags_to_snapshot').orDefault(false).isTrue(),
    aws_rds_cluster: (resource) => resource.at('copy_tags_to_snapshot').orDefault(false).isTrue(),
  },
});
