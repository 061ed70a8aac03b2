import { decide, each, notApplicable, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Build artefacts are encrypted',
  failure: 'Build artefacts are stored unencrypted',
  control: 'ENC-01',
  criteria: ['CC6.1', 'CC6.7'],
  severity: 'error',
  rationale: 'Artefacts hold the software that is about to be deployed, and what it was built from.',
  fix: { cdk: 'artifacts: codebuild.Artifacts.s3({ bucket, encryption: true })', cloudformation: 'Artifacts: { EncryptionDisabled: false }', terraform: 'artifacts { encryption_disabled = false }' },
  equivalents: { awsConfig: ['codebuild-project-artifact-encryption'], checkov: ['CKV_AWS_78'], trivy: ['AWS-0018'] },
  catalogue: ['codebuild-encryption'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-artifacts.html'],
  cloudformation: {
    'AWS::CodeBuild::Project': (project) => {
      const more = project.at('SecondaryArtifacts');
      const items = more.items();
      if (items === undefined) { return undecided('the secondary artefacts are known only at deploy time', more.evidence('readable')); }
      return each([project.at('Artifacts'), ...items], (artifacts) => artifacts.label, (artifacts) => decide(artifacts.at('Type').is('S3'),
        // Encryption is on unless it is switched off.
        () => artifacts.at('EncryptionDisabled').orDefault(false).isFalse(),
        () => notApplicable('the project itself stores no artefacts in S3')));
    },
  },
  terraform: {
    aws_codebuild_project: (project) => {
      const more = project.at('secondary_artifacts');
      const items = more.items();
      if (items === undefined) { return undecided('the secondary artefacts are known only when Terraform runs', more.evidence('readable')); }
      return each([project.at('artifacts.0'), ...items], (artifacts) => artifacts.label, (artifacts) => decide(artifacts.at('type').is('S3'),
        () => artifacts.at('encryption_disabled').orDefault(false).isFalse(), () => notApplicable('the project itself stores no artefacts in S3')));
    },
  },
});
