import { parameterOf } from '../helpers/parameter-group';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Neptune cluster speaks TLS',
  failure: 'Graph database answers clients in clear text',
  control: 'TLS-01',
  severity: 'error',
  rationale: 'Queries and answers can be read on the way.',
  fix: {
    cdk: 'parameters: { neptune_enforce_ssl: "1" } on the cluster parameter group, or none, as TLS is on by default',
    cloudformation: 'Parameters: { neptune_enforce_ssl: 1 }, or nothing',
    terraform: 'parameter { name = "neptune_enforce_ssl", value = "1" }, or nothing',
  },
  equivalents: {},
  catalogue: ['neptune-tls-iam'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/security-ssl.html', 'https://docs.aws.amazon.com/neptune/latest/userguide/parameters.html'],
  cloudformation: {
    'AWS::Neptune::DBClusterParameterGroup': (group) => group.at('Parameters').child('neptune_enforce_ssl').orDefault(1).isNot(0),
  },
  terraform: {
    aws_neptune_cluster_parameter_group: (group) => parameterOf(group, 'neptune_enforce_ssl', (value) => value.orDefault(1).isNot(0)),
  },
});
