import { isObject, type Json } from './json';

/** How much harm the disclosure of data would do, from none upwards; personal data carries duties of its own. */
export type Classification = 'public' | 'internal' | 'confidential' | 'restricted' | 'personal';

const CLASSIFICATIONS: readonly Classification[] = ['public', 'internal', 'confidential', 'restricted', 'personal'];

/** Tag keys by which a resource declares its classification where no framework does. */
export const CLASSIFICATION_TAGS: readonly string[] = ['data-classification', 'dataclassification', 'data_classification', 'classification'];

/** Where types of CloudFormation keep their tags that do not call them `Tags`. */
export const TAG_PROPERTIES: Readonly<Record<string, string>> = { 'AWS::EFS::FileSystem': 'FileSystemTags', 'AWS::Cognito::UserPool': 'UserPoolTags' };

export function isClassification(value: unknown): value is Classification {
  return CLASSIFICATIONS.includes(value as Classification);
}

/** The classification that the tags of a resource declare, in the list form or the map form that AWS types use. */
export function classificationFromTags(tags: Json | undefined): Classification | undefined {
  const pairs: [unknown, unknown][] = Array.isArray(tags)
    ? tags.filter(isObject).map((tag) => [tag.Key, tag.Value])
    : isObject(tags) ? Object.entries(tags) : [];
  for (const [key, value] of pairs) {
    const level = typeof value === 'string' ? value.toLowerCase() : undefined;
    if (typeof key === 'string' && CLASSIFICATION_TAGS.includes(key.toLowerCase()) && isClassification(level)) { return level; }
  }
  return undefined;
}
