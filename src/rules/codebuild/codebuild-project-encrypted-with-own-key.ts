import { decide, notApplicable, undecided } from '../../model/outcome';
import { isCustomerManagedKey } from '../helpers/keys';
import { or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Build artefacts are encrypted with a customer-managed key',
  failure: 'Build artefacts are encrypted with a key of AWS',
  control: 'ENC-02',
  criteria: ['CC6.1', 'CC6.7'],
  severity: 'warning',
  rationale: 'The policy of a key of our own is a second limit on who may read or replace what is about to be deployed.',
  fix: { cdk: 'encryptionKey: key', cloudformation: 'EncryptionKey: !GetAtt Key.Arn', terraform: 'encryption_key = aws_kms_key.this.arn' },
  equivalents: { checkov: ['CKV_AWS_147'] },
  catalogue: ['codebuild-encryption'],
  references: ['https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-kms.html'],
  cloudformation: {
    'AWS::CodeBuild::Project': (project) => {
      const more = project.at('SecondaryArtifacts');
      const items = more.items();
      if (items === undefined) { return undecided('the secondary artefacts are known only at deploy time', more.evidence('readable')); }
      // A pipeline encrypts the artefacts that go through it with its own key.
      return decide(or(project.at('Artifacts.Type').is('S3'), ...items.map((artifacts) => artifacts.at('Type').is('S3'))),
        () => isCustomerManagedKey(project, project.at('EncryptionKey')),
        () => notApplicable('the project itself stores no artefacts in S3'));
    },
  },
  terraform: {
    aws_codebuild_project: (project) => {
      const more = project.at('secondary_artifacts');
      const items = more.items();
      if (items === undefined) { return undecided('the secondary artefacts are known only when Terraform runs', more.evidence('readable')); }
      return decide(or(project.at('artifacts.0.type').is('S3'), ...items.map((artifacts) => artifacts.at('type').is('S3'))),
        () => isCustomerManagedKey(project, project.at('encryption_key')), () => notApplicable('the project itself stores no artefacts in S3'));
    },
  },
});
