import { AccessanalyzerAnalyzer } from '@cdktf/provider-aws/lib/accessanalyzer-analyzer';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { noteConstruct } from '../../ledger';
import { uniqueName } from '../../unique-name';

/** What an `AccessAnalyzer` takes. */
export interface AccessAnalyzerProps {
  /**
   * Look at the organisation instead of the account. The account must be its administrator for IAM Access Analyzer.
   *
   * @default false
   */
  readonly organization?: boolean;

  /**
   * Also find permissions, keys and passwords that nobody has used for so many days: 1 to 365. It costs per role and user.
   *
   * @default - not looked for
   */
  readonly unusedAccessDays?: number;
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
  public readonly externalAccess: AccessanalyzerAnalyzer;
  /** Finds what nobody uses, where that is asked for. */
  public readonly unusedAccess?: AccessanalyzerAnalyzer;

  constructor(scope: Construct, id: string, props: AccessAnalyzerProps = {}) {
    super(scope, id);
    noteConstruct(this, 'AccessAnalyzer');
    const zone = props.organization === true ? 'ORGANIZATION' : 'ACCOUNT';
    this.externalAccess = new AccessanalyzerAnalyzer(this, 'ExternalAccess', { analyzerName: `${uniqueName(this, { maxLength: 200 })}-external`, type: zone });
    const days = props.unusedAccessDays;
    if (days === undefined) { return; }
    if (!Token.isUnresolved(days) && !(Number.isInteger(days) && days >= 1 && days <= 365)) { throw new Error(`cdk-soc2: unusedAccessDays of the access analyzer is ${days}. AWS accepts whole numbers from 1 to 365`); }
    this.unusedAccess = new AccessanalyzerAnalyzer(this, 'UnusedAccess', {
      analyzerName: `${uniqueName(this, { maxLength: 200 })}-unused`, type: `${zone}_UNUSED_ACCESS`, configuration: { unusedAccess: { unusedAccessAge: days } },
    });
  }
}
