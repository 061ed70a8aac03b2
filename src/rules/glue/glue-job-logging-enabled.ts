import { defineRule } from '../rule';

export default defineRule({
  title: 'Glue job logs while it runs',
  failure: 'Glue job writes no continuous log',
  control: 'LOG-05',
  criteria: ['PI1.3', 'CC7.2'],
  severity: 'warning',
  rationale: 'A job that fails halfway leaves its reason in the log alone.',
  fix: {
    cdk: '"--enable-continuous-cloudwatch-log": "true" in defaultArguments',
    cloudformation: 'DefaultArguments: { "--enable-continuous-cloudwatch-log": "true" }',
    terraform: '"--enable-continuous-cloudwatch-log" = "true" in default_arguments',
  },
  equivalents: { awsConfig: ['glue-job-logging-enabled'], prowler: ['glue_etl_jobs_logging_enabled'] },
  catalogue: ['glue-job-logging'],
  references: ['https://docs.aws.amazon.com/glue/latest/dg/monitor-continuous-logging.html'],
  cloudformation: {
    'AWS::Glue::Job': (job) => job.at('DefaultArguments').child('--enable-continuous-cloudwatch-log').orDefault(false).isTrue(),
  },
  terraform: {
    aws_glue_job: (job) => job.at('default_arguments').child('--enable-continuous-cloudwatch-log').orDefault(false).isTrue(),
  },
});
