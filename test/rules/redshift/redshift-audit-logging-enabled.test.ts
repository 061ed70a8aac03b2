import { testRule } from '../../support/rule-cases';

testRule('RedshiftAuditLoggingEnabled', {
  cloudformation: [
    { name: 'the strong value', properties: { LoggingProperties: { BucketName: 'logs' } }, expect: 'pass' },
    { name: 'no place for the logs', properties: { LoggingProperties: { S3KeyPrefix: 'x' } }, expect: 'fail' },
    { name: 'to CloudWatch', properties: { LoggingProperties: { LogDestinationType: 'cloudwatch', LogExports: ['connectionlog'] } }, expect: 'pass' },
    { name: 'to CloudWatch, none of the logs', properties: { LoggingProperties: { LogDestinationType: 'cloudwatch', LogExports: [] } }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { LoggingProperties: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { LoggingProperties: { 'Fn::If': ['C', { BucketName: 'logs' }, { S3KeyPrefix: 'x' }] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Redshift::Cluster', Properties: { LoggingProperties: { 'Fn::If': ['C', { BucketName: 'logs' }, { BucketName: 'logs' }] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'to a bucket', config: { resource: { aws_redshift_cluster: { subject: {} }, aws_redshift_logging: { l: { cluster_identifier: '${aws_redshift_cluster.subject.id}', log_destination_type: 's3', bucket_name: 'logs' } } } }, expect: 'pass' },
    { name: 'to CloudWatch, by name', config: { resource: { aws_redshift_cluster: { subject: { cluster_identifier: 'c' } }, aws_redshift_logging: { l: { cluster_identifier: 'c', log_destination_type: 'cloudwatch', log_exports: ['userlog'] } } } }, expect: 'pass' },
    { name: 'to CloudWatch, none of the logs', config: { resource: { aws_redshift_cluster: { subject: {} }, aws_redshift_logging: { l: { cluster_identifier: '${aws_redshift_cluster.subject.id}', log_destination_type: 'cloudwatch', log_exports: [] } } } }, expect: 'fail' },
    { name: 'of another cluster', config: { resource: { aws_redshift_cluster: { subject: { cluster_identifier: 'c' } }, aws_redshift_logging: { l: { cluster_identifier: 'd', log_destination_type: 'cloudwatch' } } } }, expect: 'fail' },
    { name: 'of perhaps another cluster', config: { variable: { p: {} }, resource: { aws_redshift_cluster: { subject: { cluster_identifier: 'c' } }, aws_redshift_logging: { l: { cluster_identifier: '${var.p}', log_destination_type: 'cloudwatch', log_exports: ['userlog'] } } } }, expect: 'unknown' },
    { name: 'inline', properties: { logging: [{ enable: true, bucket_name: 'logs' }] }, expect: 'pass' },
    { name: 'inline, switched off', properties: { logging: { enable: false, bucket_name: 'logs' } }, expect: 'fail' },
    { name: 'inline, of a variable', config: { variable: { p: {} }, resource: { aws_redshift_cluster: { subject: { logging: { enable: '${var.p}', bucket_name: 'logs' } } } } }, expect: 'unknown' },
    { name: 'off in one arm', config: { variable: { p: {} }, resource: { aws_redshift_cluster: { subject: { logging: { enable: '${var.p == "x"}', bucket_name: 'logs' } } } } }, expect: 'unknown' },
    { name: 'switched off in one arm', config: { variable: { p: {} }, resource: { aws_redshift_cluster: { subject: { logging: { enable: '${var.p == "x" ? true : false}', bucket_name: 'logs' } } } } }, expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
  ],
});
