import { aws_certificatemanager as acm, aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions, type aws_sns as sns, Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** What a `SecureCertificate` takes besides the properties of `acm.Certificate`. */
export interface SecureCertificateProps extends acm.CertificateProps {
  /**
   * The topic that is told when the certificate is about to expire. ACM renews certificates that are validated by DNS and in
   * use; the alarm tells when it could not.
   *
   * @default - nobody is told
   */
  readonly topic?: sns.ITopic;

  /**
   * How long before expiry people are told, in whole days.
   *
   * @default Duration.days(30)
   */
  readonly alarmBefore?: Duration;
}

/**
 * A certificate that is validated by DNS, so that ACM can renew it by itself, with an alarm for when it cannot.
 *
 * Bears on CC6.7 and A1.1. https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html
 */
export class SecureCertificate extends acm.Certificate {
  /** The alarm, where a topic is given. */
  public readonly expiryAlarm?: cloudwatch.Alarm;

  /** Makes the certificate. Every property of `acm.Certificate` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureCertificateProps) {
    const { topic, alarmBefore = Duration.days(30), ...own } = props;
    super(scope, id, {
      ...own, validation: own.validation ?? acm.CertificateValidation.fromDns(), keyAlgorithm: own.keyAlgorithm, transparencyLoggingEnabled: own.transparencyLoggingEnabled ?? true,
    });
    if (topic === undefined) { return; }
    this.expiryAlarm = new cloudwatch.Alarm(this, 'Expiry', {
      alarmDescription: 'The certificate was not renewed', metric: this.metricDaysToExpiry({ period: Duration.days(1), statistic: cloudwatch.Stats.MINIMUM }), threshold: alarmBefore.toDays(), evaluationPeriods: 1,
      comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD, treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    this.expiryAlarm.addAlarmAction(new actions.SnsAction(topic));
  }
}
