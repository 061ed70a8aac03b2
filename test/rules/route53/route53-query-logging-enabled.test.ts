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
});
