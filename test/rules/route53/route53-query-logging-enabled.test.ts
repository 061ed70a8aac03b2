import { testRule } from '../../support/rule-cases';

const type = 'AWS::Route53::HostedZone';
const set = (value: unknown) => ({ QueryLoggingConfig: { CloudWatchLogsLogGroupArn: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('Route53QueryLoggingEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('arn:aws:logs:us-east-1:111122223333:log-group:dns'), expect: 'pass' },
    { name: 'the weak value', properties: set(''), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:logs:us-east-1:111122223333:log-group:dns', ''] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'arn:aws:logs:us-east-1:111122223333:log-group:dns', 'arn:aws:logs:us-east-1:111122223333:log-group:dns'] })), expect: 'pass' },
    { name: 'a private zone', properties: { VPCs: [{ VPCId: 'vpc-1' }] }, expect: 'not-applicable' },
    { name: 'whether it is private is known at deploy time', template: subject({ VPCs: { Ref: 'P' } }), expect: 'unknown' },
    {
      name: 'a log group of another stack', expect: 'pass',
      template: [
        { Resources: { G: { Type: 'AWS::Logs::LogGroup', Properties: {} } }, Outputs: { O: { Value: { 'Fn::GetAtt': ['G', 'Arn'] }, Export: { Name: 'g' } } } },
        { Resources: { Subject: { Type: type, Properties: set({ 'Fn::ImportValue': 'g' }) } } },
      ],
    },
  ],
  terraform: [
    { name: 'in place', config: { resource: { aws_route53_zone: { subject: {} }, aws_route53_query_log: { s: { zone_id: '${aws_route53_zone.subject.zone_id}', cloudwatch_log_group_arn: 'arn' } } } }, subject: 'aws_route53_zone.subject', expect: 'pass' },
    { name: 'for another', config: { resource: { aws_route53_zone: { subject: {}, other: {} }, aws_route53_query_log: { s: { zone_id: '${aws_route53_zone.other.zone_id}', cloudwatch_log_group_arn: 'arn' } } } }, subject: 'aws_route53_zone.subject', expect: 'fail' },
    { name: 'none', config: { resource: { aws_route53_zone: { subject: {} } } }, subject: 'aws_route53_zone.subject', expect: 'fail' },
  ],
});
