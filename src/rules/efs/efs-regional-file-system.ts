import { defineRule } from '../rule';

export default defineRule({
  title: 'File system stands in several zones',
  failure: 'File system stands in one zone',
  control: 'AVL-01',
  severity: 'warning',
  rationale: 'The loss of the zone takes the files with it until it is back.',
  fix: {
    cdk: 'oneZone: false',
    cloudformation: 'no AvailabilityZoneName',
    terraform: 'no availability_zone_name',
  },
  equivalents: {},
  catalogue: ['efs-regional'],
  references: ['https://docs.aws.amazon.com/efs/latest/ug/features.html'],
  cloudformation: {
    'AWS::EFS::FileSystem': (system) => system.at('AvailabilityZoneName').isAbsent(),
  },
  terraform: {
    aws_efs_file_system: (system) => system.at('availability_zone_name').written.isAbsent(),
  },
});
