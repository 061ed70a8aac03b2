import { aws_s3 as s3 } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import bucketDefaults from '../../../defaults/s3/bucket';
import { withDefaults } from '../../defaults/apply';

/** What `SecureBucket` takes: the properties of `s3.Bucket`. */
export interface SecureBucketProps extends s3.BucketProps {}

/**
 * A bucket that is encrypted with the key of the stack, closed to the public, versioned, logged, and answers over TLS only.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2, A1.2, C1.1 and C1.2. https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
 */
export class SecureBucket extends s3.Bucket {
  /** Makes the resource. Every property of `s3.Bucket` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureBucketProps = {}) {
    super(scope, id, withDefaults(bucketDefaults, props, { scope, id }));
  }
}
