import { all, any, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { onClusters, onTerraformClusters, type Setting } from '../helpers/eks-clusters';
import { isWorldCidr } from '../helpers/network';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Kubernetes API is not open to the whole internet',
  failure: 'Kubernetes API is open to the whole internet',
  control: 'NET-02',
  severity: 'error',
  rationale: 'The API of the cluster administers everything in it, and anyone may try to sign in.',
  fix: {
    cdk: 'endpointAccess: eks.EndpointAccess.PRIVATE, or PUBLIC_AND_PRIVATE.onlyFrom("203.0.113.0/24")',
    cloudformation: 'ResourcesVpcConfig: { EndpointPublicAccess: false }, or PublicAccessCidrs with blocks of your own',
    terraform: 'vpc_config { endpoint_public_access = false }, or public_access_cidrs with blocks of your own',
  },
  equivalents: { checkov: ['CKV_AWS_38'], trivy: ['AWS-0041'], prowler: ['eks_cluster_not_publicly_accessible'] },
  catalogue: ['eks-private-endpoint'],
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-cluster-resourcesvpcconfig.html'],
  cloudformation: onClusters(judge),
  terraform: onTerraformClusters(judge),
});

function judge(_cluster: ResourceView, setting: Setting): Outcome {
  // The endpoint is public, and open to 0.0.0.0/0, unless the template says otherwise.
  const blocks = setting('ResourcesVpcConfig.PublicAccessCidrs').orDefault('0.0.0.0/0');
  const items = blocks.items();
  const limited = items === undefined ? undecided('the blocks are known only at deploy time', blocks.evidence('readable'))
    : items.length === 0 ? blocks.isPresent() : all(...items.map((block) => block.satisfies('a block of somebody', (text) => !isWorldCidr(text))));
  return any(setting('ResourcesVpcConfig.EndpointPublicAccess').orDefault(true).isFalse(), limited);
}
