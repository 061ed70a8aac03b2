import type { Ternary } from './logic';
import { LATER, PLAIN, patternOf } from '../../model/policy/pattern';
import { expressionOf } from '../../model/resolved';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Whether a policy's resource takes in the bucket itself. */
export function takesInBucket(bucket: ResourceView, resource: Value): Ternary {
  const { ofBucket, path } = split(bucket, resource);
  return ofBucket === true && path !== undefined ? path === '' || path === '*' : ofBucket === true ? undefined : ofBucket;
}

/** Whether a policy's resource takes in every object of the bucket. */
export function takesInObjects(bucket: ResourceView, resource: Value): Ternary {
  const { ofBucket, path } = split(bucket, resource);
  return ofBucket === true && path !== undefined ? path === '/*' || path === '*' : ofBucket === true ? undefined : ofBucket;
}

/**
 * Whether a resource of a bucket's own policy takes in the bucket, or every object, where the bucket is declared elsewhere.
 * S3 takes no policy that speaks of another bucket, so that what follows the name decides:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-arn-format.html
 */
export function takesInPartOfOwn(resource: Value, part: 'bucket' | 'objects'): Ternary {
  const path = ownPath(resource);
  return path === undefined ? undefined : path === '*' || (part === 'bucket' ? path === '' : path === '/*');
}

/** What follows the bucket's name, be it written out or known later. */
function ownPath(resource: Value): string | undefined {
  const text = patternOf(resource, true);
  if (text === undefined || text === '*') { return text; }
  // The ARN of the bucket, looked up or made here.
  const name = text.startsWith(PLAIN) ? text : text.split(':::')[1];
  const path = name?.replace(/^[^/*]*/, '');
  return path === undefined || path.includes(PLAIN) || path.includes(LATER) ? undefined : path;
}

/** Parts a policy's resource into the bucket it names and what follows the bucket's name, where that is known. */
function split(bucket: ResourceView, resource: Value): { ofBucket: Ternary; path?: string } {
  const node = resource.resolved;
  if (node.kind === 'reference') { return { ofBucket: node.resource === bucket.resource, path: '' }; }
  if (node.kind === 'text') {
    const at = node.parts.findIndex((part) => typeof part !== 'string' && part.kind === 'reference' && part.resource === bucket.resource);
    if (at >= 0 && node.parts.slice(at + 1).some((part) => typeof part !== 'string' && part.kind === 'unknown')) { return { ofBucket: true }; }
    if (at >= 0) { return { ofBucket: true, path: node.parts.slice(at + 1).map((part) => (typeof part === 'string' ? part : expressionOf(part))).join('') }; }
    if (node.parts.some((part) => typeof part !== 'string' && part.kind === 'reference')) { return { ofBucket: false, path: '' }; }
  }
  const text = resource.expression();
  if (text === '*') { return { ofBucket: true, path: '*' }; }
  const name = bucket.nameExpression;
  const rest = text.split(':::')[1];
  if (rest === undefined) { return { ofBucket: node.kind === 'unknown' ? (name !== undefined && text === name ? true : undefined) : false, path: '' }; }
  if (rest.startsWith('*')) { return { ofBucket: true, path: rest }; }
  if (name !== undefined && rest.startsWith(name) && /^($|[/*])/.test(rest.slice(name.length))) { return { ofBucket: true, path: rest.slice(name.length) }; }
  return { ofBucket: node.kind === 'scalar' ? false : undefined, path: '' };
}
