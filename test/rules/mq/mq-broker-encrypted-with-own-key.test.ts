import { testRule } from '../../support/rule-cases';

testRule('MqBrokerEncryptedWithOwnKey', {
  cloudformation: [
    { name: 'a key', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { EncryptionOptions: { KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } } }, expect: 'pass' },
    { name: 'the key of AWS', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { EncryptionOptions: { KmsKeyId: 'alias/aws/x' } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: {} } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { EncryptionOptions: { KmsKeyId: { Ref: 'P' } } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'a key', config: { resource: { aws_mq_broker: { subject: { encryption_options: [{ kms_key_id: 'arn:aws:kms:eu-west-1:111122223333:key/1' }] } } } }, subject: 'aws_mq_broker.subject', expect: 'pass' },
    { name: 'the key of AWS', config: { resource: { aws_mq_broker: { subject: { encryption_options: [{ kms_key_id: 'alias/aws/x' }] } } } }, subject: 'aws_mq_broker.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_mq_broker: { subject: {} } } }, subject: 'aws_mq_broker.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_mq_broker: { subject: { encryption_options: [{ kms_key_id: '${var.p}' }] } } } }, subject: 'aws_mq_broker.subject', expect: 'unknown' },
  ],
});
