import { aws_lambda as lambda, Duration, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { GENERATED_SECRET_HANDLER } from '../../../handlers/generated-secret';
import { SecureFunction } from '../lambda/secure-function';

const ID = 'Soc2SecretRotation';

/**
 * The function of the stack that gives generated secrets a new random value: as long as the old one, and with no
 * punctuation that the old one did not have, because some readers cannot take it.
 */
export function generatedSecretRotation(scope: IConstruct): lambda.IFunction {
  const stack = Stack.of(scope);
  const standing = stack.node.tryFindChild(ID);
  if (standing !== undefined) { return standing as SecureFunction; }
  return new SecureFunction(stack, ID, {
    description: 'Gives generated secrets a new random value',
    runtime: lambda.Runtime.NODEJS_24_X, handler: 'index.handler', timeout: Duration.seconds(30), code: lambda.Code.fromInline(GENERATED_SECRET_HANDLER),
  });
}
