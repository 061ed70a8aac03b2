import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { SecureTopic, ThreatDetection, type ThreatDetectionProps } from '../../../src';
import { gateFindings } from '../../support/gate-findings';

function make(props: (stack: Stack) => ThreatDetectionProps = () => ({})) {
  const app = new App({ analyticsReporting: false, context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
  const stack = new Stack(app, 'Account', { env: { account: '111122223333', region: 'eu-west-1' } });
  const detection = new ThreatDetection(stack, 'Threats', props(stack));
  return { app, stack, detection, template: Template.fromStack(stack) };
}

interface Feature { Name: string; Status: string; AdditionalConfiguration?: { Name: string; Status: string }[] }

/** What is switched on and off. */
function features(template: Template): Record<string, string> {
  const [{ Properties }] = Object.values(template.findResources('AWS::GuardDuty::Detector')) as { Properties: { Features: Feature[] } }[];
  return Object.fromEntries(Properties.Features.flatMap(({ Name, Status, AdditionalConfiguration = [] }) => [[Name, Status], ...AdditionalConfiguration.map((agent) => [`${Name}/${agent.Name}`, agent.Status])]));
}

const ALL = ['S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS', 'RUNTIME_MONITORING'];
const AGENTS = ['EKS_ADDON_MANAGEMENT', 'ECS_FARGATE_AGENT_MANAGEMENT', 'EC2_AGENT_MANAGEMENT'];

describe('with nothing given', () => {
  const { app, stack, detection, template } = make();

  test('everything is watched, and told within a quarter of an hour', () => {
    template.hasResourceProperties('AWS::GuardDuty::Detector', { Enable: true, FindingPublishingFrequency: 'FIFTEEN_MINUTES' });
    expect(features(template)).toEqual(Object.fromEntries([...ALL, ...AGENTS.map((agent) => `RUNTIME_MONITORING/${agent}`)].map((name) => [name, 'ENABLED'])));
  });

  test('severe findings go to an encrypted topic that EventBridge may publish to', () => {
    const topic = { Ref: stack.getLogicalId(detection.topic.node.defaultChild as never) };
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { 'source': ['aws.guardduty'], 'detail-type': ['GuardDuty Finding'], 'detail': { severity: [{ numeric: ['>=', 7] }] } }, Targets: [Match.objectLike({ Arn: topic, DeadLetterConfig: Match.anyValue() })],
    });
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Soc2Key'), 'Arn'] } });
    template.hasResourceProperties('AWS::SNS::TopicPolicy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: 'sns:Publish', Principal: { Service: 'events.amazonaws.com' } })]) } });
    template.resourceCountIs('AWS::SNS::Subscription', 0);
  });

  test('the gate finds nothing', () => { expect(gateFindings(app)).toEqual([]); });
});

describe('what is given wins', () => {
  test('topic, addresses and severity', () => {
    const { app, stack, detection, template } = make((scope) => ({ topic: new SecureTopic(scope, 'Told'), notify: ['ops@example.com'], minimumSeverity: 4 }));
    expect(detection.topic.node.path).toBe('Account/Told');
    template.hasResourceProperties('AWS::Events::Rule', { EventPattern: { detail: { severity: [{ numeric: ['>=', 4] }] } } });
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ops@example.com', TopicArn: { Ref: stack.getLogicalId(detection.topic.node.defaultChild as never) } });
    expect(gateFindings(app)).toEqual([]);
  });

  test('what is not to be watched is switched off: GuardDuty would switch it on', () => {
    expect(features(make(() => ({ features: ['S3_DATA_EVENTS', 'EBS_MALWARE_PROTECTION'] })).template)).toEqual({
      S3_DATA_EVENTS: 'ENABLED', EBS_MALWARE_PROTECTION: 'ENABLED', EKS_AUDIT_LOGS: 'DISABLED', RDS_LOGIN_EVENTS: 'DISABLED', LAMBDA_NETWORK_LOGS: 'DISABLED', RUNTIME_MONITORING: 'DISABLED',
    });
    expect(features(make(() => ({ features: [] })).template)).toEqual(Object.fromEntries(ALL.map((name) => [name, 'DISABLED'])));
  });

  test('the older form for EKS stands without the newer one, even switched off: GuardDuty refuses both', () => {
    const found = features(make(() => ({ features: ['EKS_RUNTIME_MONITORING'] })).template);
    expect(found).toMatchObject({ 'EKS_RUNTIME_MONITORING': 'ENABLED', 'EKS_RUNTIME_MONITORING/EKS_ADDON_MANAGEMENT': 'ENABLED' });
    expect(found).not.toHaveProperty('RUNTIME_MONITORING');
  });
});

test.each<[string, ThreatDetectionProps, RegExp]>([
  ['a severity that no finding has', { minimumSeverity: 11 }, /minimumSeverity of threat detection is 11/],
  ['no severity', { minimumSeverity: NaN }, /minimumSeverity of threat detection is NaN/],
  ['both forms for EKS', { features: ['RUNTIME_MONITORING', 'EKS_RUNTIME_MONITORING'] }, /GuardDuty accepts one of them/],
])('%s is an error at once', (_name, props, message) => {
  expect(() => make(() => props)).toThrow(message);
});
