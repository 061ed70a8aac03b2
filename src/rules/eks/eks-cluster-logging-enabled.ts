import { all, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { or, type Ternary } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'EKS cluster logs all that its control plane does',
  failure: 'A part of what the control plane does is not logged',
  control: 'LOG-05',
  criteria: ['CC7.2'],
  severity: 'error',
  rationale: 'Without the audit log nobody can say who changed what in the cluster.',
  fix: {
    cdk: 'clusterLogging: Object.values(eks.ClusterLoggingTypes)',
    cloudformation: 'Logging: { ClusterLogging: { EnabledTypes: [{ Type: api }, { Type: audit }, { Type: authenticator }, { Type: controllerManager }, { Type: scheduler }] } }',
    terraform: 'enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]',
  },
  equivalents: { awsConfig: ['eks-cluster-logging-enabled'], checkov: ['CKV_AWS_37'], trivy: ['AWS-0038'], cdkNag: ['EKSClusterControlPlaneLogs'], prowler: ['eks_control_plane_logging_all_types_enabled'] },
  catalogue: ['eks-control-plane-logging'],
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html'],
  cloudformation: {
    // No type of log is on unless it is named.
    'AWS::EKS::Cluster': (cluster) => {
      const types = cluster.at('Logging.ClusterLogging.EnabledTypes');
      return includesAll(types, types.items()?.map((item) => item.at('Type')));
    },
    'Custom::AWSCDK-EKS-Cluster': (cluster) => {
      const groups = cluster.at('Config.logging.clusterLogging');
      const lists = groups.items()?.filter((group) => group.at('enabled').is(true) !== false).map((group) => (group.at('enabled').is(true) === true ? group.at('types').items() : undefined));
      return includesAll(groups, lists?.every((list) => list !== undefined) === true ? lists.flatMap((list) => list ?? []) : undefined);
    },
  },
  terraform: {
    aws_eks_cluster: (cluster) => includesAll(cluster.at('enabled_cluster_log_types'), cluster.at('enabled_cluster_log_types').items()),
  },
});

const TYPES = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];

function includesAll(place: Value, types: readonly Value[] | undefined): Outcome {
  const includes = (wanted: string): Ternary => (types === undefined ? undefined : or(false, ...types.map((type) => type.is(wanted))));
  return all(...TYPES.map((wanted) => place.judge(includes(wanted), 'includes', wanted)));
}
