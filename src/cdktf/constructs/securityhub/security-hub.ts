import { SecurityhubAccount, type SecurityhubAccountConfig } from '@cdktf/provider-aws/lib/securityhub-account';
import { SecurityhubStandardsSubscription } from '@cdktf/provider-aws/lib/securityhub-standards-subscription';
import { Construct } from 'constructs';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { Place } from '../../place';
import type { ConfigRecorder } from '../config/config-recorder';

/** What a `SecurityHub` takes: the arguments of `aws_securityhub_account`, and these. */
export interface SecurityHubProps extends Partial<SecurityhubAccountConfig> {
  /**
   * The recorder that Security Hub's checks need, where this app makes it.
   *
   * @default - the account has one already
   */
  readonly recorder?: ConfigRecorder;

  /**
   * Standards to check, as the end of their ARN.
   *
   * @default ['aws-foundational-security-best-practices/v/1.0.0', 'cis-aws-foundations-benchmark/v/5.0.0']
   */
  readonly standards?: readonly string[];
}

const STANDARDS = ['aws-foundational-security-best-practices/v/1.0.0', 'cis-aws-foundations-benchmark/v/5.0.0'];

/**
 * AWS Security Hub with the foundational and the CIS standard: every control is checked continuously in the live account,
 * with one finding per control. An account has one hub per Region; where it has one already, leave this out.
 *
 * Bears on CC7.1 and CC7.2. https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference.html
 */
export class SecurityHub extends Construct {
  public readonly hub: SecurityhubAccount;
  public readonly standards: readonly SecurityhubStandardsSubscription[];

  constructor(scope: Construct, id: string, props: SecurityHubProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecurityHub');
    const { recorder, standards = STANDARDS, ...given } = props;
    this.hub = make(SecurityhubAccount, this, 'Hub', undefined, {
      given, own: { controlFindingGenerator: 'SECURITY_CONTROL', autoEnableControls: true, enableDefaultStandards: false, ...(recorder === undefined ? {} : { dependsOn: [recorder.status] }) },
    });
    const { partition, region } = Place.of(this);
    this.standards = standards.map((name, index) => new SecurityhubStandardsSubscription(this, `Standard${index + 1}`, {
      standardsArn: `arn:${partition}:securityhub:${region}::standards/${name}`, dependsOn: [this.hub],
    }));
  }
}
