import { decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Previews of pull requests ask for a password',
  failure: 'Previews of pull requests are open to everyone',
  control: 'PUB-03',
  criteria: ['CC6.6', 'CC8.1'],
  severity: 'warning',
  rationale: 'A preview shows what nobody has reviewed yet.',
  fix: {
    cdk: 'basicAuth on the branch',
    cloudformation: 'BasicAuthConfig: { EnableBasicAuth: true }',
    terraform: 'enable_basic_auth = true',
  },
  equivalents: {},
  catalogue: ['amplify-auth'],
  references: ['https://docs.aws.amazon.com/amplify/latest/userguide/access-control.html'],
  cloudformation: {
    'AWS::Amplify::Branch': (branch) => decide(branch.at('EnablePullRequestPreview').orDefault(false).is(true), () => branch.at('BasicAuthConfig.EnableBasicAuth').orDefault(false).isTrue(), () => notApplicable('the branch makes no previews')),
  },
  terraform: {
    aws_amplify_branch: (branch) => decide(branch.at('enable_pull_request_preview').orDefault(false).is(true), () => branch.at('enable_basic_auth').orDefault(false).isTrue(), () => notApplicable('the branch makes no previews')),
  },
});
