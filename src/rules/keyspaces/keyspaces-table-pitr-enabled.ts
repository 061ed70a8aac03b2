import { defineRule } from '../rule';

export default defineRule({
  title: 'Keyspaces table can be restored to any point in time',
  failure: 'Point-in-time recovery is off',
  control: 'BCK-02',
  severity: 'error',
  rationale: 'Rows that are overwritten or deleted by mistake can be brought back only with point-in-time recovery.',
  fix: {
    cdk: 'pointInTimeRecoveryEnabled: true on cassandra.CfnTable',
    cloudformation: 'PointInTimeRecoveryEnabled: true',
    terraform: 'point_in_time_recovery { status = "ENABLED" }',
  },
  equivalents: {},
  catalogue: ['keyspaces-protection'],
  references: ['https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html'],
  cloudformation: {
    'AWS::Cassandra::Table': (resource) => resource.at('PointInTimeRecoveryEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_keyspaces_table: (resource) => resource.at('point_in_time_recovery.0.status').orDefault('DISABLED').equals('ENABLED'),
  },
});
