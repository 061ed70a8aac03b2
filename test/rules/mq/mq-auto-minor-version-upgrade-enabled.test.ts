import { testRule } from '../../support/rule-cases';

testRule('MqAutoMinorVersionUpgradeEnabled', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { AutoMinorVersionUpgrade: true } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { AutoMinorVersionUpgrade: false } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { AutoMinorVersionUpgrade: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { AutoMinorVersionUpgrade: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::AmazonMQ::Broker', Properties: { AutoMinorVersionUpgrade: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_mq_broker: { subject: { auto_minor_version_upgrade: true } } } }, subject: 'aws_mq_broker.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_mq_broker: { subject: { auto_minor_version_upgrade: false } } } }, subject: 'aws_mq_broker.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_mq_broker: { subject: { } } } }, subject: 'aws_mq_broker.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_mq_broker: { subject: { auto_minor_version_upgrade: '${var.p}' } } } }, subject: 'aws_mq_broker.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_mq_broker: { subject: { auto_minor_version_upgrade: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_mq_broker.subject', expect: 'fail' },
  ],
});
