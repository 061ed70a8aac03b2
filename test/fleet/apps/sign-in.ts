import { type App, Stack } from 'aws-cdk-lib';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import * as lambda from 'aws-cdk-lib/aws-lambda';

/** People who sign in, and what hears of it. */
export function build(app: App): void {
  const stack = new Stack(app, 'Users');
  const pool = new cognito.UserPool(stack, 'Pool', { selfSignUpEnabled: true, signInAliases: { email: true } });
  pool.addTrigger(cognito.UserPoolOperation.POST_CONFIRMATION, new lambda.Function(stack, 'Welcome', { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('def handler(e, c): return e') }));
  pool.addDomain('Domain', { cognitoDomain: { domainPrefix: 'shop-example' } });
  pool.addClient('Web', { authFlows: { userPassword: true, userSrp: true } });
  new cognito.CfnIdentityPool(stack, 'Identities', { allowUnauthenticatedIdentities: true });
}
