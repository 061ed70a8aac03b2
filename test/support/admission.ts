import type { Template } from 'aws-cdk-lib/assertions';

/** What AWS documents that a service says of itself when it asks: nothing of what stands here is made up by the policies. */
export interface Caller { readonly service: string; readonly context: Readonly<Record<string, string>> }

interface Statement {
  readonly Effect: string;
  readonly Principal: '*' | { readonly Service?: string | string[]; readonly AWS?: unknown };
  readonly Action: string | string[];
  readonly Condition?: Record<string, Record<string, unknown>>;
}

const ACCOUNT = '111122223333';

/** Services as they ask, with the keys that they send. */
export const CALLERS = {
  s3: { service: 's3.amazonaws.com', context: { 'aws:SourceAccount': ACCOUNT, 'aws:SourceArn': 'arn:aws:s3:::bucket' } },
  cloudwatch: { service: 'cloudwatch.amazonaws.com', context: { 'aws:SourceAccount': ACCOUNT, 'aws:SourceArn': `arn:aws:cloudwatch:eu-west-1:${ACCOUNT}:alarm:a` } },
  rds: { service: 'events.rds.amazonaws.com', context: { 'aws:SourceAccount': ACCOUNT, 'aws:SourceArn': `arn:aws:rds:eu-west-1:${ACCOUNT}:db:d` } },
  ses: { service: 'ses.amazonaws.com', context: { 'aws:SourceAccount': ACCOUNT, 'aws:SourceArn': `arn:aws:ses:eu-west-1:${ACCOUNT}:identity/example.com` } },
  logs: { service: 'delivery.logs.amazonaws.com', context: { 'aws:SourceAccount': ACCOUNT, 'aws:SourceArn': `arn:aws:logs:eu-west-1:${ACCOUNT}:*`, 's3:x-amz-acl': 'bucket-owner-full-control' } },
  // To a topic, EventBridge sends no source: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
  events: { service: 'events.amazonaws.com', context: {} },
  sns: { service: 'sns.amazonaws.com', context: { 'aws:SourceArn': `arn:aws:sns:eu-west-1:${ACCOUNT}:topic` } },
  // https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ECEvents.SNS.html
  elasticache: { service: 'elasticache.amazonaws.com', context: { 'aws:SourceOwner': ACCOUNT } },
  notifications: { service: 'codestar-notifications.amazonaws.com', context: { 'aws:SourceAccount': ACCOUNT, 'kms:ViaService': 'sns.eu-west-1.amazonaws.com' } },
} as const satisfies Record<string, Caller>;

/** The same service, asking for somebody else. */
export function stranger(caller: Caller): Caller {
  return { ...caller, context: Object.fromEntries(Object.entries(caller.context).map(([key, value]) => [key, value.replaceAll(ACCOUNT, '999988887777')])) };
}

/** Whether one of the policies of a type lets a service do something: what only the deployment knows matches anything. */
export function admits(template: Template, type: string, caller: Caller, action: string): boolean {
  return Object.values(template.findResources(type)).some((resource) => {
    const { Properties: { KeyPolicy, PolicyDocument } } = resource as { Properties: { KeyPolicy?: { Statement: Statement[] }; PolicyDocument?: { Statement: Statement[] } } };
    const statements = (KeyPolicy ?? PolicyDocument)?.Statement ?? [];
    const matching = statements.filter((statement) => isPrincipal(statement, caller) && listOf(statement.Action).some((each) => like(each, action)) && holds(statement.Condition ?? {}, caller));
    return matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny');
  });
}

function isPrincipal({ Principal }: Statement, { service }: Caller): boolean {
  if (Principal === '*' || JSON.stringify(Principal.AWS) === '"*"') { return true; }
  return listOf(Principal.Service).includes(service);
}

function holds(conditions: Record<string, Record<string, unknown>>, { context }: Caller): boolean {
  return Object.entries(conditions).every(([operator, keys]) => Object.entries(keys).every(([key, expected]) => {
    const actual = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
    if (key === 'aws:SecureTransport') { return listOf(expected).includes('true'); }
    if (operator === 'NumericLessThan') { return false; }
    return actual !== undefined && listOf(expected).some((each) => like(written(each), actual));
  }));
}

const KNOWN: Readonly<Record<string, string>> = { 'AWS::Partition': 'aws', 'AWS::AccountId': ACCOUNT, 'AWS::Region': 'eu-west-1' };

/** What a value says once it is known where it stands; whatever else only the deployment knows may be anything. */
function written(value: unknown): string {
  if (typeof value === 'string') { return value; }
  const { Ref, ['Fn::Join']: join } = value as { Ref?: string; ['Fn::Join']?: [string, unknown[]] };
  return join !== undefined ? join[1].map(written).join(join[0]) : KNOWN[Ref ?? ''] ?? '*';
}

const listOf = (value: unknown): string[] => (value === undefined ? [] : Array.isArray(value) ? value as string[] : [value as string]);

function like(pattern: string, value: string): boolean {
  return new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 'i').test(value);
}
