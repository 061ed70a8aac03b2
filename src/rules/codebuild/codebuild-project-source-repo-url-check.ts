import { each, fail, notApplicable, type Outcome, pass, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Credentials of a build source stand neither in its address nor in the template',
  failure: 'A credential of the source can be read',
  control: 'SEC-01',
  criteria: ['CC8.1', 'CC6.1'],
  severity: 'error',
  rationale: 'Whoever may read the project or the template can read, and often change, the source code.',
  fix: {
    cdk: 'new codebuild.GitHubSourceCredentials with accessToken: SecretValue.secretsManager(...), or a connection',
    cloudformation: 'AWS::CodeBuild::SourceCredential with AuthType CODECONNECTIONS or SECRETS_MANAGER, or Token from {{resolve:secretsmanager:...}}; Source.Location without a user name',
    terraform: 'aws_codebuild_source_credential with auth_type = "CODECONNECTIONS"',
  },
  equivalents: { awsConfig: ['codebuild-project-source-repo-url-check'], securityHub: ['CodeBuild.1'], prowler: ['codebuild_project_source_repo_url_no_sensitive_credentials'] },
  catalogue: ['codebuild-source-oauth'],
  references: [
    'https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-sourcecredential.html',
  ],
  cloudformation: {
    'AWS::CodeBuild::Project': (project) => {
      const more = project.at('SecondarySources');
      const items = more.items();
      if (items === undefined) { return undecided('the secondary sources are known only at deploy time', more.evidence('readable')); }
      return each([project.at('Source'), ...items], (source) => source.label, (source) => address(source.at('Location')));
    },
    'AWS::CodeBuild::SourceCredential': (credential) => {
      const kind = credential.at('AuthType');
      // For these the token is the ARN of a connection, or of a secret.
      if (kind.isAnyOf(['CODECONNECTIONS', 'SECRETS_MANAGER']) === true) { return kind.isOneOf(['CODECONNECTIONS', 'SECRETS_MANAGER']); }
      const token = credential.at('Token');
      const evidence = { pointer: token.pointer, operator: 'reference-to-secret', secret: true };
      if (/\{\{resolve:(secretsmanager|ssm-secure):/.test(token.expression())) { return pass(evidence); }
      return token.text() === undefined || kind.text() === undefined ? undecided('the token is passed in at deploy time', evidence) : fail('the token stands in the template', evidence);
    },
  },
  terraform: {
    aws_codebuild_project: (project) => {
      const more = project.at('secondary_sources');
      const items = more.items();
      if (items === undefined) { return undecided('the secondary sources are known only when Terraform runs', more.evidence('readable')); }
      return each([project.at('source.0'), ...items], (source) => source.label, (source) => address(source.at('location')));
    },
    aws_codebuild_source_credential: (credential) => {
      const kind = credential.at('auth_type');
      if (kind.isAnyOf(['CODECONNECTIONS', 'SECRETS_MANAGER']) === true) { return kind.isOneOf(['CODECONNECTIONS', 'SECRETS_MANAGER']); }
      const token = credential.at('token');
      const evidence = { pointer: token.pointer, operator: 'reference-to-secret', secret: true };
      const outside = token.text() === undefined || credential.resource.passedIn?.has('token') === true;
      return outside || kind.text() === undefined ? undecided('the token is passed in when Terraform runs', evidence) : fail('the token stands in the configuration', evidence);
    },
  },
});

/** A password after the user name, or a token of a code host in the place of the user name. */
const CREDENTIAL = /:\/\/([^/@]*:[^/@]+|gh[pousr]_[^/@]+|github_pat_[^/@]+|glpat-[^/@]+)@/;

function address(location: Value): Outcome {
  if (location.present() === false) { return notApplicable('the source has no address of its own'); }
  // The address is not shown: it may hold the credential.
  const evidence = { pointer: location.pointer, operator: 'holds', expected: 'no credential', secret: true };
  const text = location.text();
  if (text !== undefined) { return CREDENTIAL.test(text) ? fail('the address of the source holds a credential', evidence) : pass(evidence); }
  if (location.resolved.kind === 'text' && !location.expression().includes('@')) { return pass(evidence); }
  return undecided('the address of the source is known only at deploy time', evidence);
}
