import { specProperty } from './cloudformation-spec';
import type { Effect } from '../../src/defaults/effect';
import { isObject, type Json, type JsonObject } from '../../src/model/json';

/** Types that cost nothing by themselves. */
const FREE = new Set([
  'AWS::ApiGateway::Account', 'AWS::EC2::VPCEndpoint', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::RDS::DBClusterParameterGroup', 'AWS::RDS::DBParameterGroup',
  'AWS::S3::BucketPolicy', 'AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy',
]);

interface Resource { readonly type: string; readonly properties: JsonObject }

function resourcesOf(template: JsonObject): Map<string, Resource> {
  const found = new Map<string, Resource>();
  for (const [id, resource] of Object.entries(template.Resources ?? {})) {
    if (isObject(resource as Json)) { found.set(id, { type: String((resource as JsonObject).Type), properties: ((resource as JsonObject).Properties ?? {}) as JsonObject }); }
  }
  return found;
}

/** What a deployment of the second template does where the first one runs, as far as templates and CloudFormation's specification show it. */
export function templateEffects(before: JsonObject, after: JsonObject): Set<Effect> {
  const [was, is] = [resourcesOf(before), resourcesOf(after)];
  const effects = new Set<Effect>();
  for (const [id, { type, properties }] of is) {
    const old = was.get(id);
    // What stands in a resource that is new, or in a policy for one, refuses nobody who was there before.
    if (refusals(properties) > refusals(old?.properties ?? {}) && (old !== undefined || concerns(properties, was))) { effects.add('callers'); }
    if (old === undefined) {
      // What the CDK runs while a stack is deployed costs next to nothing.
      if (!FREE.has(type) && !type.startsWith('Custom::') && !id.includes('CustomResourceProvider')) { effects.add('billed'); }
      continue;
    }
    const changed = [...new Set([...Object.keys(properties), ...Object.keys(old.properties)])].filter((name) => JSON.stringify(properties[name]) !== JSON.stringify(old.properties[name]));
    changed.forEach((name) => {
      const causes = type.startsWith('Custom::') ? 'no' : specProperty(type, name)?.causesReplacement;
      effects.add(causes === 'yes' ? 'replacement' : causes === 'maybe' ? 'interruption' : 'update');
    });
  }
  if ([...was.keys()].some((id) => !is.has(id))) { effects.add('replacement'); }
  return effects;
}

/** Whether a policy is one for a resource that was there. */
function concerns({ PolicyDocument: _document, ...properties }: JsonObject, was: ReadonlyMap<string, Resource>): boolean {
  return [...was.keys()].some((id) => JSON.stringify(properties).includes(JSON.stringify({ Ref: id })));
}

/** How many statements of a policy refuse something. */
function refusals(value: Json | undefined): number {
  if (Array.isArray(value)) { return value.reduce<number>((sum, each) => sum + refusals(each), 0); }
  if (!isObject(value)) { return 0; }
  return (value.Effect === 'Deny' ? 1 : 0) + Object.values(value).reduce<number>((sum, each) => sum + refusals(each), 0);
}
