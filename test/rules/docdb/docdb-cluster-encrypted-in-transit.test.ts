import { testRule } from '../../support/rule-cases';

testRule('DocdbClusterEncryptedInTransit', {
  cloudformation: [
    { name: 'on', properties: { Parameters: { tls: 'enabled' } }, expect: 'pass' },
    { name: 'of newer versions only', properties: { Parameters: { tls: 'tls1.3+' } }, expect: 'pass' },
    { name: 'off', properties: { Parameters: { tls: 'disabled' } }, expect: 'fail' },
    { name: 'property omitted', properties: { Parameters: { audit_logs: 'enabled' } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DocDB::DBClusterParameterGroup', Properties: { Parameters: { tls: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'off in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DocDB::DBClusterParameterGroup', Properties: { Parameters: { 'Fn::If': ['C', { tls: 'disabled' }, { tls: 'enabled' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'on', properties: { parameter: [{ name: 'audit_logs', value: 'enabled' }, { name: 'tls', value: 'enabled' }] }, expect: 'pass' },
    { name: 'off', properties: { parameter: [{ name: 'tls', value: 'disabled' }] }, expect: 'fail' },
    { name: 'argument omitted', properties: {}, expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_docdb_cluster_parameter_group: { subject: { parameter: [{ name: 'tls', value: '${var.p}' }] } } } }, subject: 'aws_docdb_cluster_parameter_group.subject', expect: 'unknown' },
    { name: 'the name of a parameter is known only when Terraform runs', config: { variable: { p: {} }, resource: { aws_docdb_cluster_parameter_group: { subject: { parameter: [{ name: '${var.p}', value: 'disabled' }] } } } }, subject: 'aws_docdb_cluster_parameter_group.subject', expect: 'unknown' },
    { name: 'parameters known only when Terraform runs', config: { variable: { p: {} }, resource: { aws_docdb_cluster_parameter_group: { subject: { parameter: '${var.p}' } } } }, subject: 'aws_docdb_cluster_parameter_group.subject', expect: 'unknown' },
    { name: 'off in one arm', config: { variable: { p: {} }, resource: { aws_docdb_cluster_parameter_group: { subject: { parameter: [{ name: 'tls', value: '${var.p == "x" ? "disabled" : "enabled"}' }] } } } }, subject: 'aws_docdb_cluster_parameter_group.subject', expect: 'fail' },
  ],
});
