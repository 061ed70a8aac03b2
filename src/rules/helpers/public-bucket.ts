import { or } from './logic';
import { namesItsGrantees } from './open-policy';
import { all, any, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';

/** `AuthenticatedRead` opens the bucket to every AWS account there is. https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
const OPEN_ACLS = { read: ['PublicRead', 'PublicReadWrite', 'AuthenticatedRead'], write: ['PublicReadWrite'] };

/** Single actions, since a pattern of the policy is compared with each. */
const ACTIONS = {
  read: [
    's3:GetObject', 's3:GetObjectVersion', 's3:GetObjectAttributes', 's3:GetObjectAcl', 's3:GetObjectTagging', 's3:GetObjectTorrent',
    's3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads', 's3:ListMultipartUploadParts', 's3:GetBucketAcl', 's3:GetBucketPolicy',
    's3:GetInventoryConfiguration', 's3:GetReplicationConfiguration',
  ],
  write: [
    's3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutObjectAcl', 's3:PutObjectVersionAcl', 's3:PutObjectTagging', 's3:DeleteObjectTagging',
    's3:PutObjectRetention', 's3:PutObjectLegalHold', 's3:BypassGovernanceRetention', 's3:RestoreObject', 's3:AbortMultipartUpload', 's3:ReplicateObject', 's3:ReplicateDelete',
    's3:DeleteBucket', 's3:PutBucketAcl', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy', 's3:PutBucketPublicAccessBlock', 's3:PutBucketOwnershipControls',
    's3:PutBucketVersioning', 's3:PutBucketLogging', 's3:PutLifecycleConfiguration', 's3:PutReplicationConfiguration', 's3:PutEncryptionConfiguration',
  ],
};

/**
 * Passes when strangers can neither by ACL nor by bucket policy read, or write, the bucket. The public access block
 * counts only where the template switches it on: a bucket made before April 2023 has none by default, and S3 applies
 * `BlockPublicPolicy` and `BlockPublicAcls` to later changes only.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function keepsStrangersOut(bucket: ResourceView, from: 'read' | 'write'): Outcome {
  return all(byAcl(bucket, from), byPolicy(bucket, from));
}

function byAcl(bucket: ResourceView, from: 'read' | 'write'): Outcome {
  const acl = bucket.at('AccessControl').orDefault('Private').isNoneOf(OPEN_ACLS[from]);
  return acl.status === 'pass' ? acl : any(
    acl,
    bucket.at('PublicAccessBlockConfiguration.IgnorePublicAcls').isTrue(),
    bucket.at('OwnershipControls.Rules.0.ObjectOwnership').equals('BucketOwnerEnforced'));
}

function byPolicy(bucket: ResourceView, from: 'read' | 'write'): Outcome {
  const { found, maybe } = bucket.referrers('AWS::S3::BucketPolicy', 'Bucket');
  const outcomes = [
    ...found.map((policy) => namesItsGrantees(
      PolicyDocument.of(policy.at('PolicyDocument')), (statement) => or(...ACTIONS[from].map((action) => statement.coversAction(action))), `${policy.address}/`)),
    ...maybe.map((policy) => undecided(
      `whether the bucket policy ${policy.address} belongs to the bucket is known only at deploy time`, policy.at('Bucket').evidence('refers-to', bucket.address))),
  ];
  const judged = all(...outcomes);
  return judged.status === 'pass' || judged.status === 'not-applicable' ? judged
    : any(judged, bucket.at('PublicAccessBlockConfiguration.RestrictPublicBuckets').isTrue());
}
