import { defineRule } from '../rule';

export default defineRule({
  title: 'EMR cluster keeps its logs',
  failure: 'Logs of the cluster vanish with it',
  control: 'LOG-05',
  severity: 'warning',
  rationale: 'A cluster is gone when somebody asks what it did.',
  fix: {
    cdk: 'logUri on emr.CfnCluster',
    cloudformation: 'LogUri',
    terraform: 'log_uri',
  },
  equivalents: {},
  catalogue: ['emr-ops'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html'],
  cloudformation: {
    'AWS::EMR::Cluster': (resource) => resource.at('LogUri').isPresent(),
  },
  terraform: {
    aws_emr_cluster: (resource) => resource.at('log_uri').isPresent(),
  },
});
