import { aws_iam as iam, Reference, Stack, Token, TokenComparison, Tokenization } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

type Conditions = Record<string, Record<string, unknown>>;

/**
 * A statement for the policy of a key that admits whoever in the account may use a service, through that service, where it
 * named somebody of another stack. `Secret.grantRead()` of aws-cdk-lib names the reader: the stack of the key would wait for
 * that of the reader, which waits for the secret. AWS's own keys admit the account in the same way; who may read the secret
 * is for its own permissions to say.
 *
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
 */
export function namesNoPrincipal(statement: iam.PolicyStatement, key: IConstruct): iam.PolicyStatement {
  const { StringEquals = {}, ...conditions } = statement.conditions as Conditions;
  if (statement.effect !== iam.Effect.ALLOW || StringEquals['kms:ViaService'] === undefined) { return statement; }
  if (!statement.principals.some((principal) => standsElsewhere(principal, key))) { return statement; }
  const { Principal: _principal, ...rest } = statement.toStatementJson() as Record<string, unknown>;
  return iam.PolicyStatement.fromJson({ ...rest, Principal: { AWS: '*' }, Condition: { ...conditions, StringEquals: { ...StringEquals, 'kms:CallerAccount': Stack.of(key).account } } });
}

/** Whether a principal is a resource of another stack in the account of the key. */
function standsElsewhere(principal: iam.IPrincipal, key: IConstruct): boolean {
  const own = Stack.of(key);
  return Object.values(principal.policyFragment.principalJson).flat().some((name) => Token.isUnresolved(name) && Tokenization.reverseString(String(name)).tokens.some((token) => {
    if (!Reference.isReference(token)) { return false; }
    const other = Stack.of(token.target);
    return other !== own && Token.compareStrings(other.account, own.account) !== TokenComparison.DIFFERENT;
  }));
}
