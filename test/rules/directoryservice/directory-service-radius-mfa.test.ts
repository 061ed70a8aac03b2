import { testRule } from '../../support/rule-cases';

testRule('DirectoryServiceRadiusMfa', {
  terraform: [
    { name: 'set', config: { resource: { aws_directory_service_directory: { subject: {} }, aws_directory_service_radius_settings: { s: { directory_id: '${aws_directory_service_directory.subject.id}' } } } }, subject: 'aws_directory_service_directory.subject', expect: 'pass' },
    { name: 'none', config: { resource: { aws_directory_service_directory: { subject: {} } } }, subject: 'aws_directory_service_directory.subject', expect: 'fail' },
  ],
});
