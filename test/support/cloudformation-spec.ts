import * as fs from 'node:fs';
import * as path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from './cdk-cli';

interface SpecProperty { readonly causesReplacement?: 'yes' | 'no' | 'maybe' }

let resources: Map<string, Record<string, SpecProperty>> | undefined;

/** What CloudFormation's own specification, which the CDK CLI brings for `cdk diff`, says of a property. */
export function specProperty(type: string, property: string): SpecProperty | undefined {
  resources ??= read();
  return resources.get(type)?.[property];
}

function read(): Map<string, Record<string, SpecProperty>> {
  const database = JSON.parse(gunzipSync(fs.readFileSync(path.join(ROOT, 'node_modules/aws-cdk/db.json.gz'))).toString('utf8')) as {
    schema: { resource: { entities: Record<string, { cloudFormationType: string; properties: Record<string, SpecProperty> }> } };
  };
  return new Map(Object.values(database.schema.resource.entities).map((entity) => [entity.cloudFormationType, entity.properties]));
}
