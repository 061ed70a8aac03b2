import { testRule } from '../../support/rule-cases';

const type = 'AWS::CodeBuild::Project';
const set = (value: unknown) => ({ Source: { Type: 'GITHUB_ENTERPRISE', InsecureSsl: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CodebuildProjectSourceTlsVerified', {
  cloudformation: [
    { name: 'as it should be', properties: set(false), expect: 'pass' },
    { name: 'the weak value', properties: set(true), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', false, true] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', false, false] })), expect: 'pass' },
    { name: 'a secondary source without the check', properties: { Source: {}, SecondarySources: [{ InsecureSsl: true }] }, expect: 'fail', findings: ['SecondarySources[0]'] },
    { name: 'the secondary sources are known at deploy time', template: subject({ SecondarySources: { Ref: 'P' } }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'argument omitted', config: { resource: { aws_codebuild_project: { subject: { source: {} } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'switched off', config: { resource: { aws_codebuild_project: { subject: { source: [{ insecure_ssl: true }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { source: { insecure_ssl: '${var.p}' } } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'switched off for a secondary source', config: { resource: { aws_codebuild_project: { subject: { source: {}, secondary_sources: { insecure_ssl: true } } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'switched off in one arm', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { source: [{ insecure_ssl: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'as a plan shows it', plan: { aws_codebuild_project: { subject: { values: { source: [{ insecure_ssl: null }], secondary_sources: [] } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
  ],
});
