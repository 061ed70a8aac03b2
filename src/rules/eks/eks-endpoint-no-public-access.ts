import { onClusters } from '../helpers/eks-clusters';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Kubernetes API is reached from within the network only',
  failure: 'Kubernetes API has a public endpoint',
  control: 'NET-03',
  criteria: ['CC6.6', 'CC6.1'],
  severity: 'warning',
  rationale: 'A public endpoint leaves a flaw in Kubernetes, or a leaked credential, open to be used from anywhere.',
  fix: { cdk: 'endpointAccess: eks.EndpointAccess.PRIVATE', cloudformation: 'ResourcesVpcConfig: { EndpointPublicAccess: false, EndpointPrivateAccess: true }', terraform: 'vpc_config { endpoint_public_access = false, endpoint_private_access = true }' },
  equivalents: { awsConfig: ['eks-endpoint-no-public-access'], securityHub: ['EKS.1'], checkov: ['CKV_AWS_39'], trivy: ['AWS-0040'], cdkNag: ['EKSClusterNoEndpointPublicAccess'] },
  catalogue: ['eks-private-endpoint'],
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
  cloudformation: onClusters((_cluster, setting) => setting('ResourcesVpcConfig.EndpointPublicAccess').orDefault(true).isFalse()),
  terraform: {
    aws_eks_cluster: (resource) => resource.at('vpc_config.0.endpoint_public_access').orDefault(true).isFalse(),
  },
});
