import type { Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import type { Check, RuleContext } from '../rule';

/** Reads a setting by its CloudFormation path, below the cluster or below a part of it. */
export type Setting = (path: string, below?: Value) => Value;

/** What Terraform calls the settings; a block that stands once is the first of its list. */
const TERRAFORM: Readonly<Record<string, string>> = {
  'Version': 'version',
  'ResourcesVpcConfig.PublicAccessCidrs': 'vpc_config.0.public_access_cidrs',
  'ResourcesVpcConfig.EndpointPublicAccess': 'vpc_config.0.endpoint_public_access',
  'EncryptionConfig': 'encryption_config',
  'Resources': 'resources',
  'Provider.KeyArn': 'provider.0.key_arn',
};

/**
 * Judges a cluster in both of its forms: CloudFormation's own type, and the custom resource that `aws-eks` of the CDK
 * makes, which takes the parameters of the API (the same words with a small first letter) under `Config`.
 * https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html
 */
export function onClusters(judge: (cluster: ResourceView, setting: Setting, context: RuleContext) => Outcome): Readonly<Record<string, Check>> {
  return {
    'AWS::EKS::Cluster': (cluster, context) => judge(cluster, (path, below = cluster) => below.at(path), context),
    'Custom::AWSCDK-EKS-Cluster': (cluster, context) => judge(
      cluster, (path, below = cluster.at('Config')) => below.at(path.replace(/(^|\.)([A-Z])/g, (segment) => segment.toLowerCase())), context),
  };
}

/** The same in Terraform, for settings that are listed above. */
export function onTerraformClusters(judge: (cluster: ResourceView, setting: Setting, context: RuleContext) => Outcome): Readonly<Record<string, Check>> {
  return { aws_eks_cluster: (cluster, context) => judge(cluster, (path, below = cluster) => below.at(TERRAFORM[path]), context) };
}
