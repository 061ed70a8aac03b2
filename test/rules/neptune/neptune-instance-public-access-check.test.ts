import { testRule } from '../../support/rule-cases';

testRule('NeptuneInstancePublicAccessCheck', {
  cloudformation: [
    { name: 'the strong value', properties: { PubliclyAccessible: false }, expect: 'pass' },
    { name: 'the weak value', properties: { PubliclyAccessible: true }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Neptune::DBInstance', Properties: { PubliclyAccessible: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Neptune::DBInstance', Properties: { PubliclyAccessible: { 'Fn::If': ['C', false, true] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Neptune::DBInstance', Properties: { PubliclyAccessible: { 'Fn::If': ['C', false, false] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_neptune_cluster_instance: { subject: { publicly_accessible: false } } } }, subject: 'aws_neptune_cluster_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_neptune_cluster_instance: { subject: { publicly_accessible: true } } } }, subject: 'aws_neptune_cluster_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_neptune_cluster_instance: { subject: { } } } }, subject: 'aws_neptune_cluster_instance.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_neptune_cluster_instance: { subject: { publicly_accessible: '${var.p}' } } } }, subject: 'aws_neptune_cluster_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_neptune_cluster_instance: { subject: { publicly_accessible: '${var.p == "x" ? false : true}' } } } }, subject: 'aws_neptune_cluster_instance.subject', expect: 'fail' },
  ],
});
