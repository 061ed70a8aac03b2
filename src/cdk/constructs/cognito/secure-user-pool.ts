import { aws_cognito as cognito } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import userPoolDefaults from '../../../defaults/cognito/user-pool';
import { withDefaults } from '../../defaults/apply';

/**
 * A user pool with a second factor, long passwords, threat protection and protection against deletion.
 *
 * Bears on CC6.1, CC6.6 and CC7.2. https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-security-best-practices.html
 */
export class SecureUserPool extends cognito.UserPool {
  /** Makes the resource. Every property of `cognito.UserPool` can be given, and wins. */
  constructor(scope: Construct, id: string, props: cognito.UserPoolProps = {}) {
    super(scope, id, withDefaults(userPoolDefaults, props, { scope, id }));
  }
}
