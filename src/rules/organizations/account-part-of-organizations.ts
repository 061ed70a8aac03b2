import { accountDeclares } from '../helpers/declared';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Account is governed by an organization',
  failure: 'Account stands alone',
  control: 'CHG-01',
  criteria: ['CC5.2', 'CC6.3'],
  severity: 'warning',
  optIn: 'An organization is declared once, in its own repository.',
  rationale: 'Guardrails of an organization hold even for the administrators of an account.',
  fix: {
    cdk: 'new organizations.CfnOrganization(this, "Organization")',
    cloudformation: 'AWS::Organizations::Organization',
    terraform: 'aws_organizations_organization',
  },
  equivalents: { awsConfig: ['account-part-of-organizations'] },
  catalogue: ['organizations-member'],
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html'],
  cloudformation: {
    ...accountDeclares('organization', 'AWS::Organizations::Organization', 'AWS::Organizations::Account', 'aws_organizations_organization', 'aws_organizations_account'),
  },
  terraform: {
    ...accountDeclares('organization', 'AWS::Organizations::Organization', 'AWS::Organizations::Account', 'aws_organizations_organization', 'aws_organizations_account'),
  },
});
