import { defineRule } from '../rule';

export default defineRule({
  title: 'Search domain takes software updates by itself',
  failure: 'Software updates of the domain wait for somebody',
  control: 'CFG-03',
  severity: 'warning',
  optIn: 'Updates restart nodes; some choose the time themselves.',
  rationale: 'An unpatched version has weaknesses that everyone can look up.',
  fix: {
    cdk: 'enableAutoSoftwareUpdate: true',
    cloudformation: 'SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: true }',
    terraform: 'software_update_options { auto_software_update_enabled = true }',
  },
  equivalents: { prowler: ['opensearch_service_domains_updated_to_the_latest_service_software_version'] },
  catalogue: ['opensearch-version'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html'],
  cloudformation: {
    'AWS::OpenSearchService::Domain': (resource) => resource.at('SoftwareUpdateOptions.AutoSoftwareUpdateEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_opensearch_domain: (resource) => resource.at('software_update_options.0.auto_software_update_enabled').orDefault(false).isTrue(),
  },
});
