import { defineRule } from '../rule';

export default defineRule({
  title: 'Database takes minor version upgrades automatically',
  failure: 'Minor version upgrades are switched off',
  control: 'CFG-03',
  severity: 'warning',
  rationale: 'Minor versions bring security patches.',
  fix: { cdk: 'autoMinorVersionUpgrade: true', cloudformation: 'AutoMinorVersionUpgrade: true', terraform: 'auto_minor_version_upgrade = true' },
  equivalents: {
    awsConfig: ['rds-automatic-minor-version-upgrade-enabled'], securityHub: ['RDS.13'], checkov: ['CKV_AWS_226'],
    cdkNag: ['RDSAutomaticMinorVersionUpgradeEnabled'], prowler: ['rds_instance_minor_version_upgrade_enabled'],
  },
  catalogue: ['rds-auto-minor-upgrade'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html'],
  cloudformation: { 'AWS::RDS::DBInstance': (instance) => instance.at('AutoMinorVersionUpgrade').orDefault(true).isTrue() },
  terraform: {
    aws_db_instance: (resource) => resource.at('auto_minor_version_upgrade').orDefault(true).isTrue(),
    aws_rds_cluster_instance: (resource) => resource.at('auto_minor_version_upgrade').orDefault(true).isTrue(),
  },
});
