import { testRule } from '../../support/rule-cases';

const type = 'AWS::CodeBuild::Project';
const set = (value: unknown) => ({ Environment: { PrivilegedMode: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CodebuildProjectEnvironmentPrivilegedCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set(false), expect: 'pass' },
    { name: 'the weak value', properties: set(true), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', false, true] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', false, false] })), expect: 'pass' },
    { name: 'written as a string', properties: set('true'), expect: 'fail', pointer: '/Resources/Subject/Properties/Environment/PrivilegedMode' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_codebuild_project: { subject: { environment: [{ privileged_mode: false }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_codebuild_project: { subject: { environment: [{ privileged_mode: true }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_codebuild_project: { subject: { } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { environment: [{ privileged_mode: '${var.p}' }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { environment: [{ privileged_mode: '${var.p == "x" ? false : true}' }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
  ],
});
