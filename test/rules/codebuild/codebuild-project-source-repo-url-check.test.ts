import { testRule } from '../../support/rule-cases';

const type = 'AWS::CodeBuild::Project';
const set = (value: unknown) => ({ Source: { Type: 'GITHUB', Location: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const credential = (kind: string, token: unknown) => ({ ...when, Resources: { Subject: { Type: 'AWS::CodeBuild::SourceCredential', Properties: { AuthType: kind, ServerType: 'GITHUB', Token: token } } } });

testRule('CodebuildProjectSourceRepoUrlCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set('https://github.com/example/app.git'), expect: 'pass' },
    { name: 'the weak value', properties: set('https://user:password@github.com/example/app.git'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'https://github.com/example/app.git', 'https://user:password@github.com/example/app.git'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'https://github.com/example/app.git', 'https://github.com/example/app.git'] })), expect: 'pass' },
    { name: 'a token in place of the user', properties: set('https://ghp_0123456789@github.com/example/app.git'), expect: 'fail', pointer: '/Resources/Subject/Properties/Source/Location' },
    { name: 'a user name alone', properties: set('https://user@bitbucket.org/example/app.git'), expect: 'pass' },
    { name: 'a bucket', properties: { Source: { Type: 'S3', Location: 'bucket/source.zip' } }, expect: 'pass' },
    { name: 'put together, with a place for a token', template: subject(set({ 'Fn::Sub': 'https://${P}@github.com/example/app.git' })), expect: 'unknown' },
    { name: 'put together without one', template: subject(set({ 'Fn::Sub': 'https://github.com/example/${P}.git' })), expect: 'pass' },
    { name: 'a secondary source with a password', properties: { ...set('https://github.com/example/app.git'), SecondarySources: [{ Location: 'https://a:b@example.com/x.git' }] }, expect: 'fail', findings: ['SecondarySources[0]'] },
    { name: 'a token in the template', template: credential('PERSONAL_ACCESS_TOKEN', 'abcdef'), expect: 'fail', pointer: '/Resources/Subject/Properties/Token' },
    { name: 'a token from the secret store', template: credential('PERSONAL_ACCESS_TOKEN', '{{resolve:secretsmanager:token}}'), expect: 'pass' },
    { name: 'a token passed in', template: credential('PERSONAL_ACCESS_TOKEN', { Ref: 'P' }), expect: 'unknown' },
    { name: 'a connection', template: credential('CODECONNECTIONS', 'arn:aws:codeconnections:eu-west-1:111122223333:connection/1'), expect: 'pass' },
  ],
  terraform: [
    { name: 'a plain address', config: { resource: { aws_codebuild_project: { subject: { source: { location: 'https://github.com/example/app.git' } } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'a credential in it', config: { resource: { aws_codebuild_project: { subject: { source: [{ location: 'https://user:hunter2@github.com/example/app.git' }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'no address', config: { resource: { aws_codebuild_project: { subject: { source: { type: 'CODEPIPELINE' } } } } }, subject: 'aws_codebuild_project.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { source: { location: '${var.p}' } } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'a token in the code', config: { resource: { aws_codebuild_source_credential: { subject: { auth_type: 'PERSONAL_ACCESS_TOKEN', token: 'abc' } } } }, subject: 'aws_codebuild_source_credential.subject', expect: 'fail' },
    { name: 'a connection', config: { resource: { aws_codebuild_source_credential: { subject: { auth_type: 'CODECONNECTIONS', token: 'arn' } } } }, subject: 'aws_codebuild_source_credential.subject', expect: 'pass' },
    { name: 'a token that is passed in', config: { variable: { p: {} }, resource: { aws_codebuild_source_credential: { subject: { auth_type: 'PERSONAL_ACCESS_TOKEN', token: '${var.p}' } } } }, subject: 'aws_codebuild_source_credential.subject', expect: 'unknown' },
    { name: 'a credential in a secondary source', config: { resource: { aws_codebuild_project: { subject: { source: { location: 'https://github.com/example/app.git' }, secondary_sources: [{ location: 'https://user:hunter2@github.com/example/lib.git' }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'an address that is put together', config: { resource: { aws_codecommit_repository: { r: {} }, aws_codebuild_project: { subject: { source: [{ location: 'https://example.com/${aws_codecommit_repository.r.repository_name}.git' }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'a loop over the secondary sources', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { source: { type: 'CODEPIPELINE' }, dynamic: { secondary_sources: { for_each: '${var.p}', content: { location: '${secondary_sources.value}' } } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'a token of a variable, as a plan shows it', plan: { aws_codebuild_source_credential: { subject: { values: { auth_type: 'PERSONAL_ACCESS_TOKEN', server_type: 'GITHUB', token: 'abc' }, from: { token: 'var.token' } } } }, subject: 'aws_codebuild_source_credential.subject', expect: 'unknown' },
    { name: 'a token of a local value, as a plan shows it', plan: { aws_codebuild_source_credential: { subject: { values: { auth_type: 'PERSONAL_ACCESS_TOKEN', server_type: 'GITHUB', token: 'abc' }, from: { token: 'local.token' } } } }, subject: 'aws_codebuild_source_credential.subject', expect: 'fail' },
    { name: 'a token in the code, as a plan shows it', plan: { aws_codebuild_source_credential: { subject: { values: { auth_type: 'PERSONAL_ACCESS_TOKEN', server_type: 'GITHUB', token: 'abc' } } } }, subject: 'aws_codebuild_source_credential.subject', expect: 'fail' },
    { name: 'a credential in the address, as a plan shows it', plan: { aws_codebuild_project: { subject: { values: { source: [{ location: 'https://user:hunter2@github.com/example/app.git' }], secondary_sources: [] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
  ],
});
