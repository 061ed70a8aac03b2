import { testRule } from '../../support/rule-cases';

testRule('MacieStatusCheck', {
  cloudformation: [
    { name: 'declared in the account', template: { Resources: { There: { Type: 'AWS::Macie::Session' } } }, subject: 'account', expect: 'pass' },
    { name: 'declared nowhere', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, subject: 'account', expect: 'fail' },
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::Macie::Session', Properties: { Status: 'ENABLED' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::Macie::Session', Properties: { Status: 'PAUSED' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Macie::Session', Properties: { } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Macie::Session', Properties: { Status: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Macie::Session', Properties: { Status: { 'Fn::If': ['C', 'ENABLED', 'PAUSED'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Macie::Session', Properties: { Status: { 'Fn::If': ['C', 'ENABLED', 'ENABLED'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'declared in the account', config: { resource: { aws_macie2_account: { there: {} } } }, subject: 'account', expect: 'pass' },
    { name: 'declared nowhere', config: { resource: { aws_sns_topic: { t: {} } } }, subject: 'account', expect: 'fail' },
    { name: 'strong', config: { resource: { aws_macie2_account: { subject: { status: 'ENABLED' } } } }, subject: 'aws_macie2_account.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_macie2_account: { subject: { status: 'PAUSED' } } } }, subject: 'aws_macie2_account.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_macie2_account: { subject: { } } } }, subject: 'aws_macie2_account.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_macie2_account: { subject: { status: '${var.p}' } } } }, subject: 'aws_macie2_account.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_macie2_account: { subject: { status: '${var.p == "x" ? "ENABLED" : "PAUSED"}' } } } }, subject: 'aws_macie2_account.subject', expect: 'fail' },
    { name: 'strong (job)', config: { resource: { aws_macie2_classification_job: { subject: { job_status: 'RUNNING' } } } }, subject: 'aws_macie2_classification_job.subject', expect: 'pass' },
    { name: 'weak (job)', config: { resource: { aws_macie2_classification_job: { subject: { job_status: 'CANCELLED' } } } }, subject: 'aws_macie2_classification_job.subject', expect: 'fail' },
    { name: 'argument omitted (job)', config: { resource: { aws_macie2_classification_job: { subject: {} } } }, subject: 'aws_macie2_classification_job.subject', expect: 'pass' },
    { name: 'a variable without a default (job)', config: { variable: { p: {} }, resource: { aws_macie2_classification_job: { subject: { job_status: '${var.p}' } } } }, subject: 'aws_macie2_classification_job.subject', expect: 'unknown' },
    { name: 'weak in one arm (job)', config: { variable: { p: {} }, resource: { aws_macie2_classification_job: { subject: { job_status: '${var.p == "x" ? "RUNNING" : "CANCELLED"}' } } } }, subject: 'aws_macie2_classification_job.subject', expect: 'fail' },
  ],
});
