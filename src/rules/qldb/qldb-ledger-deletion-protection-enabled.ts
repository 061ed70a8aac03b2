import { defineRule } from '../rule';

export default defineRule({
  title: 'Ledger is protected against deletion',
  failure: 'Ledger can be deleted by one call',
  control: 'AVL-02',
  severity: 'warning',
  rationale: 'A ledger is kept as proof, and a mistaken call takes the proof away.',
  fix: {
    cdk: 'deletionProtection: true on qldb.CfnLedger',
    cloudformation: 'DeletionProtection: true, or nothing',
    terraform: 'deletion_protection = true, or nothing',
  },
  equivalents: { checkov: ['CKV_AWS_172'] },
  catalogue: ['qldb-protection'],
  references: ['https://docs.aws.amazon.com/qldb/latest/developerguide/ledger-management.basics.html'],
  cloudformation: {
    'AWS::QLDB::Ledger': (resource) => resource.at('DeletionProtection').orDefault(true).isTrue(),
  },
  terraform: {
    aws_qldb_ledger: (resource) => resource.at('deletion_protection').orDefault(true).isTrue(),
  },
});
