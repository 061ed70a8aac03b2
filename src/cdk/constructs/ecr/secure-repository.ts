import { aws_ecr as ecr } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import repositoryDefaults from '../../../defaults/ecr/repository';
import { withDefaults } from '../../defaults/apply';

/** What `SecureRepository` takes: the properties of `ecr.Repository`. */
export interface SecureRepositoryProps extends ecr.RepositoryProps {}

/**
 * A repository whose images are scanned when they arrive, cannot be swapped under their tag, and are encrypted with the key of the stack.
 *
 * Bears on CC6.8, CC7.1 and CC8.1. https://docs.aws.amazon.com/AmazonECR/latest/userguide/security.html
 */
export class SecureRepository extends ecr.Repository {
  /** Makes the resource. Every property of `ecr.Repository` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureRepositoryProps = {}) {
    super(scope, id, withDefaults(repositoryDefaults, props, { scope, id }));
  }
}
