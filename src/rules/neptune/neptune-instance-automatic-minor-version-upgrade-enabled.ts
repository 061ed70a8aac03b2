import { defineRule } from '../rule';

export default defineRule({
  title: 'Neptune instance takes minor version upgrades automatically',
  failure: 'Minor version upgrades are switched off',
  control: 'CFG-03',
  severity: 'warning',
  rationale: 'Minor versions bring security patches.',
  fix: {
    cdk: 'autoMinorVersionUpgrade: true',
    cloudformation: 'AutoMinorVersionUpgrade: true',
    terraform: 'auto_minor_version_upgrade = true',
  },
  equivalents: {},
  catalogue: ['neptune-resilience'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/api-instances.html'],
  cloudformation: {
    'AWS::Neptune::DBInstance': (resource) => resource.at('AutoMinorVersionUpgrade').orDefault(true).isTrue(),
  },
  terraform: {
    aws_neptune_cluster_instance: (resource) => resource.at('auto_minor_version_upgrade').orDefault(true).isTrue(),
  },
});
