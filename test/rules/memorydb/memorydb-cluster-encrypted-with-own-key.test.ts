import { testRule } from '../../support/rule-cases';

testRule('MemorydbClusterEncryptedWithOwnKey', {
  cloudformation: [
    { name: 'a key of the same template', template: { Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { ACLName: 'app', KmsKeyId: { 'Fn::GetAtt': ['K', 'Arn'] } } }, K: { Type: 'AWS::KMS::Key' } } }, expect: 'pass' },
    { name: 'the ARN of a key', properties: { ACLName: 'app', KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' }, expect: 'pass' },
    { name: 'a key that AWS manages', properties: { ACLName: 'app', KmsKeyId: 'alias/aws/x' }, expect: 'fail' },
    { name: 'property omitted', properties: { ACLName: 'app' }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { ACLName: 'app', KmsKeyId: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { ACLName: 'app', KmsKeyId: { 'Fn::If': ['C', 'arn:aws:kms:eu-west-1:111122223333:key/1', { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
    { name: 'a key of another stack', template: [{ Resources: { K: { Type: 'AWS::KMS::Key' } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['K', 'Arn'] }, Export: { Name: 'key' } } } }, { Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { ACLName: 'app', KmsKeyId: { 'Fn::ImportValue': 'key' } } } } }], expect: 'pass' },
  ],
  terraform: [
    { name: 'a key', config: { resource: { aws_memorydb_cluster: { subject: { acl_name: 'app', kms_key_arn: '${aws_kms_key.k.arn}' } }, aws_kms_key: { k: {} } } }, expect: 'pass' },
    { name: 'a key that AWS manages', properties: { acl_name: 'app', kms_key_arn: 'alias/aws/x' }, expect: 'fail' },
    { name: 'argument omitted', properties: { acl_name: 'app' }, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_memorydb_cluster: { subject: { acl_name: 'app', kms_key_arn: '${var.p}' } } } }, subject: 'aws_memorydb_cluster.subject', expect: 'unknown' },
  ],
});
