import { fail, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Passes when a bucket writes its server access logs to another bucket; without a destination it writes them into itself. */
export function logsElsewhere(bucket: ResourceView): Outcome {
  if (bucket.resource.platform === 'terraform') { return terraformLogs(bucket); }
  const destination = bucket.at('LoggingConfiguration.DestinationBucketName');
  return bucket.at('LoggingConfiguration').present() === true && destination.present() === false
    ? fail(`${destination.label} is absent, so the bucket logs into itself`, destination.evidence('present')) : isElsewhere(bucket, destination);
}

/** A resource of its own, or inline as before version 4 of the provider. */
function terraformLogs(bucket: ResourceView): Outcome {
  const inline = bucket.at('logging').written.at('0');
  return inline.present() !== false ? isElsewhere(bucket, inline.at('target_bucket')) : bucket.referrers('aws_s3_bucket_logging', 'bucket')
    .some('no aws_s3_bucket_logging refers to the bucket', (logging) => isElsewhere(bucket, logging.at('target_bucket')));
}

function isElsewhere(bucket: ResourceView, destination: Value): Outcome {
  return bucket.isNamedBy(destination) === true ? fail('the bucket logs into itself', destination.evidence('not-equals', bucket.address)) : destination.isPresent();
}
