import { testRule } from '../../support/rule-cases';

testRule('SecurityAccountInformationProvided', {
  terraform: [
    { name: 'a security contact', config: { resource: { aws_account_alternate_contact: { c: { alternate_contact_type: 'SECURITY' } } } }, subject: 'account', expect: 'pass' },
    { name: 'another contact', config: { resource: { aws_account_alternate_contact: { c: { alternate_contact_type: 'BILLING' } } } }, subject: 'account', expect: 'fail' },
    { name: 'none', config: { resource: { aws_sns_topic: { t: {} } } }, subject: 'account', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_account_alternate_contact: { c: { alternate_contact_type: '${var.p}' } } } }, subject: 'account', expect: 'unknown' },
  ],
});
