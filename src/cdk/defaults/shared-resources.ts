import { aws_iam as iam, type aws_kms as kms, type aws_s3 as s3, type aws_sns as sns, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { topicToSubscribe } from './topic-to-subscribe';
import { SecureKey } from '../constructs/kms/secure-key';
import { AccessLogBucket } from '../constructs/s3/access-log-bucket';

const DECLARED = Symbol.for('cdk-soc2.shared-resources');
const MADE = Symbol.for('cdk-soc2.made-resources');

/** Resources that exist already and are to be used instead of making one per stack. */
export interface SharedResourcesProps {
  /**
   * The customer-managed key that defaults use. It must be in the Region of the stacks that use it, and its policy must
   * admit CloudWatch Logs and the services that publish to topics and queues.
   *
   * @default - one key per stack, made when the first default needs it
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * The bucket that access logs go to. It must be in the account and Region of the stacks that use it.
   *
   * @default - one `AccessLogBucket` per stack, made when the first default needs it
   */
  readonly accessLogBucket?: s3.IBucket;

  /**
   * The topic that alarms are sent to. Its key must admit CloudWatch, as a `SecureKey` does.
   *
   * @default - one encrypted topic per stack, made when the first alarm needs it
   */
  readonly alarmTopic?: sns.ITopic;
}

interface Made { key?: kms.IKey; bucket?: s3.IBucket; topic?: sns.ITopic; readonly services: Set<string> }

/**
 * The key, the access-log bucket and the alarm topic that the constructs of a stack share: one of each per stack, made on
 * first use under the ids `Soc2Key`, `Soc2AccessLogs` and `Soc2Alarms`.
 */
export class SharedResources {
  /** What the stack of a construct shares. */
  public static of(scope: IConstruct): SharedResources {
    return new SharedResources(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /** Uses resources that exist, for everything made below this scope from now on: an app, a Stage, a stack or any construct. */
  public use(props: SharedResourcesProps): void {
    const holder = this.scope as IConstruct & { [DECLARED]?: SharedResourcesProps };
    holder[DECLARED] = { ...holder[DECLARED], ...props };
  }

  /**
   * The customer-managed key of the stack. It rotates every year, is kept when the stack is deleted, and admits
   * CloudWatch Logs, CloudTrail and the AWS services that publish messages, all limited to this account.
   */
  public get encryptionKey(): kms.IKey {
    return this._keyFor(undefined);
  }

  /** The topic of the stack that alarms are sent to: encrypted, and without subscribers until you add some. An output names it. */
  public get alarmTopic(): sns.ITopic {
    const declared = this.declared((props) => props.alarmTopic);
    if (declared !== undefined) { return declared; }
    const made = this.made;
    return made.topic ??= topicToSubscribe(Stack.of(this.scope), 'Soc2Alarms', 'Alarms');
  }

  /** The bucket of the stack for access logs. */
  public get accessLogBucket(): s3.IBucket {
    const declared = this.declared((props) => props.accessLogBucket);
    if (declared !== undefined) { return declared; }
    const made = this.made;
    return made.bucket ??= new AccessLogBucket(Stack.of(this.scope), 'Soc2AccessLogs');
  }

  /**
   * The key, admitting besides whoever in the account may use a service, through that service.
   *
   * @internal
   */
  public _keyFor(viaService: string | undefined): kms.IKey {
    const declared = this.declared((props) => props.encryptionKey);
    if (declared !== undefined) { return declared; }
    const made = this.made;
    const key = made.key ??= new SecureKey(Stack.of(this.scope), 'Soc2Key', { description: 'Data of this stack' });
    if (viaService !== undefined && !made.services.has(viaService)) {
      made.services.add(viaService);
      key.addToResourcePolicy(throughService(Stack.of(this.scope), viaService));
    }
    return key;
  }

  private declared<T>(pick: (props: SharedResourcesProps) => T | undefined): T | undefined {
    for (let node: IConstruct | undefined = this.scope; node !== undefined; node = node.node.scope) {
      const props = (node as IConstruct & { [DECLARED]?: SharedResourcesProps })[DECLARED];
      const found = props === undefined ? undefined : pick(props);
      if (found !== undefined) { return found; }
    }
    return undefined;
  }

  private get made(): Made {
    const stack = Stack.of(this.scope) as Stack & { [MADE]?: Made };
    return stack[MADE] ??= { services: new Set() };
  }
}

/** A key costs as much as this in a month, and as much again after each of its first two rotations. https://aws.amazon.com/kms/pricing/ */
const KEY_PRICE = 1;

/** What the keys cost that were made for stacks because something asked for one, as a sentence. */
export function costOfKeys(root: IConstruct): string[] {
  const keys = root.node.findAll().filter((node) => (node as IConstruct & { [MADE]?: Made })[MADE]?.key !== undefined).length;
  return keys === 0 ? [] : [`Made for ${keys === 1 ? 'the stack' : 'stacks'} whose resources need one: ${keys} KMS ${keys === 1 ? 'key' : 'keys'}, about ${keys * KEY_PRICE} USD a month (https://aws.amazon.com/kms/pricing/).`];
}

/** What a service does with keys on behalf of its users, where that is more than to read and write. */
const MORE_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  // https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html
  ec2: ['kms:CreateGrant', 'kms:DescribeKey', 'kms:Encrypt', 'kms:ReEncrypt*'],
};

/** The statement by which the keys that AWS manages admit the users of a service. */
function throughService(stack: Stack, service: string): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: `Through${service.charAt(0).toUpperCase()}${service.slice(1)}`, principals: [new iam.AnyPrincipal()],
    actions: ['kms:Decrypt', 'kms:GenerateDataKey*', ...MORE_ACTIONS[service] ?? []], resources: ['*'],
    conditions: { StringEquals: { 'kms:CallerAccount': stack.account, 'kms:ViaService': `${service}.${stack.region}.amazonaws.com` } },
  });
}
