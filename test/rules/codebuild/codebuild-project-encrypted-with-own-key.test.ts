import { testRule } from '../../support/rule-cases';

const type = 'AWS::CodeBuild::Project';
const set = (value: unknown) => ({ Artifacts: { Type: 'S3' }, EncryptionKey: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('CodebuildProjectEncryptedWithOwnKey', {
  cloudformation: [
    { name: 'as it should be', properties: set('arn:aws:kms:eu-west-1:111122223333:key/1'), expect: 'pass' },
    { name: 'the weak value', properties: set('alias/aws/s3'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'alias/aws/s3'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'arn:aws:kms:eu-west-1:111122223333:key/1'] })), expect: 'pass' },
    { name: 'no key named', properties: { Artifacts: { Type: 'S3' } }, expect: 'fail' },
    { name: 'artefacts go through a pipeline', properties: { Artifacts: { Type: 'CODEPIPELINE' }, EncryptionKey: 'alias/aws/s3' }, expect: 'not-applicable' },
    { name: 'a secondary artefact in S3', properties: { Artifacts: { Type: 'NO_ARTIFACTS' }, SecondaryArtifacts: [{ Type: 'S3' }] }, expect: 'fail' },
    {
      name: 'a key of another stack', expect: 'pass',
      template: [
        { Resources: { Key: { Type: 'AWS::KMS::Key', Properties: {} } }, Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] }, Export: { Name: 'key' } } } },
        { Resources: { Subject: { Type: type, Properties: set({ 'Fn::ImportValue': 'key' }) } } },
      ],
    },
  ],
  terraform: [
    { name: 'a key', config: { resource: { aws_codebuild_project: { subject: { artifacts: { type: 'S3' }, encryption_key: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'the key of AWS', config: { resource: { aws_codebuild_project: { subject: { artifacts: { type: 'S3' }, encryption_key: 'alias/aws/s3' } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_codebuild_project: { subject: { artifacts: { type: 'S3' } } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'no artefacts', config: { resource: { aws_codebuild_project: { subject: { artifacts: { type: 'CODEPIPELINE' } } } } }, subject: 'aws_codebuild_project.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_codebuild_project: { subject: { artifacts: { type: 'S3' }, encryption_key: '${var.p}' } } } }, subject: 'aws_codebuild_project.subject', expect: 'unknown' },
    { name: 'a key that stands here', config: { resource: { aws_kms_key: { k: {} }, aws_codebuild_project: { subject: { artifacts: { type: 'S3' }, encryption_key: '${aws_kms_key.k.arn}' } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'secondary artefacts in S3', config: { resource: { aws_codebuild_project: { subject: { artifacts: { type: 'CODEPIPELINE' }, secondary_artifacts: [{ type: 'S3' }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'left out, as a plan shows it', plan: { aws_codebuild_project: { subject: { values: { artifacts: [{ type: 'S3' }], secondary_artifacts: [] }, unset: ['encryption_key'] } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'a key, as a plan shows it', plan: { aws_kms_key: { k: { values: {} } }, aws_codebuild_project: { subject: { values: { artifacts: [{ type: 'S3' }], secondary_artifacts: [] }, references: { encryption_key: 'aws_kms_key.k.arn' } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
  ],
});
