import { aws_kinesis as kinesis } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import streamDefaults from '../../../defaults/kinesis/stream';
import { withDefaults } from '../../defaults/apply';

/** What `SecureStream` takes: the properties of `kinesis.Stream`. */
export interface SecureStreamProps extends kinesis.StreamProps {}

/**
 * A stream that is encrypted with the key of the stack and keeps a week of records.
 *
 * Bears on CC6.1, PI1.3 and A1.2. https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html
 */
export class SecureStream extends kinesis.Stream {
  /** Makes the resource. Every property of `kinesis.Stream` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureStreamProps = {}) {
    super(scope, id, withDefaults(streamDefaults, props, { scope, id }));
  }
}
