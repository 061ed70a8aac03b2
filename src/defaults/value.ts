/**
 * Values of defaults, as data: so that one table can be applied to a CDK construct, printed in the documentation and
 * attacked by a test, without loading a framework.
 */
export type DefaultValue = string | number | boolean | Expression | readonly DefaultValue[] | { readonly [key: string]: DefaultValue };

export type Expression = Duration | Constant | Call | StackResource | OwnResource;

interface Duration { readonly $: 'duration'; readonly unit: 'days' | 'seconds'; readonly amount: number }
/** A static member of aws-cdk-lib: `aws_s3.BlockPublicAccess.BLOCK_ALL`. */
interface Constant { readonly $: 'constant'; readonly path: string }
/** A call of a static method, or with `make` of a constructor. */
interface Call { readonly $: 'call'; readonly path: string; readonly make: boolean; readonly args: readonly DefaultValue[] }
/** A resource that all constructs of a stack share. */
interface StackResource { readonly $: 'stack'; readonly what: 'encryptionKey' | 'accessLogBucket' }
/** A resource made beside the construct, named after it. */
interface OwnResource { readonly $: 'own'; readonly what: 'logGroup' | 'deadLetterQueue'; readonly suffix: string }

export const days = (amount: number): Expression => ({ $: 'duration', unit: 'days', amount });
export const seconds = (amount: number): Expression => ({ $: 'duration', unit: 'seconds', amount });
export const constant = (path: string): Expression => ({ $: 'constant', path });
export const call = (path: string, ...args: readonly DefaultValue[]): Expression => ({ $: 'call', path, make: false, args });
export const make = (path: string, ...args: readonly DefaultValue[]): Expression => ({ $: 'call', path, make: true, args });

/** The stack's own customer-managed key. */
export const stackKey: Expression = { $: 'stack', what: 'encryptionKey' };
/** The stack's own bucket for access logs. */
export const stackLogBucket: Expression = { $: 'stack', what: 'accessLogBucket' };
/** An encrypted log group that keeps a year and more, beside the construct. */
export const logGroup = (suffix: string): Expression => ({ $: 'own', what: 'logGroup', suffix });
/** A queue for what could not be processed, beside the construct. */
export const deadLetterQueue: Expression = { $: 'own', what: 'deadLetterQueue', suffix: 'DeadLetters' };

export function isExpression(value: DefaultValue): value is Expression {
  return typeof value === 'object' && !Array.isArray(value) && typeof (value as { $?: unknown }).$ === 'string';
}

/** The value as it would be written in TypeScript. */
export function showValue(value: DefaultValue): string {
  if (Array.isArray(value)) { return `[${value.map((each: DefaultValue) => showValue(each)).join(', ')}]`; }
  if (typeof value !== 'object') { return typeof value === 'string' ? `'${value}'` : String(value); }
  if (!isExpression(value)) {
    return `{ ${Object.entries(value as Record<string, DefaultValue>).map(([key, each]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${showValue(each)}`).join(', ')} }`;
  }
  switch (value.$) {
    case 'duration': return `Duration.${value.unit}(${value.amount})`;
    case 'constant': return shortName(value.path);
    case 'call': return `${value.make ? 'new ' : ''}${shortName(value.path)}(${value.args.map(showValue).join(', ')})`;
    case 'stack': return value.what === 'encryptionKey' ? 'the key of the stack' : 'the access-log bucket of the stack';
    case 'own': return value.what === 'logGroup' ? 'an encrypted log group of its own' : 'a dead-letter queue of its own';
  }
}

/** Module names as people import them. */
const ALIASES: Readonly<Record<string, string>> = { elasticloadbalancingv2: 'elbv2', stepfunctions: 'sfn' };

/** `s3.BlockPublicAccess.BLOCK_ALL` for `aws_s3.BlockPublicAccess.BLOCK_ALL`. */
export function shortName(path: string): string {
  const [module, ...rest] = path.replace(/^aws_/, '').split('.');
  return [ALIASES[module] ?? module, ...rest].join('.');
}
