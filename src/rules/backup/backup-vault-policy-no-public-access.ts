import { notApplicable } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import { namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Access policy of a backup vault names those it grants access to',
  failure: 'Anyone may use the backup vault',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'Whoever may copy or restore from the vault holds the data of everything that is backed up in it.',
  fix: {
    cdk: 'accessPolicy with named principals, or a condition on aws:PrincipalOrgID',
    cloudformation: 'AccessPolicy with a Principal that names accounts, or a Condition on aws:PrincipalOrgID',
    terraform: 'principals with named identifiers in the policy of aws_backup_vault_policy, or a condition on aws:PrincipalOrgID',
  },
  equivalents: {},
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html'],
  cloudformation: {
    'AWS::Backup::BackupVault': (vault) => {
      const policy = vault.at('AccessPolicy');
      return policy.present() === false ? notApplicable('the vault has no access policy, and answers its account alone', policy.evidence('present')) : namesItsGrantees(PolicyDocument.of(policy));
    },
  },
  terraform: {
    aws_backup_vault_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy'))),
  },
});
