import { testRule } from '../../support/rule-cases';

testRule('AmplifyPreviewRequiresAuthentication', {
  cloudformation: [
    { name: 'with a password', template: { Resources: { Subject: { Type: 'AWS::Amplify::Branch', Properties: { EnablePullRequestPreview: true, BasicAuthConfig: { EnableBasicAuth: true } } } } }, expect: 'pass' },
    { name: 'open', template: { Resources: { Subject: { Type: 'AWS::Amplify::Branch', Properties: { EnablePullRequestPreview: true } } } }, expect: 'fail' },
    { name: 'no previews', template: { Resources: { Subject: { Type: 'AWS::Amplify::Branch', Properties: {} } } }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Amplify::Branch', Properties: { EnablePullRequestPreview: true, BasicAuthConfig: { EnableBasicAuth: { Ref: 'P' } } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'with a password', config: { resource: { aws_amplify_branch: { subject: { enable_pull_request_preview: true, enable_basic_auth: true } } } }, subject: 'aws_amplify_branch.subject', expect: 'pass' },
    { name: 'open', config: { resource: { aws_amplify_branch: { subject: { enable_pull_request_preview: true } } } }, subject: 'aws_amplify_branch.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_amplify_branch: { subject: { enable_pull_request_preview: true, enable_basic_auth: '${var.p}' } } } }, subject: 'aws_amplify_branch.subject', expect: 'unknown' },
  ],
});
