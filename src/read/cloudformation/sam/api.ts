import { addDomain } from './api-domain';
import { arnHere } from './events/event';
import type { Draft, SamResource } from './expansion';
import { ref } from './intrinsics';
import { digest, suffix } from './logical-id';
import { definitionOf, isElsewhere } from './open-api';
import type { Sketch, SketchMap } from './origins';
import { s3Location } from './s3-location';
import type { Source } from './source';
import { tagList } from './tags';

const SAME = ['BinaryMediaTypes', 'MinimumCompressionSize', 'FailOnWarnings', 'Name', 'Description', 'Mode', 'ApiKeySourceType', 'Policy', 'SecurityPolicy', 'EndpointAccessMode'];
const STAGE = ['StageName', 'CacheClusterEnabled', 'CacheClusterSize', 'Variables', 'MethodSettings', 'AccessLogSetting', 'CanarySetting', 'TracingEnabled'];

/**
 * A REST API with its deployment and stage, its domain, its usage plan and what lets its authorizers be called.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-api.html
 */
export function expandApi(sam: SamResource): void {
  const uri = sam.at('DefinitionUri');
  const body = uri.isFilled ? undefined : definitionOf(sam, 'Api');
  if (isElsewhere(sam)) { reportElsewhere(sam); }
  const endpoint = endpointOf(sam.at('EndpointConfiguration'));
  sam.main('AWS::ApiGateway::RestApi', {
    ...Object.fromEntries(SAME.map((name) => [name, sam.at(name)])),
    ...endpoint,
    Body: body,
    BodyS3Location: uri.isFilled ? s3Location(uri, { bucket: 'Bucket', key: 'Key', version: 'Version' }) : undefined,
  });

  const deployment = `${sam.id}Deployment${digest(deployed(sam))}`;
  sam.also(deployment, 'AWS::ApiGateway::Deployment', { RestApiId: ref(sam.id), StageName: sam.at('OpenApiVersion').isFilled ? undefined : 'Stage' });
  const name = sam.at('StageName').text;
  const stage = name !== undefined && suffix(name) === name ? `${sam.id}${name}Stage` : `${sam.id}Stage${digest(name ?? '')}`;
  sam.also(stage, 'AWS::ApiGateway::Stage', {
    RestApiId: ref(sam.id), DeploymentId: ref(deployment), ...Object.fromEntries(STAGE.map((each) => [each, sam.at(each)])),
    Tags: sam.at('Tags').isPresent ? tagList(sam.at('Tags')) : sam.at('Tags'),
  });
  sam.expansion.names.set(`${sam.id}.Stage`, stage).set(`${sam.id}.Deployment`, deployment);
  addDomain(sam, 'rest', stage);
  addAuthorizerPermissions(sam, (authorizer) => authorizer.child('DisableFunctionDefaultPermissions').raw !== true);
  addUsagePlan(sam, stage);
}

/** What makes a new deployment: another definition. */
function deployed(sam: SamResource): string {
  const methods = sam.expansion.routes.filter(({ api }) => api === sam.id).map(({ path, method }) => [path, method]);
  return JSON.stringify([sam.at('DefinitionBody').raw, sam.at('DefinitionUri').raw, methods]);
}

/** The methods of an API stand in another file, which nobody looked at. */
export function reportElsewhere(sam: SamResource): void {
  const uri = sam.at('DefinitionUri');
  sam.problem(uri.isFilled ? uri : sam.at('DefinitionBody'), `the definition of the API ${sam.id} stands in another file, so that its methods are not read`, 'nested-template', 'write the definition into DefinitionBody, or check the file that holds it');
}

/** SAM takes one type of endpoint, by itself or with more about it; CloudFormation a list of one. */
function endpointOf(given: Source): SketchMap {
  if (!given.isFilled) { return { EndpointConfiguration: given }; }
  if (!given.isMap) { return { EndpointConfiguration: { Types: [given] }, Parameters: { endpointConfigurationTypes: given } }; }
  const type = given.child('Type');
  const endpoints = given.child('VPCEndpointIds').isPresent ? given.child('VPCEndpointIds') : given.child('VpcEndpointIds');
  return { EndpointConfiguration: { Types: [type], VpcEndpointIds: endpoints, IpAddressType: given.child('IpAddressType') }, Parameters: { endpointConfigurationTypes: type } };
}

/** API Gateway may call the functions that decide who is let in. */
export function addAuthorizerPermissions(sam: SamResource, isWanted: (authorizer: Source) => boolean): void {
  for (const [name, authorizer] of sam.at('Auth.Authorizers').entries) {
    const fn = authorizer.child('FunctionArn');
    if (!fn.isFilled || !isWanted(authorizer)) { continue; }
    sam.also(`${sam.id}${name}AuthorizerPermission`, 'AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction', FunctionName: fn, Principal: 'apigateway.amazonaws.com', SourceArn: arnHere('execute-api', '${__ApiId__}/authorizers/*', { __ApiId__: ref(sam.id) }),
    }, authorizer);
  }
}

/** A usage plan with a key, for this API or for all of the template that share one. */
function addUsagePlan(sam: SamResource, stage: string): void {
  const plan = sam.at('Auth.UsagePlan');
  const create = sam.expansion.resolved(plan.child('CreateUsagePlan'));
  if (!plan.isMap || (create !== 'SHARED' && create !== 'PER_API')) { return; }
  const prefix = create === 'SHARED' ? 'Serverless' : sam.id;
  const add = (id: string, type: string, properties: SketchMap, list?: string) => {
    const other: Draft | undefined = sam.expansion.drafts.get(id);
    if (other !== undefined && list !== undefined) {
      other.properties = { ...other.properties, [list]: [...other.properties[list] as readonly Sketch[], ...properties[list] as readonly Sketch[]] };
      return;
    }
    if (other === undefined) { sam.also(id, type, properties, plan); }
  };
  add(`${prefix}UsagePlan`, 'AWS::ApiGateway::UsagePlan', {
    ApiStages: [{ ApiId: ref(sam.id), Stage: ref(stage) }], ...Object.fromEntries(['UsagePlanName', 'Description', 'Quota', 'Tags', 'Throttle'].map((name) => [name, plan.child(name)])),
  }, 'ApiStages');
  add(`${prefix}ApiKey`, 'AWS::ApiGateway::ApiKey', { Enabled: true, StageKeys: [{ RestApiId: ref(sam.id), StageName: ref(stage) }] }, 'StageKeys');
  add(`${prefix}UsagePlanKey`, 'AWS::ApiGateway::UsagePlanKey', { KeyId: ref(`${prefix}ApiKey`), KeyType: 'API_KEY', UsagePlanId: ref(`${prefix}UsagePlan`) });
  for (const name of ['UsagePlan', 'ApiKey', 'UsagePlanKey']) { sam.expansion.names.set(`${sam.id}.${name}`, `${prefix}${name}`); }
}

