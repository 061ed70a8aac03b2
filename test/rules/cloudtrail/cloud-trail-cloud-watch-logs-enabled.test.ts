import { testRule } from '../../support/rule-cases';

const trail = (properties: object) => ({ Type: 'AWS::CloudTrail::Trail', Properties: properties });
const both = { CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': ['Group', 'Arn'] }, CloudWatchLogsRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } };
const Group = { Type: 'AWS::Logs::LogGroup' };
const Role = { Type: 'AWS::IAM::Role' };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('CloudTrailCloudWatchLogsEnabled', {
  cloudformation: [
    { name: 'group and role', template: { Resources: { Group, Role, Subject: trail(both) } }, expect: 'pass', pointer: '/Resources/Subject/Properties/CloudWatchLogsLogGroupArn' },
    { name: 'neither', properties: {}, expect: 'fail' },
    { name: 'no role', properties: { CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:trail:*' }, expect: 'fail' },
    { name: 'switched off by empty values', properties: { CloudWatchLogsLogGroupArn: '', CloudWatchLogsRoleArn: '' }, expect: 'fail' },
    { name: 'group of a parameter', template: { Parameters: { Arn: { Type: 'String' } }, Resources: { Role, Subject: trail({ ...both, CloudWatchLogsLogGroupArn: { Ref: 'Arn' } }) } }, expect: 'unknown' },
    { name: 'no group in one arm', template: { ...whenProd, Resources: { Group, Role, Subject: trail({ ...both, CloudWatchLogsLogGroupArn: { 'Fn::If': ['Prod', both.CloudWatchLogsLogGroupArn, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'fail' },
    { name: 'a group in both arms', template: { ...whenProd, Resources: { Group, Role, Subject: trail({ ...both, CloudWatchLogsLogGroupArn: { 'Fn::If': ['Prod', both.CloudWatchLogsLogGroupArn, 'arn:aws:logs:eu-west-1:111122223333:log-group:trail:*'] } }) } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_cloudtrail: { subject: { cloud_watch_logs_role_arn: 'arn:aws:iam::111122223333:role/trail', cloud_watch_logs_group_arn: 'arn:x' } } } }, subject: 'aws_cloudtrail.subject', expect: 'pass' },
    { name: 'no role', properties: { cloud_watch_logs_group_arn: 'arn:x' }, expect: 'fail' },
    { name: 'weak', config: { resource: { aws_cloudtrail: { subject: { cloud_watch_logs_role_arn: 'arn:aws:iam::111122223333:role/trail', cloud_watch_logs_group_arn: '' } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_cloudtrail: { subject: { } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { cloud_watch_logs_role_arn: 'arn:aws:iam::111122223333:role/trail', cloud_watch_logs_group_arn: '${var.p}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_cloudtrail: { subject: { cloud_watch_logs_role_arn: 'arn:aws:iam::111122223333:role/trail', cloud_watch_logs_group_arn: '${var.p == "x" ? "arn:x" : ""}' } } } }, subject: 'aws_cloudtrail.subject', expect: 'fail' },
  ],
});
