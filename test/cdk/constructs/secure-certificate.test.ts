import { App, aws_certificatemanager as acm, aws_route53 as route53, aws_sns_subscriptions as subscriptions, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { SecureCertificate, type SecureCertificateProps, SecureTopic } from '../../../src';
import { gateFindings } from '../../support/gate-findings';

function make(props: (stack: Stack) => Partial<SecureCertificateProps> = () => ({})) {
  const app = new App({ analyticsReporting: false, context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
  const stack = new Stack(app, 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
  const certificate = new SecureCertificate(stack, 'Certificate', { domainName: 'www.example.com', ...props(stack) });
  return { app, stack, certificate, template: Template.fromStack(stack) };
}

function told(scope: Stack): SecureTopic {
  const topic = new SecureTopic(scope, 'Told');
  topic.addSubscription(new subscriptions.EmailSubscription('ops@example.com'));
  return topic;
}

test('is validated by DNS, so that ACM can renew it, and logged for everybody to see', () => {
  const { app, template } = make();
  template.hasResourceProperties('AWS::CertificateManager::Certificate', { DomainName: 'www.example.com', ValidationMethod: 'DNS' });
  expect(JSON.stringify(template.toJSON())).not.toContain('DISABLED');
  expect(gateFindings(app)).toEqual([]);
});

test('has no alarm where nobody is told', () => {
  const { certificate, template } = make();
  expect(certificate.expiryAlarm).toBeUndefined();
  template.resourceCountIs('AWS::CloudWatch::Alarm', 0);
});

test('tells a topic 30 days before it expires', () => {
  const { app, stack, certificate, template } = make((scope) => ({ topic: told(scope) }));
  template.resourceCountIs('AWS::CloudWatch::Alarm', 1);
  template.hasResourceProperties('AWS::CloudWatch::Alarm', {
    Namespace: 'AWS/CertificateManager', MetricName: 'DaysToExpiry', Statistic: 'Minimum', Period: 86400, EvaluationPeriods: 1, Threshold: 30, ComparisonOperator: 'LessThanOrEqualToThreshold',
    Dimensions: [{ Name: 'CertificateArn', Value: { Ref: stack.getLogicalId(certificate.node.defaultChild as never) } }], AlarmActions: [{ Ref: stack.getLogicalId(stack.node.findChild('Told').node.defaultChild as never) }],
  });
  expect(certificate.expiryAlarm).toBeDefined();
  expect(gateFindings(app)).toEqual([]);
});

describe('what is given wins', () => {
  test('days before expiry', () => {
    make((scope) => ({ topic: new SecureTopic(scope, 'Told'), alarmBefore: Duration.days(14) })).template.hasResourceProperties('AWS::CloudWatch::Alarm', { Threshold: 14 });
  });

  test('validation, algorithm, names and logging', () => {
    const { template } = make(() => ({
      validation: acm.CertificateValidation.fromEmail(), keyAlgorithm: acm.KeyAlgorithm.EC_PRIME256V1, subjectAlternativeNames: ['shop.example.com'], transparencyLoggingEnabled: false,
    }));
    template.hasResourceProperties('AWS::CertificateManager::Certificate', {
      ValidationMethod: 'EMAIL', KeyAlgorithm: 'EC_prime256v1', SubjectAlternativeNames: ['shop.example.com'], CertificateTransparencyLoggingPreference: 'DISABLED',
    });
  });

  test('the zone in which ACM is to be answered', () => {
    const { template } = make((scope) => ({ validation: acm.CertificateValidation.fromDns(route53.HostedZone.fromHostedZoneAttributes(scope, 'Zone', { hostedZoneId: 'Z123', zoneName: 'example.com' })) }));
    template.hasResourceProperties('AWS::CertificateManager::Certificate', { DomainValidationOptions: [Match.objectLike({ HostedZoneId: 'Z123' })] });
  });
});

test('is a certificate, and goes wherever one goes', () => {
  const { certificate } = make();
  expect(certificate).toBeInstanceOf(acm.Certificate);
  expect(certificate.node.path).toBe('Shop/Certificate');
});
