import { testRule } from '../../support/rule-cases';

testRule('MqCloudwatchAuditLoggingEnabled', {
  cloudformation: [
    { name: 'both', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { EngineType: 'ACTIVEMQ', Logs: { General: true, Audit: true } } } } }, expect: 'pass' },
    { name: 'general alone', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { EngineType: 'ACTIVEMQ', Logs: { General: true } } } } }, expect: 'fail' },
    { name: 'RabbitMQ', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { EngineType: 'RABBITMQ', Logs: { General: true } } } } }, expect: 'pass' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { EngineType: 'RABBITMQ' } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { EngineType: 'RABBITMQ', Logs: { General: { Ref: 'P' } } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'both', config: { resource: { aws_mq_broker: { subject: { engine_type: 'ActiveMQ', logs: { general: true, audit: true } } } } }, subject: 'aws_mq_broker.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_mq_broker: { subject: { engine_type: 'ActiveMQ' } } } }, subject: 'aws_mq_broker.subject', expect: 'fail' },
    { name: 'RabbitMQ', config: { resource: { aws_mq_broker: { subject: { engine_type: 'RabbitMQ', logs: [{ general: true }] } } } }, subject: 'aws_mq_broker.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_mq_broker: { subject: { engine_type: 'RabbitMQ', logs: { general: '${var.p}' } } } } }, subject: 'aws_mq_broker.subject', expect: 'unknown' },
  ],
});
