import { parameterOf } from '../helpers/parameter-group';
import { defineRule } from '../rule';

export default defineRule({
  title: 'DocumentDB cluster speaks TLS',
  failure: 'Document database answers clients in clear text',
  control: 'TLS-01',
  severity: 'error',
  rationale: 'Documents, queries and passwords can be read on the way.',
  fix: {
    cdk: 'parameters: { tls: "enabled" } on docdb.ClusterParameterGroup, or none, as TLS is on by default',
    cloudformation: 'Parameters: { tls: enabled }, or nothing',
    terraform: 'parameter { name = "tls", value = "enabled" }, or nothing',
  },
  equivalents: { awsConfig: ['docdb-cluster-encrypted-in-transit'], securityHub: ['DocumentDB.6'], checkov: ['CKV_AWS_90'] },
  catalogue: ['documentdb-tls'],
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html'],
  cloudformation: {
    'AWS::DocDB::DBClusterParameterGroup': (group) => group.at('Parameters').child('tls').orDefault('enabled').isNot('disabled'),
  },
  terraform: {
    aws_docdb_cluster_parameter_group: (group) => parameterOf(group, 'tls', (value) => value.orDefault('enabled').isNot('disabled')),
  },
});
