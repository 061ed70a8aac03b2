import { defineRule } from '../rule';

export default defineRule({
  title: 'Replication instance takes minor version upgrades automatically',
  failure: 'Minor version upgrades are switched off',
  control: 'CFG-03',
  severity: 'warning',
  rationale: 'Minor versions bring security patches.',
  fix: {
    cdk: 'autoMinorVersionUpgrade: true on dms.CfnReplicationInstance',
    cloudformation: 'AutoMinorVersionUpgrade: true',
    terraform: 'auto_minor_version_upgrade = true (the default of the provider is false)',
  },
  equivalents: { awsConfig: ['dms-auto-minor-version-upgrade-check'], securityHub: ['DMS.6'], checkov: ['CKV_AWS_222'], prowler: ['dms_instance_minor_version_upgrade_enabled'] },
  catalogue: ['dms-multi-az'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html'],
  cloudformation: {
    'AWS::DMS::ReplicationInstance': (resource) => resource.at('AutoMinorVersionUpgrade').orDefault(true).isTrue(),
  },
  terraform: {
    aws_dms_replication_instance: (resource) => resource.at('auto_minor_version_upgrade').orDefault(false).isTrue(),
  },
});
