import { aws_accessanalyzer as accessanalyzer, type Duration, Token } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/** What an `AccessAnalyzer` takes. */
export interface AccessAnalyzerProps {
  /**
   * Look at the organisation instead of the account. The account must be its administrator for IAM Access Analyzer.
   *
   * @default false
   */
  readonly organization?: boolean;

  /**
   * Also find permissions, keys and passwords that nobody has used for so long: 1 to 365 whole days. It costs per role and user.
   *
   * @default - not looked for
   */
  readonly unusedAccessAge?: Duration;
}

/**
 * IAM Access Analyzer: finds what in the account and Region can be reached from outside, and on request what nobody uses.
 *
 * Throws for a number of days that AWS does not accept.
 *
 * Bears on CC6.1 and CC6.3. https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html
 */
export class AccessAnalyzer extends Construct {
  /** Finds what can be reached from outside. */
  public readonly externalAccess: accessanalyzer.CfnAnalyzer;

  /** Finds what nobody uses, where that is asked for. */
  public readonly unusedAccess?: accessanalyzer.CfnAnalyzer;

  /** Makes the analyzers. */
  constructor(scope: Construct, id: string, props: AccessAnalyzerProps = {}) {
    super(scope, id);
    const zone = props.organization === true ? 'ORGANIZATION' : 'ACCOUNT';
    this.externalAccess = new accessanalyzer.CfnAnalyzer(this, 'ExternalAccess', { type: zone });
    const days = props.unusedAccessAge?.toDays({ integral: false });
    if (days !== undefined) {
      if (!Token.isUnresolved(days) && !(Number.isInteger(days) && days >= 1 && days <= 365)) { throw new Error(`cdk-soc2: unusedAccessAge of the access analyzer is ${days} days. AWS accepts whole numbers from 1 to 365`); }
      this.unusedAccess = new accessanalyzer.CfnAnalyzer(this, 'UnusedAccess', {
        type: `${zone}_UNUSED_ACCESS`, analyzerConfiguration: { unusedAccessConfiguration: { unusedAccessAge: days } },
      });
    }
  }
}
