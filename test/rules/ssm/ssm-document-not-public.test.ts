import { testRule } from '../../support/rule-cases';

testRule('SsmDocumentNotPublic', {
  terraform: [
    { name: 'shared with an account', config: { resource: { aws_ssm_document: { subject: { permissions: { type: 'Share', account_ids: '111122223333' } } } } }, subject: 'aws_ssm_document.subject', expect: 'pass' },
    { name: 'shared with all', config: { resource: { aws_ssm_document: { subject: { permissions: { type: 'Share', account_ids: 'All' } } } } }, subject: 'aws_ssm_document.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ssm_document: { subject: {} } } }, subject: 'aws_ssm_document.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ssm_document: { subject: { permissions: { type: 'Share', account_ids: '${var.p}' } } } } }, subject: 'aws_ssm_document.subject', expect: 'unknown' },
  ],
});
