import { defineRule } from '../rule';

export default defineRule({
  title: 'Broker takes minor versions by itself',
  failure: 'Minor versions of the broker wait for somebody',
  control: 'CFG-03',
  severity: 'warning',
  rationale: 'An unpatched version has weaknesses that everyone can look up.',
  fix: {
    cdk: 'autoMinorVersionUpgrade: true',
    cloudformation: 'AutoMinorVersionUpgrade: true',
    terraform: 'auto_minor_version_upgrade = true',
  },
  equivalents: { awsConfig: ['mq-auto-minor-version-upgrade-enabled'], securityHub: ['MQ.3'], checkov: ['CKV_AWS_207'], prowler: ['mq_broker_auto_minor_version_upgrades'] },
  catalogue: ['mq-auto-minor-upgrade'],
  references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html'],
  cloudformation: {
    'AWS::AmazonMQ::Broker': (resource) => resource.at('AutoMinorVersionUpgrade').orDefault(false).isTrue(),
  },
  terraform: {
    aws_mq_broker: (resource) => resource.at('auto_minor_version_upgrade').orDefault(false).isTrue(),
  },
});
