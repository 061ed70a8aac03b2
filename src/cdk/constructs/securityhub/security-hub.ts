import { aws_securityhub as securityhub, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ConfigRecorder } from '../config/config-recorder';

/** What a `SecurityHub` takes. */
export interface SecurityHubProps {
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
  readonly standards?: string[];
}

const STANDARDS = ['aws-foundational-security-best-practices/v/1.0.0', 'cis-aws-foundations-benchmark/v/5.0.0'];

/**
 * AWS Security Hub with the foundational and the CIS standard: every control is checked continuously in the live account,
 * with one finding per control. An account has one hub per Region; where it has one already, leave this out.
 *
 * Bears on CC7.1 and CC7.2. https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference.html
 */
export class SecurityHub extends Construct {
  /** The hub. */
  public readonly hub: securityhub.CfnHub;

  /** The standards that are checked. */
  public readonly standards: securityhub.CfnStandard[];

  /** Makes hub and standards. */
  constructor(scope: Construct, id: string, props: SecurityHubProps = {}) {
    super(scope, id);
    this.hub = new securityhub.CfnHub(this, 'Hub', { controlFindingGenerator: 'SECURITY_CONTROL', autoEnableControls: true, enableDefaultStandards: false });
    if (props.recorder !== undefined) { this.hub.node.addDependency(props.recorder); }
    this.standards = (props.standards ?? STANDARDS).map((name, index) => {
      const standard = new securityhub.CfnStandard(this, `Standard${index + 1}`, { standardsArn: Stack.of(this).formatArn({ service: 'securityhub', account: '', resource: 'standards', resourceName: name }) });
      standard.node.addDependency(this.hub);
      return standard;
    });
  }
}
