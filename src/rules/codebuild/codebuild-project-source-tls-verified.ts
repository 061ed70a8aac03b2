import { each, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Build project checks the certificate of its source',
  failure: 'Builds fetch their source without checking the certificate',
  control: 'TLS-04',
  criteria: ['CC6.7', 'CC6.8'],
  severity: 'error',
  rationale: 'Without the check anyone on the way can put other source code into the build.',
  fix: { cdk: 'leave out insecureSsl of the source', cloudformation: 'Source: { InsecureSsl: false }', terraform: 'source { insecure_ssl = false }' },
  equivalents: {},
  catalogue: ['codebuild-encryption'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-source.html'],
  cloudformation: {
    'AWS::CodeBuild::Project': (project) => {
      const more = project.at('SecondarySources');
      const items = more.items();
      if (items === undefined) { return undecided('the secondary sources are known only at deploy time', more.evidence('readable')); }
      return each([project.at('Source'), ...items], (source) => source.label, (source) => source.at('InsecureSsl').orDefault(false).isFalse());
    },
  },
  terraform: {
    aws_codebuild_project: (project) => {
      const more = project.at('secondary_sources');
      const items = more.items();
      if (items === undefined) { return undecided('the secondary sources are known only when Terraform runs', more.evidence('readable')); }
      return each([project.at('source.0'), ...items], (source) => source.label, (source) => source.at('insecure_ssl').orDefault(false).isFalse());
    },
  },
});
