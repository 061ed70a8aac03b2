import { defineRule } from '../rule';

export default defineRule({
  title: 'Airflow is reached from the network alone',
  failure: 'Airflow is reached from the internet',
  control: 'NET-03',
  severity: 'warning',
  rationale: 'Whoever signs in to Airflow runs code with its rights.',
  fix: {
    cdk: 'webserverAccessMode: "PRIVATE_ONLY"',
    cloudformation: 'WebserverAccessMode: PRIVATE_ONLY',
    terraform: 'webserver_access_mode = "PRIVATE_ONLY"',
  },
  equivalents: { checkov: ['CKV2_AWS_66'] },
  catalogue: ['mwaa-hardening'],
  references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html'],
  // Private unless told otherwise, says the provider, which leaves the default to the service.
  cloudformation: {
    'AWS::MWAA::Environment': (resource) => resource.at('WebserverAccessMode').orDefault('PRIVATE_ONLY').equals('PRIVATE_ONLY'),
  },
  terraform: {
    aws_mwaa_environment: (resource) => resource.at('webserver_access_mode').orDefault('PRIVATE_ONLY').equals('PRIVATE_ONLY'),
  },
});
