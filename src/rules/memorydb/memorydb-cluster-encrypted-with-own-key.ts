import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'MemoryDB cluster is encrypted with a customer-managed key',
  failure: 'In-memory database is encrypted with a key that AWS owns',
  control: 'ENC-02',
  severity: 'warning',
  optIn: 'The key of AWS encrypts as well; a key of one\'s own is a decision for sensitive data.',
  rationale: 'With a key of our own, access to the data can be limited, seen and closed apart from the store.',
  fix: {
    cdk: 'kmsKeyId: key.keyArn on memorydb.CfnCluster',
    cloudformation: 'KmsKeyId: the ARN of an AWS::KMS::Key',
    terraform: 'kms_key_arn = aws_kms_key.main.arn',
  },
  equivalents: { checkov: ['CKV_AWS_201'] },
  catalogue: ['memorydb-encryption'],
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html'],
  cloudformation: {
    'AWS::MemoryDB::Cluster': (resource) => isCustomerManagedKey(resource, resource.at('KmsKeyId')),
  },
  terraform: {
    aws_memorydb_cluster: (resource) => isCustomerManagedKey(resource, resource.at('kms_key_arn')),
  },
});
