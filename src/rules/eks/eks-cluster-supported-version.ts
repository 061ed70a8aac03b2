import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { onClusters, onTerraformClusters, type Setting } from '../helpers/eks-clusters';
import { defineRule, type RuleContext } from '../rule';

export default defineRule({
  title: 'EKS cluster runs a version of Kubernetes that is supported',
  failure: 'Version of Kubernetes is no longer supported',
  control: 'CFG-03',
  severity: 'error',
  rationale: 'Weaknesses found in a version after its end of support are never mended, and EKS upgrades the cluster at a time of its own.',
  fix: { cdk: 'version: eks.KubernetesVersion.V1_34', cloudformation: 'Version: "1.34"', terraform: 'version = "1.34"' },
  equivalents: { awsConfig: ['eks-cluster-supported-version'], securityHub: ['EKS.2'], prowler: ['eks_cluster_uses_a_supported_version'] },
  catalogue: ['eks-supported-version'],
  // Version 1.31 leaves extended support on 26 November 2026.
  parameters: { oldestMinorVersion: { description: 'Oldest supported minor version: 32 stands for 1.32', default: 32, minimum: 1 } },
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html'],
  cloudformation: onClusters(judge),
  terraform: onTerraformClusters(judge),
});

function judge(_cluster: ResourceView, setting: Setting, context: RuleContext): Outcome {
  const version = setting('Version');
  const oldest = context.parameter('oldestMinorVersion');
  if (version.present() === false) { return undecided('the version is the one that EKS had as default when the cluster was made', version.evidence('gte', `1.${oldest}`)); }
  return version.satisfies(`1.${oldest} or later`, (text) => {
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(text) ?? [];
    return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= oldest);
  });
}
