import { type ITerraformDependable, TerraformStack } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { SecureKey } from './constructs/kms/secure-key';
import { AccessLogBucket } from './constructs/s3/access-log-bucket';
import { topicToSubscribe } from './topic-to-subscribe';

const DECLARED = Symbol.for('cdk-soc2.shared-resources');

/** A key as other constructs need it: a `SecureKey`, a `KmsKey` of the provider, or `{ arn }`. */
export interface KeyReference { readonly arn: string }

/** A bucket as other constructs need it. */
export interface BucketReference {
  readonly bucket: { readonly id: string; readonly arn: string };
  /** The policy by which services may write to it. What writes waits for it. */
  readonly policy?: ITerraformDependable;
}

/** A topic as other constructs need it: a `SecureTopic`, an `SnsTopic` of the provider, or `{ arn }`. */
export interface TopicReference { readonly arn: string }

/** Resources that exist already and are to be used instead of making one per stack. */
export interface SharedResourcesProps {
  /**
   * The customer-managed key that defaults use. Its policy must admit CloudWatch Logs and the services that publish to
   * topics and queues.
   *
   * @default - one key per stack, made when the first default needs it
   */
  readonly encryptionKey?: KeyReference;

  /**
   * The bucket that access logs go to. It must be in the account and Region of the stacks that use it.
   *
   * @default - one `AccessLogBucket` per stack, made when the first default needs it
   */
  readonly accessLogBucket?: BucketReference;

  /**
   * The topic that alarms are sent to. Its key must admit CloudWatch, as a `SecureKey` does.
   *
   * @default - one `SecureTopic` per stack, made when the first alarm needs it
   */
  readonly alarmTopic?: TopicReference;
}

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

  /** Uses resources that exist, for everything made below this scope from now on: an app, a stack or any construct. */
  public use(props: SharedResourcesProps): void {
    const holder = this.scope as IConstruct & { [DECLARED]?: SharedResourcesProps };
    holder[DECLARED] = { ...holder[DECLARED], ...props };
  }

  /** The customer-managed key of the stack. */
  public get encryptionKey(): KeyReference {
    return this.declared((props) => props.encryptionKey) ?? this.once('Soc2Key', (stack, id) => new SecureKey(stack, id, { description: 'Data of this stack' }));
  }

  /** The bucket of the stack for access logs. */
  public get accessLogBucket(): BucketReference {
    return this.declared((props) => props.accessLogBucket) ?? this.once('Soc2AccessLogs', (stack, id) => new AccessLogBucket(stack, id));
  }

  /** The topic of the stack that alarms are sent to: encrypted, and without subscribers until you add some. An output names it. */
  public get alarmTopic(): TopicReference {
    return this.declared((props) => props.alarmTopic) ?? this.once('Soc2Alarms', (stack, id) => topicToSubscribe(stack, id, 'Alarms'));
  }

  private once<T extends Construct>(id: string, makeIt: (stack: TerraformStack, id: string) => T): T {
    const stack = TerraformStack.of(this.scope);
    return (stack.node.tryFindChild(id) as T | undefined) ?? makeIt(stack, id);
  }

  private declared<T>(pick: (props: SharedResourcesProps) => T | undefined): T | undefined {
    for (let node: IConstruct | undefined = this.scope; node !== undefined; node = node.node.scope) {
      const found = pick((node as IConstruct & { [DECLARED]?: SharedResourcesProps })[DECLARED] ?? {});
      if (found !== undefined) { return found; }
    }
    return undefined;
  }
}
