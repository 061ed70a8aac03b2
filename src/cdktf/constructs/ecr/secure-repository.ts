import { EcrLifecyclePolicy, type EcrLifecyclePolicyConfig } from '@cdktf/provider-aws/lib/ecr-lifecycle-policy';
import { EcrRepository, type EcrRepositoryConfig } from '@cdktf/provider-aws/lib/ecr-repository';
import { Construct } from 'constructs';
import repositoryDefaults from '../../../defaults/ecr/repository';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import type { KeyReference } from '../../shared-resources';
import { uniqueName } from '../../unique-name';

/** What a `SecureRepository` takes: the arguments of `aws_ecr_repository`, and these. A `name` is made up where there is none. */
export interface SecureRepositoryProps extends Partial<EcrRepositoryConfig> {
  /**
   * The customer-managed key.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;

  /**
   * Arguments of `aws_ecr_lifecycle_policy`.
   *
   * @default - images that no tag points to are deleted after 30 days
   */
  readonly lifecyclePolicyOptions?: Partial<EcrLifecyclePolicyConfig>;
}

/**
 * A repository whose images are scanned when they arrive, cannot be swapped under their tag, and are encrypted with the key of the stack.
 *
 * Bears on CC6.8, CC7.1 and CC8.1. https://docs.aws.amazon.com/AmazonECR/latest/userguide/security.html
 */
export class SecureRepository extends Construct {
  public readonly repository: EcrRepository;
  public readonly lifecyclePolicy: EcrLifecyclePolicy;
  /** ARN of the repository. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureRepositoryProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureRepository');
    const { encryptionKey, lifecyclePolicyOptions, ...given } = props;
    this.repository = make(EcrRepository, this, 'Resource', repositoryDefaults, {
      given,
      own: { name: uniqueName(this, { maxLength: 200, lowerCase: true }), ...(encryptionKey === undefined ? {} : { encryptionConfiguration: [{ encryptionType: 'KMS', kmsKey: encryptionKey.arn }] }) },
      without: [
        // A kind of encryption that the user chose may take no key, and tags that may move need another mode.
        ...(given.encryptionConfiguration === undefined ? [] : ['encryption_configuration.0.encryption_type', 'encryption_configuration.0.kms_key']),
        ...(given.imageTagMutabilityExclusionFilter === undefined ? [] : ['image_tag_mutability']),
      ],
    });
    this.arn = this.repository.arn;
    this.lifecyclePolicy = make(EcrLifecyclePolicy, this, 'LifecyclePolicy', repositoryDefaults, { given: lifecyclePolicyOptions, own: { repository: this.repository.name } });
  }
}
