import { aws_iam as iam, aws_s3 as s3 } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { hasOtherPolicy } from './other-policy';
import { isObject, type JsonObject } from '../../model/json';
import { templateProperties } from '../template-properties';

/** Refuses requests over plain HTTP, as `enforceSSL` does. */
export function refuseClearTextOfBucket(node: IConstruct): boolean {
  return refuse(node, { Bool: { 'aws:SecureTransport': 'false' } });
}

/** Refuses versions of TLS before 1.2, as `minimumTLSVersion` does. */
export function refuseOldTls(node: IConstruct): boolean {
  return refuse(node, { NumericLessThan: { 's3:TlsVersion': 1.2 } });
}

/** Closes a bucket to the public, unless the app opens it: as a website, by an ACL, or by a policy for everybody. */
export function blockPublicAccess(node: IConstruct): boolean {
  if (!(node instanceof s3.Bucket)) { return false; }
  const resource = node.node.defaultChild as s3.CfnBucket;
  const properties = templateProperties(resource);
  const opened = isWebsite(properties) || String(properties.AccessControl).startsWith('Public') || admitsEverybody(node);
  if (opened || properties.PublicAccessBlockConfiguration !== undefined) { return false; }
  resource.publicAccessBlockConfiguration = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };
  return true;
}

/**
 * A website is left alone, since its endpoint speaks plain HTTP alone, and so is a bucket with a policy of somebody else.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html
 */
function refuse(node: IConstruct, conditions: Record<string, Record<string, unknown>>): boolean {
  if (!(node instanceof s3.Bucket) || isWebsite(templateProperties(node.node.defaultChild as s3.CfnBucket)) || hasOtherPolicy(node, 'AWS::S3::BucketPolicy')) { return false; }
  node.addToResourcePolicy(new iam.PolicyStatement({
    effect: iam.Effect.DENY, principals: [new iam.AnyPrincipal()], actions: ['s3:*'], resources: [node.bucketArn, node.arnForObjects('*')], conditions,
  }));
  return true;
}

function isWebsite(properties: JsonObject): boolean {
  return properties.WebsiteConfiguration !== undefined;
}

function admitsEverybody(bucket: s3.Bucket): boolean {
  const policy = bucket.policy?.node.defaultChild as s3.CfnBucketPolicy | undefined;
  const document = policy === undefined ? undefined : templateProperties(policy).PolicyDocument;
  const statements = isObject(document) && Array.isArray(document.Statement) ? document.Statement.filter(isObject) : [];
  return statements.some(({ Effect, Principal }) => Effect === 'Allow' && (Principal === '*' || (isObject(Principal) && [Principal.AWS].flat().includes('*'))));
}
