import { testRule } from '../../support/rule-cases';

const type = 'AWS::CodeBuild::Project';
const set = (value: unknown) => ({ Visibility: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CodebuildProjectNoPublicBuilds', {
  cloudformation: [
    { name: 'as it should be', properties: set('PRIVATE'), expect: 'pass' },
    { name: 'the weak value', properties: set('PUBLIC_READ'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'PRIVATE', 'PUBLIC_READ'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'PRIVATE', 'PRIVATE'] })), expect: 'pass' },

  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_codebuild_project: { subject: { project_visibility: 'PRIVATE' } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_codebuild_project: { subject: { project_visibility: 'PUBLIC_READ' } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_codebuild_project: { subject: { } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { project_visibility: '${var.p}' } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { project_visibility: '${var.p == "x" ? "PRIVATE" : "PUBLIC_READ"}' } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
  ],
});
