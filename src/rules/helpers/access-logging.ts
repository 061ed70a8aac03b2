import { fail, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';

/** Passes when a bucket writes its server access logs to another bucket; without a destination it writes them into itself. */
export function logsElsewhere(bucket: ResourceView): Outcome {
  const destination = bucket.at('LoggingConfiguration.DestinationBucketName');
  if (bucket.at('LoggingConfiguration').present() === true && destination.present() === false) {
    return fail(`${destination.label} is absent, so the bucket logs into itself`, destination.evidence('present'));
  }
  return bucket.isNamedBy(destination) === true ? fail('the bucket logs into itself', destination.evidence('not-equals', bucket.address)) : destination.isPresent();
}
