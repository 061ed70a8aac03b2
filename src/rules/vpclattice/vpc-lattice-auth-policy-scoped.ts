import { all, each, fail, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument, type Statement } from '../../model/policy-document';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Auth policy of a Lattice service names its callers',
  failure: 'Auth policy lets every caller in',
  control: 'PUB-02',
  criteria: ['CC6.6', 'CC6.3'],
  severity: 'warning',
  rationale: 'A policy for everyone, without a condition, makes the credentials that callers send worthless.',
  fix: {
    cdk: 'principals of your own accounts in the policy, or a condition on aws:PrincipalOrgID',
    cloudformation: 'Principal of your own accounts in Policy, or a condition on aws:PrincipalOrgID',
    terraform: 'principals of your own accounts in policy, or a condition on aws:PrincipalOrgID',
  },
  equivalents: {},
  catalogue: ['vpc-lattice-auth'],
  references: ['https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html'],
  cloudformation: {
    'AWS::VpcLattice::AuthPolicy': (policy) => namesCallers(PolicyDocument.of(policy.at('Policy'))),
  },
  terraform: {
    aws_vpclattice_auth_policy: (policy) => namesCallers(PolicyDocument.of(policy.at('policy'))),
  },
});

const OPERATOR = 'names-callers';

function namesCallers(document: PolicyDocument): Outcome {
  const judged = each(document.allows, (statement) => statement.key, judge);
  if (!document.complete) { return all(judged, undecided('a part of the policy is known only at deploy time', document.value.evidence(OPERATOR))); }
  return document.allows.length > 0 ? judged : document.value.at('Statement').judge(true, OPERATOR);
}

function judge(statement: Statement): Outcome {
  const principal = statement.value.at('Principal');
  const anyone = statement.includesAnyone();
  if (anyone === false) { return principal.judge(true, OPERATOR); }
  const { conditions } = statement;
  if (conditions?.length === 0) {
    return anyone === true ? fail(`statement ${statement.key} allows everyone, without a condition`, principal.evidence(OPERATOR)) : principal.judge(undefined, OPERATOR);
  }
  const narrowed = statement.isNarrowed();
  return narrowed === true ? principal.judge(true, OPERATOR)
    : undecided(`whether the conditions of statement ${statement.key} keep strangers out is for a reader to say`, statement.value.at('Condition').evidence(OPERATOR));
}
