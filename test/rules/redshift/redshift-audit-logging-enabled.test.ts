import { testRule } from '../../support/rule-cases';

testRule('RedshiftAuditLoggingEnabled', {
  cloudformation: [
    { name: 'the strong value', properties: { LoggingProperties: { BucketName: 'logs' } }, expect: 'pass' },
    { name: 'no place for the logs', properties: { LoggingProperties: { S3KeyPrefix: 'x' } }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { LoggingProperties: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { LoggingProperties: { 'Fn::If': ['C', { BucketName: 'logs' }, { S3KeyPrefix: 'x' }] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { LoggingProperties: { 'Fn::If': ['C', { BucketName: 'logs' }, { BucketName: 'logs' }] } } } } }, expect: 'pass' },
  ],
});
