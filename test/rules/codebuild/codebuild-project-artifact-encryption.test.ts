import { testRule } from '../../support/rule-cases';

const type = 'AWS::CodeBuild::Project';
const set = (value: unknown) => ({ Artifacts: { Type: 'S3', EncryptionDisabled: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CodebuildProjectArtifactEncryption', {
  cloudformation: [
    { name: 'as it should be', properties: set(false), expect: 'pass' },
    { name: 'the weak value', properties: set(true), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', false, true] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', false, false] })), expect: 'pass' },
    { name: 'encryption not mentioned', properties: { Artifacts: { Type: 'S3', Location: 'b' } }, expect: 'pass' },
    { name: 'artefacts go through a pipeline', properties: { Artifacts: { Type: 'CODEPIPELINE' } }, expect: 'not-applicable' },
    { name: 'no artefacts', properties: { Artifacts: { Type: 'NO_ARTIFACTS' } }, expect: 'not-applicable' },
    { name: 'a secondary artefact without', properties: { Artifacts: { Type: 'NO_ARTIFACTS' }, SecondaryArtifacts: [{ Type: 'S3' }, { Type: 'S3', EncryptionDisabled: true }] }, expect: 'fail', findings: ['SecondaryArtifacts[1]'] },
    { name: 'the secondary artefacts are known at deploy time', template: subject({ ...set(false), SecondaryArtifacts: { Ref: 'P' } }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'encrypted, by default', config: { resource: { aws_codebuild_project: { subject: { artifacts: { type: 'S3' } } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'switched off', config: { resource: { aws_codebuild_project: { subject: { artifacts: [{ type: 'S3', encryption_disabled: true }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'no artefacts', config: { resource: { aws_codebuild_project: { subject: { artifacts: { type: 'NO_ARTIFACTS' } } } } }, subject: 'aws_codebuild_project.subject', expect: 'not-applicable' },
    { name: 'secondary ones switched off', config: { resource: { aws_codebuild_project: { subject: { artifacts: { type: 'S3' }, secondary_artifacts: [{ type: 'S3', encryption_disabled: true }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { artifacts: { type: 'S3', encryption_disabled: '${var.p}' } } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'a variable for the kind', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { artifacts: { type: '${var.p}', encryption_disabled: true } } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'a loop over the secondary ones', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { artifacts: { type: 'S3' }, dynamic: { secondary_artifacts: { for_each: '${var.p}', content: { type: '${secondary_artifacts.value}' } } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'switched off, as a plan shows it', plan: { aws_codebuild_project: { subject: { values: { artifacts: [{ type: 'S3', encryption_disabled: true }], secondary_artifacts: [] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'as a plan shows it', plan: { aws_codebuild_project: { subject: { values: { artifacts: [{ type: 'S3', encryption_disabled: false }], secondary_artifacts: [] } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
  ],
});
