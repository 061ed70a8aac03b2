import { ACCOUNT } from '../../model/account';
import { fail, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'AWS knows whom to call about security',
  failure: 'AWS does not know whom to call about security',
  control: 'INC-01',
  criteria: ['CC7.4'],
  severity: 'warning',
  rationale: 'AWS writes to this contact when it sees an account attacked or abused.',
  fix: {
    cdk: 'set the security contact of the account; CloudFormation has no resource for it',
    cloudformation: 'set the security contact of the account; CloudFormation has no resource for it',
    terraform: 'aws_account_alternate_contact with alternate_contact_type = "SECURITY"',
  },
  equivalents: { awsConfig: ['security-account-information-provided'], securityHub: ['Account.1'], prowler: ['account_security_contact_information_is_registered'] },
  catalogue: ['alternate-contacts'],
  references: ['https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html'],
  terraform: {
    [ACCOUNT]: (account) => {
      const contacts = account.others('aws_account_alternate_contact').map((view) => view.at('alternate_contact_type'));
      const evidence = { pointer: '', operator: 'declared', expected: 'aws_account_alternate_contact of type SECURITY' };
      const found = contacts.find((type) => type.is('SECURITY') !== false);
      if (found !== undefined) { return found.equals('SECURITY'); }
      return account.graph.units.some(({ platform }) => platform === 'terraform') ? fail('no security contact is declared', evidence) : undecided('CloudFormation declares no contacts; confirm the security contact in the account', evidence);
    },
  },
});
