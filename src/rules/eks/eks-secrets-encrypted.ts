import { all, any, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { onClusters, onTerraformClusters, type Setting } from '../helpers/eks-clusters';
import { isCustomerManagedKey } from '../helpers/keys';
import { or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'EKS encrypts Kubernetes secrets with a customer-managed key',
  failure: 'Kubernetes secrets are not under a key of our own',
  control: 'ENC-02',
  severity: 'warning',
  rationale: 'Kubernetes keeps secrets in its store as they are, and only a key of our own lets us decide and follow who reads them there.',
  fix: {
    cdk: 'secretsEncryptionKey: key',
    cloudformation: 'EncryptionConfig: [{ Resources: [secrets], Provider: { KeyArn: !GetAtt Key.Arn } }]',
    terraform: 'encryption_config { resources = ["secrets"], provider { key_arn = aws_kms_key.this.arn } }',
  },
  equivalents: {
    awsConfig: ['eks-cluster-secrets-encrypted', 'eks-secrets-encrypted'], securityHub: ['EKS.3'], checkov: ['CKV_AWS_58'],
    trivy: ['AWS-0039'], cfnGuard: ['EKS_CLUSTER_ENCRYPTION_RULE'], prowler: ['eks_cluster_kms_cmk_encryption_in_secrets_enabled'],
  },
  catalogue: ['eks-secrets-encryption'],
  // Since Kubernetes 1.28 EKS encrypts by default, with a key that AWS owns.
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html'],
  cloudformation: onClusters(judge),
  terraform: onTerraformClusters(judge),
});

function judge(cluster: ResourceView, setting: Setting): Outcome {
  const configurations = setting('EncryptionConfig');
  const items = configurations.items();
  if (items === undefined) { return undecided('the encryption is known only at deploy time', configurations.evidence('readable')); }
  if (items.length === 0) { return configurations.isPresent(); }
  return any(...items.map((item) => {
    const resources = setting('Resources', item);
    const kinds = resources.items();
    return all(
      resources.judge(kinds === undefined ? undefined : or(false, ...kinds.map((kind) => kind.is('secrets'))), 'includes', 'secrets'),
      isCustomerManagedKey(cluster, setting('Provider.KeyArn', item)));
  }));
}
