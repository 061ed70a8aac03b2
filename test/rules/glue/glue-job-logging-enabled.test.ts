import { testRule } from '../../support/rule-cases';

testRule('GlueJobLoggingEnabled', {
  cloudformation: [
    { name: 'on', template: { Resources: { Subject: { Type: 'AWS::Glue::Job', Properties: { DefaultArguments: { '--enable-continuous-cloudwatch-log': 'true' } } } } }, expect: 'pass' },
    { name: 'off', template: { Resources: { Subject: { Type: 'AWS::Glue::Job', Properties: { DefaultArguments: { '--enable-continuous-cloudwatch-log': 'false' } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Glue::Job', Properties: {} } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Glue::Job', Properties: { DefaultArguments: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'on', config: { resource: { aws_glue_job: { subject: { default_arguments: { '--enable-continuous-cloudwatch-log': 'true' } } } } }, subject: 'aws_glue_job.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_glue_job: { subject: {} } } }, subject: 'aws_glue_job.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_glue_job: { subject: { default_arguments: '${var.p}' } } } }, subject: 'aws_glue_job.subject', expect: 'unknown' },
  ],
});
