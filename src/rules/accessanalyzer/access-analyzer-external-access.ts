import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { accountDeclaresSuch } from '../helpers/declared';
import { not } from '../helpers/logic';
import { defineRule } from '../rule';

/** Other kinds of analyzers look at who uses what, which is another matter. */
const OTHERS = ['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS', 'ACCOUNT_INTERNAL_ACCESS', 'ORGANIZATION_INTERNAL_ACCESS'];

// One that looks for unused access is judged nowhere, and finds no access from outside.
const declared = accountDeclaresSuch('access analyzer of external access', ['AWS::AccessAnalyzer::Analyzer', 'aws_accessanalyzer_analyzer'],
  (analyzer) => not(typeOf(analyzer).isAnyOf(OTHERS)));

function typeOf(analyzer: ResourceView): Value {
  return analyzer.resource.platform === 'terraform' ? analyzer.at('type').orDefault('ACCOUNT') : analyzer.at('Type');
}

function judge(type: Value): Outcome {
  return decide(type.isAnyOf(OTHERS),
    () => notApplicable('the analyzer looks at no access from outside', type.evidence('in', ['ACCOUNT', 'ORGANIZATION'])),
    () => type.isOneOf(['ACCOUNT', 'ORGANIZATION']));
}

export default defineRule({
  title: 'IAM Access Analyzer looks at the account',
  failure: 'Access analyzer looks at nothing',
  control: 'IAM-01',
  severity: 'warning',
  rationale: 'What others can reach by mistake is not found.',
  fix: {
    cdk: 'type: "ACCOUNT" (AccessAnalyzer does it by itself)',
    cloudformation: 'Type: ACCOUNT',
    terraform: 'type = "ACCOUNT"',
  },
  equivalents: { securityHub: ['IAM.28'], prowler: ['accessanalyzer_enabled'] },
  catalogue: ['access-analyzer'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html'],
  cloudformation: {
    ...declared,
    'AWS::AccessAnalyzer::Analyzer': (analyzer) => judge(typeOf(analyzer)),
  },
  terraform: {
    ...declared,
    aws_accessanalyzer_analyzer: (analyzer) => judge(typeOf(analyzer)),
  },
});
