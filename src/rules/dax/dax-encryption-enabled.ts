import { defineRule } from '../rule';

export default defineRule({
  title: 'DAX cluster encrypts what it stores',
  failure: 'DAX cluster stores items unencrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'The cache writes items to disk for its replication, where they can be read.',
  fix: {
    cdk: 'sseSpecification: { sseEnabled: true } on dax.CfnCluster',
    cloudformation: 'SSESpecification: { SSEEnabled: true }',
    terraform: 'server_side_encryption { enabled = true }',
  },
  equivalents: { awsConfig: ['dax-encryption-enabled'], securityHub: ['DynamoDB.3'], checkov: ['CKV_AWS_47'], trivy: ['AWS-0023'], cdkNag: ['DAXEncrypted'], prowler: ['dynamodb_accelerator_cluster_encryption_enabled'] },
  catalogue: ['dax-encryption-at-rest'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html'],
  cloudformation: {
    'AWS::DAX::Cluster': (resource) => resource.at('SSESpecification.SSEEnabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_dax_cluster: (resource) => resource.at('server_side_encryption.0.enabled').orDefault(false).isTrue(),
  },
});
