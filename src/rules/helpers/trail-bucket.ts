import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';

/** Judges the bucket that a trail writes to. A bucket that stands elsewhere cannot be seen, and so is unknown. */
export function judgeTrailBucket(trail: ResourceView, check: (bucket: ResourceView) => Outcome): Outcome {
  const name = trail.at(trail.resource.platform === 'terraform' ? 's3_bucket_name' : 'S3BucketName');
  const bucket = trail.follow(name, 'AWS::S3::Bucket', 'aws_s3_bucket');
  return bucket === undefined ? undecided('the bucket of the trail is not among these templates', name.evidence('refers-to', 'AWS::S3::Bucket')) : check(bucket);
}
