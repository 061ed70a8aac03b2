import { CloudwatchLogGroup, type CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import type { Construct } from 'constructs';
import logGroupDefaults from '../../../defaults/logs/log-group';
import { make } from '../../make';
import type { KeyReference } from '../../shared-resources';

export interface LogGroupParts {
  readonly given?: Partial<CloudwatchLogGroupConfig>;
  readonly encryptionKey?: KeyReference;
  readonly name?: string;
}

/** A log group as every construct makes it: encrypted, and kept for 400 days. */
export function makeLogGroup(scope: Construct, id: string, { given, encryptionKey, name }: LogGroupParts = {}): CloudwatchLogGroup {
  return make(CloudwatchLogGroup, scope, id, logGroupDefaults, { given, own: { name, kmsKeyId: encryptionKey?.arn } });
}
