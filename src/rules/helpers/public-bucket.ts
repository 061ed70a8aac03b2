import { and, not, or } from './logic';
import { namesItsGrantees } from './open-policy';
import { all, any, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** `AuthenticatedRead` opens the bucket to every AWS account there is. https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
const OPEN_ACLS = { read: ['PublicRead', 'PublicReadWrite', 'AuthenticatedRead'], write: ['PublicReadWrite'] };

/** The groups that an ACL may open a bucket to, and the permissions that count. https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#specifying-grantee */
const GROUPS = ['http://acs.amazonaws.com/groups/global/AllUsers', 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers'];
const PERMISSIONS = { read: ['FULL_CONTROL', 'READ', 'READ_ACP'], write: ['FULL_CONTROL', 'WRITE', 'WRITE_ACP'] };

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
  const { acl, policies, ignoresAcls, restrictsPolicies, ownership } = (bucket.resource.platform === 'terraform' ? terraformAccess : cloudFormationAccess)(bucket, from);
  const byPolicy = all(...policies, ...accessPoints(bucket, from));
  return all(
    acl.status === 'pass' ? acl : any(acl, ignoresAcls.isTrue(), ownership.equals('BucketOwnerEnforced')),
    byPolicy.status === 'pass' || byPolicy.status === 'not-applicable' ? byPolicy : any(byPolicy, restrictsPolicies.isTrue()));
}

/** What grants access to a bucket, and what takes such grants back. */
interface Access {
  readonly acl: Outcome;
  readonly policies: readonly Outcome[];
  readonly ignoresAcls: Value;
  readonly restrictsPolicies: Value;
  readonly ownership: Value;
}

function cloudFormationAccess(bucket: ResourceView, from: 'read' | 'write'): Access {
  const block = bucket.at('PublicAccessBlockConfiguration');
  return {
    acl: bucket.at('AccessControl').orDefault('Private').isNoneOf(OPEN_ACLS[from]),
    policies: byPolicies(bucket, from, 'AWS::S3::BucketPolicy', 'Bucket', 'PolicyDocument'),
    ignoresAcls: block.at('IgnorePublicAcls'), restrictsPolicies: block.at('RestrictPublicBuckets'),
    ownership: bucket.at('OwnershipControls.Rules.0.ObjectOwnership'),
  };
}

/** In Terraform each part is a resource of its own; ACL, grants and policy may also stand inline, as before version 4 of the provider. */
function terraformAccess(bucket: ResourceView, from: 'read' | 'write'): Access {
  const block = bucket.satellite('aws_s3_bucket_public_access_block', 'bucket');
  const acls = bucket.referrers('aws_s3_bucket_acl', 'bucket');
  const policy = bucket.at('policy').written;
  const canned = (acl: Value) => acl.orDefault('private').isNoneOf(OPEN_ACLS[from].map(terraformName));
  return {
    acl: all(
      canned(bucket.at('acl')), byGrants(bucket.at('grant').written, from, 'uri', 'permissions'),
      ...acls.found.flatMap((acl) => [canned(acl.at('acl')), byGrants(acl.at('access_control_policy').written.at('0.grant'), from, 'grantee.0.uri', 'permission')]),
      ...acls.maybe.map((acl) => undecided(`whether ${acl.address} belongs to the bucket is known only when Terraform runs`, acl.at('bucket').evidence('refers-to', bucket.address)))),
    policies: [
      ...(policy.present() === false ? [] : [byDocument(policy, from, 'policy/')]),
      ...byPolicies(bucket, from, 'aws_s3_bucket_policy', 'bucket', 'policy'),
    ],
    ignoresAcls: block.at('ignore_public_acls').orDefault(false), restrictsPolicies: block.at('restrict_public_buckets').orDefault(false),
    ownership: bucket.satellite('aws_s3_bucket_ownership_controls', 'bucket').at('rule.0.object_ownership'),
  };
}

/** `PublicReadWrite` is `public-read-write`. */
function terraformName(acl: string): string {
  return acl.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
}

function byGrants(grants: Value, from: 'read' | 'write', uri: string, permission: string): Outcome {
  const items = grants.items();
  if (items === undefined) { return undecided('the grants are known only when Terraform runs', grants.evidence('readable')); }
  return all(...items.map((grant) => {
    const group = grant.at(uri);
    const permissions = grant.at(permission).items();
    const open = and(group.isAnyOf(GROUPS), permissions === undefined ? undefined : or(false, ...permissions.map((each) => each.isAnyOf(PERMISSIONS[from]))));
    return group.judge(not(open), 'not-in', GROUPS);
  }));
}

function byPolicies(bucket: ResourceView, from: 'read' | 'write', type: string, property: string, document: string): Outcome[] {
  const { found, maybe } = bucket.referrers(type, property);
  return [
    ...found.map((policy) => byDocument(policy.at(document), from, `${policy.address}/`)),
    ...maybe.map((policy) => undecided(
      `whether the bucket policy ${policy.address} belongs to the bucket is known only at deploy time`, policy.at(property).evidence('refers-to', bucket.address))),
  ];
}

function byDocument(document: Value, from: 'read' | 'write', prefix: string): Outcome {
  return namesItsGrantees(PolicyDocument.of(document), (statement) => or(...ACTIONS[from].map((action) => statement.coversAction(action))), prefix);
}

/** How the two platforms write an access point. */
interface PointNames {
  readonly type: string;
  readonly bucket: string;
  readonly network: string;
  readonly restricts: string;
  readonly policies: (point: ResourceView) => readonly (readonly [ResourceView, Value])[];
}
const CLOUDFORMATION_POINT: PointNames = {
  type: 'AWS::S3::AccessPoint', bucket: 'Bucket', network: 'VpcConfiguration', restricts: 'PublicAccessBlockConfiguration.RestrictPublicBuckets',
  policies: (point) => [[point, point.at('Policy')]],
};
const TERRAFORM_POINT: PointNames = {
  type: 'aws_s3_access_point', bucket: 'bucket', network: 'vpc_configuration', restricts: 'public_access_block_configuration.0.restrict_public_buckets',
  policies: (point) => [[point, point.at('policy').written], ...point.referrers('aws_s3control_access_point_policy', 'access_point_arn').found.map((policy): [ResourceView, Value] => [policy, policy.at('policy')])],
};

/**
 * Access points have policies of their own, and a request needs the leave of both. They restrict public policies unless
 * told otherwise, and one that belongs to a network is reached from there alone.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html, .../access-points-policies.html
 */
function accessPoints(bucket: ResourceView, from: 'read' | 'write'): Outcome[] {
  const names = bucket.resource.platform === 'terraform' ? TERRAFORM_POINT : CLOUDFORMATION_POINT;
  return bucket.referrers(names.type, names.bucket).found.flatMap((point) => names.policies(point)
    .filter(([, policy]) => policy.present() !== false)
    .map(([holder, policy]) => {
      const judged = byDocument(policy, from, `${holder.address}/`);
      if (judged.status === 'pass' || judged.status === 'not-applicable') { return judged; }
      const open = any(judged, point.at(names.restricts).orDefault(true).isTrue(), point.at(names.network).isPresent());
      return open.status !== 'fail' || delegates(bucket) ? open
        : undecided(`the access point ${point.address} lets strangers in, and whether the bucket lets it is for the bucket's policy to say, which is not declared here`, ...open.evidence);
    }));
}

/** Whether the bucket's policy leaves it to its access points who comes in. */
function delegates(bucket: ResourceView): boolean {
  const documents = bucket.resource.platform === 'terraform'
    ? [...bucket.referrers('aws_s3_bucket_policy', 'bucket').found, bucket].map((holder) => holder.at('policy'))
    : bucket.referrers('AWS::S3::BucketPolicy', 'Bucket').found.map((holder) => holder.at('PolicyDocument'));
  return documents.some((document) => PolicyDocument.of(document).allows.some((statement) => statement.includesAnyone() !== false
    && statement.conditions?.some(({ key }) => key.startsWith('s3:dataaccesspoint') || key === 's3:accesspointnetworkorigin') === true));
}
