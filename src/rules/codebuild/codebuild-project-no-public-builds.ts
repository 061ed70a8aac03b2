import { defineRule } from '../rule';

export default defineRule({
  title: 'Logs and artefacts of builds are not public',
  failure: 'Anyone may read logs and artefacts of the builds',
  control: 'PUB-01',
  criteria: ['CC6.6', 'CC6.8'],
  severity: 'error',
  rationale: 'Build logs and artefacts show source code, dependencies and at times credentials.',
  fix: { cdk: 'visibility: codebuild.ProjectVisibility.PRIVATE', cloudformation: 'Visibility: PRIVATE', terraform: 'project_visibility = "PRIVATE"' },
  equivalents: { prowler: ['codebuild_project_not_publicly_accessible'] },
  catalogue: ['codebuild-privilege'],
  references: ['https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html'],
  cloudformation: { 'AWS::CodeBuild::Project': (project) => project.at('Visibility').orDefault('PRIVATE').equals('PRIVATE') },
  terraform: {
    aws_codebuild_project: (resource) => resource.at('project_visibility').orDefault('PRIVATE').equals('PRIVATE'),
  },
});
