import { defineRule } from '../rule';

export default defineRule({
  title: 'Development environment is reached through Systems Manager',
  failure: 'Development environment is reached by SSH',
  control: 'NET-02',
  severity: 'warning',
  rationale: 'SSH needs an open port and a key that somebody keeps.',
  fix: {
    cdk: 'connectionType: "CONNECT_SSM"',
    cloudformation: 'ConnectionType: CONNECT_SSM',
    terraform: 'connection_type = "CONNECT_SSM"',
  },
  equivalents: {},
  catalogue: ['cloud9-ssm'],
  references: ['https://docs.aws.amazon.com/cloud9/latest/user-guide/ec2-ssm.html'],
  cloudformation: {
    'AWS::Cloud9::EnvironmentEC2': (resource) => resource.at('ConnectionType').orDefault('CONNECT_SSH').equals('CONNECT_SSM'),
  },
  terraform: {
    aws_cloud9_environment_ec2: (resource) => resource.at('connection_type').orDefault('CONNECT_SSH').equals('CONNECT_SSM'),
  },
});
