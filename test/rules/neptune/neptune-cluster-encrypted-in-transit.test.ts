import { testRule } from '../../support/rule-cases';

testRule('NeptuneClusterEncryptedInTransit', {
  cloudformation: [
    { name: 'on', properties: { Parameters: { neptune_enforce_ssl: 1 } }, expect: 'pass' },
    { name: 'off', properties: { Parameters: { neptune_enforce_ssl: '0' } }, expect: 'fail' },
    { name: 'property omitted', properties: { Parameters: { neptune_enable_audit_log: 1 } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Neptune::DBClusterParameterGroup', Properties: { Parameters: { neptune_enforce_ssl: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'off in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Neptune::DBClusterParameterGroup', Properties: { Parameters: { neptune_enforce_ssl: { 'Fn::If': ['C', 0, 1] } } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'on', properties: { parameter: [{ name: 'neptune_enforce_ssl', value: '1' }] }, expect: 'pass' },
    { name: 'off', properties: { parameter: [{ name: 'neptune_enforce_ssl', value: '0' }] }, expect: 'fail' },
    { name: 'argument omitted', properties: {}, expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_neptune_cluster_parameter_group: { subject: { parameter: [{ name: 'neptune_enforce_ssl', value: '${var.p}' }] } } } }, subject: 'aws_neptune_cluster_parameter_group.subject', expect: 'unknown' },
  ],
});
