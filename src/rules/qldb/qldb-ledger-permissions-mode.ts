import { defineRule } from '../rule';

export default defineRule({
  title: 'Ledger checks permissions for each table and command',
  failure: 'Whoever may call the ledger may run every command on it',
  control: 'IAM-01',
  severity: 'warning',
  rationale: 'In the legacy mode one permission opens every table for reading and for deletion.',
  fix: {
    cdk: 'permissionsMode: "STANDARD" on qldb.CfnLedger',
    cloudformation: 'PermissionsMode: STANDARD',
    terraform: 'permissions_mode = "STANDARD"',
  },
  equivalents: { checkov: ['CKV_AWS_170'] },
  catalogue: ['qldb-protection'],
  references: ['https://docs.aws.amazon.com/qldb/latest/developerguide/getting-started-standard-mode.html'],
  cloudformation: {
    'AWS::QLDB::Ledger': (resource) => resource.at('PermissionsMode').equals('STANDARD'),
  },
  terraform: {
    aws_qldb_ledger: (resource) => resource.at('permissions_mode').equals('STANDARD'),
  },
});
