import { aws_cognito as cognito } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import userPoolDefaults from '../../../defaults/cognito/user-pool';
import { withDefaults } from '../../defaults/apply';
import { WebFirewall } from '../wafv2/web-firewall';

/** What a `SecureUserPool` takes besides the properties of `cognito.UserPool`. */
export interface SecureUserPoolProps extends cognito.UserPoolProps {
  /**
   * The firewall in front of sign-in and sign-up.
   *
   * @default - the web firewall of the stack
   */
  readonly webFirewall?: WebFirewall;
}

/**
 * A user pool with a second factor, long passwords, threat protection, a web firewall and protection against deletion.
 *
 * Bears on CC6.1, CC6.6 and CC7.2. https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-security-best-practices.html
 */
export class SecureUserPool extends cognito.UserPool {
  /** Makes the user pool. Every property of `cognito.UserPool` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureUserPoolProps = {}) {
    const { webFirewall, ...own } = props;
    super(scope, id, withDefaults<cognito.UserPoolProps>(userPoolDefaults, own, { scope, id }));
    (webFirewall ?? WebFirewall.ofStack(this))._protectConstruct(this, this.userPoolArn);
  }
}
