import { testRule } from '../../support/rule-cases';

testRule('DirectoryServiceRadiusMfa', {
  cloudformation: [],
  terraform: [
    { name: 'settings', config: { resource: { aws_directory_service_directory: { subject: { name: 'corp.example.com', type: 'MicrosoftAD' } }, aws_directory_service_radius_settings: { s: { directory_id: '${aws_directory_service_directory.subject.id}', radius_servers: ['10.0.0.1'] } } } }, expect: 'pass' },
    { name: 'none', config: { resource: { aws_directory_service_directory: { subject: { name: 'corp.example.com', type: 'ADConnector' } } } }, expect: 'fail' },
    { name: 'no servers', config: { resource: { aws_directory_service_directory: { subject: { name: 'corp.example.com', type: 'MicrosoftAD' } }, aws_directory_service_radius_settings: { s: { directory_id: '${aws_directory_service_directory.subject.id}', radius_servers: [] } } } }, expect: 'fail' },
    { name: 'argument omitted', properties: { name: 'corp.example.com' }, expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_directory_service_directory: { subject: { name: 'corp.example.com', type: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
