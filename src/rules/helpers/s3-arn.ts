import type { Ternary } from './logic';
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
