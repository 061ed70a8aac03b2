import { testRule } from '../../support/rule-cases';

testRule('NeptuneClusterIamDatabaseAuthentication', {
  cloudformation: [
    { name: 'the strong value', properties: { IamAuthEnabled: true }, expect: 'pass' },
    { name: 'the weak value', properties: { IamAuthEnabled: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Neptune::DBCluster', Properties: { IamAuthEnabled: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Neptune::DBCluster', Properties: { IamAuthEnabled: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Neptune::DBCluster', Properties: { IamAuthEnabled: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_neptune_cluster: { subject: { iam_database_authentication_enabled: true } } } }, subject: 'aws_neptune_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_neptune_cluster: { subject: { iam_database_authentication_enabled: false } } } }, subject: 'aws_neptune_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_neptune_cluster: { subject: { } } } }, subject: 'aws_neptune_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_neptune_cluster: { subject: { iam_database_authentication_enabled: '${var.p}' } } } }, subject: 'aws_neptune_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_neptune_cluster: { subject: { iam_database_authentication_enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_neptune_cluster.subject', expect: 'fail' },
  ],
});
