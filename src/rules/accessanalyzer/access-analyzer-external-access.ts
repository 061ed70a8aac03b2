import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { accountDeclares } from '../helpers/declared';
import { defineRule } from '../rule';

/** Other kinds of analyzers look at who uses what, which is another matter. */
function judge(type: Value): Outcome {
  return decide(type.isAnyOf(['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS', 'ACCOUNT_INTERNAL_ACCESS', 'ORGANIZATION_INTERNAL_ACCESS']),
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
    ...accountDeclares('access analyzer', 'AWS::AccessAnalyzer::Analyzer', 'aws_accessanalyzer_analyzer'),
    'AWS::AccessAnalyzer::Analyzer': (analyzer) => judge(analyzer.at('Type')),
  },
  terraform: {
    ...accountDeclares('access analyzer', 'AWS::AccessAnalyzer::Analyzer', 'aws_accessanalyzer_analyzer'),
    aws_accessanalyzer_analyzer: (analyzer) => judge(analyzer.at('type').orDefault('ACCOUNT')),
  },
});
