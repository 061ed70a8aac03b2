import { testRule } from '../../support/rule-cases';

testRule('MqBrokerNotPublic', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { PubliclyAccessible: false } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { PubliclyAccessible: true } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { PubliclyAccessible: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { PubliclyAccessible: { 'Fn::If': ['C', false, true] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { PubliclyAccessible: { 'Fn::If': ['C', false, false] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_mq_broker: { subject: { publicly_accessible: false } } } }, subject: 'aws_mq_broker.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_mq_broker: { subject: { publicly_accessible: true } } } }, subject: 'aws_mq_broker.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_mq_broker: { subject: { } } } }, subject: 'aws_mq_broker.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_mq_broker: { subject: { publicly_accessible: '${var.p}' } } } }, subject: 'aws_mq_broker.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_mq_broker: { subject: { publicly_accessible: '${var.p == "x" ? false : true}' } } } }, subject: 'aws_mq_broker.subject', expect: 'fail' },
  ],
});
