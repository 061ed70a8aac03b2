import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Airflow is encrypted with a customer-managed key',
  failure: 'Airflow is encrypted with a key that AWS owns',
  control: 'ENC-02',
  severity: 'warning',
  rationale: 'Connections and variables hold the credentials of everything that Airflow drives.',
  fix: {
    cdk: 'kmsKey',
    cloudformation: 'KmsKey',
    terraform: 'kms_key',
  },
  equivalents: {},
  catalogue: ['mwaa-hardening'],
  references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-at-rest.html'],
  cloudformation: {
    'AWS::MWAA::Environment': (resource) => isCustomerManagedKey(resource, resource.at('KmsKey')),
  },
  terraform: {
    aws_mwaa_environment: (resource) => isCustomerManagedKey(resource, resource.at('kms_key')),
  },
});
