import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AuditTrail, SecureTopic, TrailAlarms, type TrailAlarmsProps } from '../../../src';
import { matchesPattern } from '../../support/filter-pattern';
import { gateFindings } from '../../support/gate-findings';

function make(props: (stack: Stack) => Partial<TrailAlarmsProps> = () => ({})) {
  const app = new App({ analyticsReporting: false, context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
  const stack = new Stack(app, 'Account', { env: { account: '111122223333', region: 'eu-west-1' } });
  const trail = new AuditTrail(stack, 'Trail');
  const alarms = new TrailAlarms(stack, 'Alarms', { logGroup: trail.logGroup, ...props(stack) });
  return { app, stack, trail, alarms, template: Template.fromStack(stack) };
}

interface Filter { Properties: { FilterPattern: string; LogGroupName: unknown; MetricTransformations: { MetricName: string; MetricNamespace: string; MetricValue: string }[] } }
const filtersOf = (template: Template) => Object.values(template.findResources('AWS::Logs::MetricFilter')) as Filter[];

/** Events as CloudTrail writes them, and the alarms that they raise. */
const event = (service: string, eventName: string, more: object = {}) => ({
  eventSource: `${service}.amazonaws.com`, eventName, eventType: 'AwsApiCall', userIdentity: { type: 'AssumedRole' }, ...more,
});
const signIn = (more: object) => ({ eventSource: 'signin.amazonaws.com', eventName: 'ConsoleLogin', eventType: 'AwsConsoleSignIn', userIdentity: { type: 'IAMUser' }, ...more });
const succeeded = { responseElements: { ConsoleLogin: 'Success' } };
const each = (alarm: string, service: string, ...names: string[]): [string, object, string[]][] => names.map((name) => [name, event(service, name), [alarm]]);

const EVENTS: [string, object, string[]][] = [
  ['a call that is fine', event('s3', 'ListBuckets'), []],
  ['a refusal by EC2', event('ec2', 'RunInstances', { errorCode: 'Client.UnauthorizedOperation' }), ['UnauthorizedCalls']],
  ['a refusal by S3', event('s3', 'GetObject', { errorCode: 'AccessDenied' }), ['UnauthorizedCalls']],
  ['a refusal by KMS', event('kms', 'Decrypt', { errorCode: 'AccessDeniedException' }), ['UnauthorizedCalls']],
  ['another error', event('s3', 'GetObject', { errorCode: 'NoSuchKey' }), []],
  ['a sign-in without a second factor', signIn({ ...succeeded, additionalEventData: { MFAUsed: 'No' } }), ['SignInWithoutMfa']],
  ['a sign-in with a second factor', signIn({ ...succeeded, additionalEventData: { MFAUsed: 'Yes' } }), []],
  ['a sign-in through an identity provider', signIn({ ...succeeded, userIdentity: { type: 'AssumedRole' }, additionalEventData: { MFAUsed: 'No' } }), []],
  ['a sign-in that failed', signIn({ errorMessage: 'Failed authentication', responseElements: { ConsoleLogin: 'Failure' }, additionalEventData: { MFAUsed: 'No' } }), ['SignInFailures']],
  ['a call by root', event('s3', 'ListBuckets', { userIdentity: { type: 'Root' } }), ['RootUse']],
  ['a call by a service for root', event('s3', 'ListBuckets', { userIdentity: { type: 'Root', invokedBy: 'support.amazonaws.com' } }), []],
  ['an event of a service about root', event('signin', 'PasswordRecovery', { userIdentity: { type: 'Root' }, eventType: 'AwsServiceEvent' }), []],
  ...each(
    'IamChanges', 'iam', 'DeleteGroupPolicy', 'DeleteRolePolicy', 'DeleteUserPolicy', 'PutGroupPolicy', 'PutRolePolicy', 'PutUserPolicy', 'CreatePolicy', 'DeletePolicy', 'CreatePolicyVersion', 'DeletePolicyVersion',
    'AttachRolePolicy', 'DetachRolePolicy', 'AttachUserPolicy', 'DetachUserPolicy', 'AttachGroupPolicy', 'DetachGroupPolicy',
  ),
  ['a policy of another service', event('iot', 'CreatePolicy'), []],
  ...each('TrailChanges', 'cloudtrail', 'CreateTrail', 'UpdateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging'),
  ...each('KeyDisabled', 'kms', 'DisableKey', 'ScheduleKeyDeletion'),
  ['a key that is enabled', event('kms', 'EnableKey'), []],
  ...each(
    'BucketPolicyChanges', 's3', 'PutBucketAcl', 'PutBucketPolicy', 'PutBucketCors', 'PutBucketLifecycle', 'PutBucketReplication', 'DeleteBucketPolicy', 'DeleteBucketCors', 'DeleteBucketLifecycle',
    'DeleteBucketReplication',
  ),
  ...each('ConfigChanges', 'config', 'StopConfigurationRecorder', 'DeleteDeliveryChannel', 'PutDeliveryChannel', 'PutConfigurationRecorder'),
  ...each(
    'SecurityGroupChanges', 'ec2', 'AuthorizeSecurityGroupIngress', 'AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupIngress', 'RevokeSecurityGroupEgress', 'CreateSecurityGroup', 'DeleteSecurityGroup',
  ),
  ...each('NetworkAclChanges', 'ec2', 'CreateNetworkAcl', 'CreateNetworkAclEntry', 'DeleteNetworkAcl', 'DeleteNetworkAclEntry', 'ReplaceNetworkAclEntry', 'ReplaceNetworkAclAssociation'),
  ...each('GatewayChanges', 'ec2', 'CreateCustomerGateway', 'DeleteCustomerGateway', 'AttachInternetGateway', 'CreateInternetGateway', 'DeleteInternetGateway', 'DetachInternetGateway'),
  ...each('RouteChanges', 'ec2', 'CreateRoute', 'CreateRouteTable', 'ReplaceRoute', 'ReplaceRouteTableAssociation', 'DeleteRouteTable', 'DeleteRoute', 'DisassociateRouteTable'),
  ['a route of another service', event('appmesh', 'CreateRoute'), []],
  ...each(
    'VpcChanges', 'ec2', 'CreateVpc', 'DeleteVpc', 'ModifyVpcAttribute', 'AcceptVpcPeeringConnection', 'CreateVpcPeeringConnection', 'DeleteVpcPeeringConnection', 'RejectVpcPeeringConnection',
    'AttachClassicLinkVpc', 'DetachClassicLinkVpc', 'DisableVpcClassicLink', 'EnableVpcClassicLink',
  ),
];

describe('with nothing given but the log group', () => {
  const { app, stack, trail, alarms, template } = make();
  const names = filtersOf(template).map(({ Properties }) => Properties.MetricTransformations[0].MetricName);

  test('there are fourteen filters on the log group of the trail, each with one alarm on its metric', () => {
    expect(new Set(names).size).toBe(14);
    expect(alarms.alarms).toHaveLength(14);
    for (const { Properties: { LogGroupName, MetricTransformations: [metric] } } of filtersOf(template)) {
      expect(LogGroupName).toEqual({ Ref: stack.getLogicalId(trail.logGroup.node.defaultChild as never) });
      expect(metric).toMatchObject({ MetricNamespace: 'Soc2/Trail', MetricValue: '1' });
      template.resourcePropertiesCountIs('AWS::CloudWatch::Alarm', {
        MetricName: metric.MetricName, Namespace: 'Soc2/Trail', Statistic: 'Sum', Period: 300, EvaluationPeriods: 1, Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold', TreatMissingData: 'notBreaching', AlarmActions: [{ Ref: stack.getLogicalId(alarms.topic.node.defaultChild as never) }],
      }, 1);
    }
  });

  test('the topic is encrypted with a key that admits CloudWatch', () => {
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Soc2Key'), 'Arn'] } });
    template.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Principal: { Service: Match.arrayWith(['cloudwatch.amazonaws.com']) }, Action: Match.arrayWith(['kms:GenerateDataKey*']) })]) },
    });
    template.resourceCountIs('AWS::SNS::Subscription', 0);
  });

  test.each(EVENTS)('%s', (_name, record, raised) => {
    const hit = filtersOf(template).filter(({ Properties }) => matchesPattern(Properties.FilterPattern, record)).map(({ Properties }) => Properties.MetricTransformations[0].MetricName);
    expect(hit).toEqual(raised);
  });

  test('each alarm is raised by some event', () => {
    expect(names.filter((name) => !EVENTS.some(([, , raised]) => raised.includes(name)))).toEqual([]);
  });

  test('no pattern is longer than CloudWatch Logs accepts', () => {
    // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html
    for (const { Properties } of filtersOf(template)) { expect(Properties.FilterPattern.length).toBeLessThanOrEqual(1024); }
  });

  test('the gate finds nothing', () => { expect(gateFindings(app)).toEqual([]); });
});

describe('what is given wins', () => {
  test('topic, addresses and namespace', () => {
    const { app, stack, alarms, template } = make((scope) => ({ topic: new SecureTopic(scope, 'Told'), notify: ['ops@example.com', 'security@example.com'], metricNamespace: 'Shop/Trail' }));
    const topic = { Ref: stack.getLogicalId(alarms.topic.node.defaultChild as never) };
    expect(alarms.topic.node.path).toBe('Account/Told');
    template.allResourcesProperties('AWS::CloudWatch::Alarm', Match.objectLike({ AlarmActions: [topic], Namespace: 'Shop/Trail' }));
    expect(filtersOf(template).map(({ Properties }) => Properties.MetricTransformations[0].MetricNamespace)).toEqual(Array(14).fill('Shop/Trail'));
    for (const Endpoint of ['ops@example.com', 'security@example.com']) { template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint, TopicArn: topic }); }
    expect(gateFindings(app)).toEqual([]);
  });

  test('alarms can be left out', () => {
    const { alarms, template } = make(() => ({ exclude: ['UnauthorizedCalls', 'VpcChanges'] }));
    const names = filtersOf(template).map(({ Properties }) => Properties.MetricTransformations[0].MetricName);
    expect(names).toHaveLength(12);
    expect(names).not.toContain('VpcChanges');
    expect(alarms.alarms).toHaveLength(12);
  });

  test('how many events it takes', () => {
    const { template } = make(() => ({ thresholds: { UnauthorizedCalls: 10 } }));
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'UnauthorizedCalls', Threshold: 10 });
    template.resourcePropertiesCountIs('AWS::CloudWatch::Alarm', { Threshold: 1, Namespace: 'Soc2/Trail' }, 13);
  });
});

test.each<[string, Partial<TrailAlarmsProps>, string]>([
  ['left out', { exclude: ['RootUse', 'NoSuchAlarm'] }, 'leave out'], ['given a number', { thresholds: { NoSuchAlarm: 2 } }, 'set a threshold for'],
])('an alarm that does not exist cannot be %s', (_name, props, purpose) => {
  expect(() => make(() => props)).toThrow(new RegExp(`there is no trail alarm NoSuchAlarm to ${purpose}\\. Known: UnauthorizedCalls, SignInWithoutMfa, RootUse`));
});

test.each([0, 1.5])('%s events raise no alarm', (count) => {
  expect(() => make(() => ({ thresholds: { RootUse: count } }))).toThrow(/thresholds.RootUse of the trail alarms is .*whole number from 1/);
});
