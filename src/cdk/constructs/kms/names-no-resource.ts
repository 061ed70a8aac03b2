import { aws_iam as iam, Reference, Stack, Token, TokenComparison, Tokenization } from 'aws-cdk-lib';
import { Construct, type IConstruct } from 'constructs';
import { PUBLISHERS } from '../../../defaults/publishers';
import { ownArns } from '../../../parts/key-policy';
import { placeOf } from '../../place-of';

type Conditions = Record<string, Record<string, unknown>>;

/**
 * A statement for the policy of a key that limits a service to the account, where it named a resource of the account that
 * the service works for. What aws-cdk-lib adds for notifications does: a bucket that is encrypted with the key and notifies
 * a queue which is, too, would depend on the key, and the key on the bucket.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function namesNoResource(statement: iam.PolicyStatement, key: IConstruct): iam.PolicyStatement {
  const services = servicesOf(statement, key);
  if (statement.effect !== iam.Effect.ALLOW || services.length === 0) { return statement; }
  const conditions: Conditions = {};
  let named = false;
  for (const [operator, keys] of Object.entries(statement.conditions as Conditions)) {
    for (const [name, value] of Object.entries(keys)) {
      const replace = name.toLowerCase() === 'aws:sourcearn' && isOwnResource(value, key);
      named ||= replace;
      if (!replace) { (conditions[operator] ??= {})[name] = value; }
    }
  }
  if (!named) { return statement; }
  const place = placeOf(key);
  const onlyTopics = services.every((service) => PUBLISHERS.some((publisher) => publisher.service === service && publisher.key === 'topics'));
  const limit = onlyTopics ? { operator: 'ArnLike', name: 'aws:SourceArn', value: ownArns('sns', place) } : { operator: 'StringEquals', name: 'aws:SourceAccount', value: place.account };
  (conditions[limit.operator] ??= {})[limit.name] = limit.value;
  // A copy: the statement may be part of another policy as well.
  return iam.PolicyStatement.fromJson({ ...statement.toStatementJson() as object, Condition: conditions });
}

/** The services that a statement is about; none where it is about others, too. */
function servicesOf(statement: iam.PolicyStatement, key: IConstruct): string[] {
  const parties = statement.principals.map(({ policyFragment }) => policyFragment.principalJson);
  const alone = parties.every((party) => Object.keys(party).every((kind) => kind === 'Service'));
  return alone ? Stack.of(key).resolve(parties.flatMap(({ Service }) => Service)) as string[] : [];
}

/** Whether a value names a resource of this app in the account of the key, which may depend on the key. */
function isOwnResource(value: unknown, key: IConstruct): boolean {
  if (Array.isArray(value)) { return value.some((each) => isOwnResource(each, key)); }
  if (!Token.isUnresolved(value)) { return false; }
  const tokens = typeof value === 'string' ? Tokenization.reverseString(value).tokens : [Tokenization.reverse(value)];
  return tokens.some((token) => Reference.isReference(token)
    && Token.compareStrings(Stack.of(token.target).account, Stack.of(key).account) !== TokenComparison.DIFFERENT);
}

/**
 * Whether a statement admits nobody but roles and users of other stacks of the account. They need none: the policy of the key
 * leaves the account to IAM, and to name them would make their stack and that of the key depend on one another.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export function admitsOwnAccountAlone(statement: iam.PolicyStatement, key: IConstruct): boolean {
  return statement.effect === iam.Effect.ALLOW && statement.principals.length > 0 && statement.principals.every((principal) => {
    const stack = Construct.isConstruct(principal) ? Stack.of(principal) : Stack.of(key);
    return stack !== Stack.of(key) && Token.compareStrings(stack.account, Stack.of(key).account) !== TokenComparison.DIFFERENT;
  });
}
