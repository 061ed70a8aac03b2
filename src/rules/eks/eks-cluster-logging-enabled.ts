import { all, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { or, type Ternary } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'EKS cluster logs who signs in and what they do',
  failure: 'Sign-ins and actions in the cluster are not logged',
  control: 'LOG-05',
  criteria: ['CC7.2'],
  severity: 'error',
  rationale: 'Without the audit log nobody can say who changed what in the cluster.',
  fix: {
    cdk: 'clusterLogging: [eks.ClusterLoggingTypes.AUDIT, eks.ClusterLoggingTypes.AUTHENTICATOR]',
    cloudformation: 'Logging: { ClusterLogging: { EnabledTypes: [{ Type: audit }, { Type: authenticator }] } }',
    terraform: 'enabled_cluster_log_types = ["audit", "authenticator"]',
  },
  equivalents: {},
  catalogue: ['eks-control-plane-logging'],
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html'],
  cloudformation: {
    // No type of log is on unless it is named.
    'AWS::EKS::Cluster': (cluster) => {
      const types = cluster.at('Logging.ClusterLogging.EnabledTypes');
      return includesBoth(types, types.items()?.map((item) => item.at('Type')));
    },
    'Custom::AWSCDK-EKS-Cluster': (cluster) => {
      const groups = cluster.at('Config.logging.clusterLogging');
      const lists = groups.items()?.filter((group) => group.at('enabled').is(true) !== false).map((group) => (group.at('enabled').is(true) === true ? group.at('types').items() : undefined));
      return includesBoth(groups, lists?.every((list) => list !== undefined) === true ? lists.flatMap((list) => list ?? []) : undefined);
    },
  },
  terraform: {
    aws_eks_cluster: (cluster) => includesBoth(cluster.at('enabled_cluster_log_types'), cluster.at('enabled_cluster_log_types').items()),
  },
});

function includesBoth(place: Value, types: readonly Value[] | undefined): Outcome {
  const includes = (wanted: string): Ternary => (types === undefined ? undefined : or(false, ...types.map((type) => type.is(wanted))));
  return all(...['audit', 'authenticator'].map((wanted) => place.judge(includes(wanted), 'includes', wanted)));
}
