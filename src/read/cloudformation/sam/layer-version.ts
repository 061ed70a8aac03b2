import type { SamResource } from './expansion';
import { digest } from './logical-id';
import { s3Location } from './s3-location';
import { isObject, type Json } from '../../../model/json';

/**
 * A version of a layer. Each has a logical id of its own, and what refers to the layer refers to the newest.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html
 */
export function expandLayerVersion(sam: SamResource): void {
  const id = `${sam.id}${digest({ [sam.id]: watched(sam) })}`;
  const name = sam.at('LayerName');
  const given = sam.at('RetentionPolicy').text?.toLowerCase();
  const policy = given === 'delete' ? 'Delete' : given === undefined ? sam.entry.child('DeletionPolicy').raw ?? 'Retain' : 'Retain';
  sam.main('AWS::Lambda::LayerVersion', {
    Content: s3Location(sam.at('ContentUri'), { bucket: 'S3Bucket', key: 'S3Key', version: 'S3ObjectVersion' }),
    LayerName: name.isFilled ? name : sam.id,
    ...Object.fromEntries(['Description', 'CompatibleArchitectures', 'CompatibleRuntimes', 'LicenseInfo'].map((each) => [each, sam.at(each)])),
  }, id, { DeletionPolicy: policy });
  sam.expansion.names.set(sam.id, id);
}

/** What makes a new version: the layer as it stands, without what says how it is kept. */
function watched(sam: SamResource): Json {
  const { DeletionPolicy: _, UpdateReplacePolicy: __, Metadata: ___, ...entry } = isObject(sam.entry.raw) ? sam.entry.raw : {};
  return { ...entry, Properties: sam.properties.raw ?? {} };
}
