import { defineRule } from '../rule';

export default defineRule({
  title: 'Systems Manager document is not public',
  failure: 'Systems Manager document is public',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'A document shows how machines are run, and what its author put into it.',
  fix: {
    cdk: 'share documents with named accounts; CloudFormation shares none',
    cloudformation: 'share documents with named accounts; CloudFormation shares none',
    terraform: 'permissions with account ids in place of All',
  },
  equivalents: { awsConfig: ['ssm-document-not-public'], securityHub: ['SSM.4'], checkov: ['CKV_AWS_303'], prowler: ['ssm_documents_set_as_public'] },
  catalogue: ['ssm-document-private'],
  references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html'],
  terraform: {
    aws_ssm_document: (document) => document.at('permissions.account_ids').orDefault('nobody').satisfies('account ids, not All', (ids) => !/\ball\b/i.test(ids)),
  },
});
