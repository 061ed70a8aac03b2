import type { Sketch } from './origins';
import type { Source } from './source';

interface Names { readonly bucket: string; readonly key: string; readonly version: string }

/** A place in S3: a URI, or a map. A path of this machine stays one: packaging replaces it before it is deployed. */
export function s3Location(source: Source, names: Names): Sketch {
  if (source.isMap) { return { [names.bucket]: source.child('Bucket'), [names.key]: source.child('Key'), [names.version]: source.child('Version') }; }
  const [, bucket, key, , version] = /^s3:\/\/([^/]+)\/([^?]+)(\?versionId=(.*))?$/.exec(source.text ?? '') ?? [];
  if (bucket === undefined) { return source; }
  return { [names.bucket]: source.holding(bucket), [names.key]: source.holding(key), [names.version]: version === undefined ? undefined : source.holding(version) };
}
