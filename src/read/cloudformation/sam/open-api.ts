import type { Route, SamResource } from './expansion';
import { conditional, ref, sub } from './intrinsics';
import type { Sketch, SketchMap } from './origins';
import type { Source } from './source';

const ANY = 'x-amazon-apigateway-any-method';
const INTEGRATION = 'x-amazon-apigateway-integration';
const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', ANY]);

/**
 * The definition of an API: what the template gives, the methods that events add, and who may call them.
 *
 * SAM keeps a definition of the template as it is, unless `MergeDefinitions` asks for both.
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-controlling-access-to-apis.html
 */
export function definitionOf(sam: SamResource, kind: Route['kind']): SketchMap | Source {
  const given = sam.at('DefinitionBody');
  if (given.isFilled && !given.isMap) { return given; }
  const routes = given.isFilled && sam.at('MergeDefinitions').raw !== true && kind === 'Api' ? [] : sam.expansion.routes.filter((route) => route.api === sam.id && route.kind === kind);
  const paths: Record<string, Record<string, Sketch>> = {};
  for (const [path, item] of given.child('paths').entries) { paths[path] = Object.fromEntries(item.isMap ? item.entries.map(([name, operation]) => [name, withSecurity(sam, kind, name, operation)]) : []); }
  for (const route of routes) {
    const operation = { [INTEGRATION]: route.integration.value, security: securityOf(sam, kind, route.properties.child('Auth')), responses: {} };
    (paths[route.path] ??= {})[methodName(route.method)] = conditional(route.owner.condition, operation);
  }
  if (sam.at('Cors').isFilled && kind === 'Api') {
    for (const path of Object.keys(paths)) { paths[path].options ??= { summary: 'CORS support', [INTEGRATION]: { type: 'mock' }, security: preflightSecurity(sam) }; }
  }
  const start: SketchMap = given.isFilled ? Object.fromEntries(given.entries)
    : { ...versionOf(sam, kind), info: { version: '1.0', title: sam.at('Name').isFilled && kind === 'HttpApi' ? sam.at('Name') : ref('AWS::StackName') } };
  const schemes = Object.fromEntries(sam.at('Auth.Authorizers').entries.map(([name, authorizer]) => [name, schemeOf(authorizer)]));
  return {
    ...start,
    paths,
    ...(Object.keys(schemes).length === 0 ? {} : kind === 'Api' ? { securityDefinitions: schemes } : { components: { securitySchemes: schemes } }),
    ...(sam.at('CorsConfiguration').isFilled && kind === 'HttpApi' ? { 'x-amazon-apigateway-cors': sam.at('CorsConfiguration') } : {}),
  };
}

/** Whether methods of an API cannot be known from the template: they stand in another file. */
export function isElsewhere(sam: SamResource): boolean {
  const body = sam.at('DefinitionBody');
  return sam.at('DefinitionUri').isFilled || (body.isFilled && !body.isMap) || body.child('Fn::Transform').isPresent;
}

function versionOf(sam: SamResource, kind: Route['kind']): SketchMap {
  if (kind === 'HttpApi') { return { openapi: '3.0.1' }; }
  const version = sam.at('OpenApiVersion');
  return /^3/.test(version.text ?? '') ? { openapi: version } : { swagger: '2.0' };
}

function methodName(method: string): string {
  return method.toLowerCase() === 'any' ? ANY : method.toLowerCase();
}

/** A method of the template's own definition: the default authorizer is for those that say nothing. */
function withSecurity(sam: SamResource, kind: Route['kind'], name: string, operation: Source): Sketch {
  const fallback = sam.at('Auth.DefaultAuthorizer');
  if (!METHODS.has(name) || !operation.isMap || !fallback.isFilled || operation.child('security').isPresent || !operation.child(INTEGRATION).isPresent) { return operation; }
  if (name === 'options' && (kind === 'HttpApi' || sam.at('Auth.AddDefaultAuthorizerToCorsPreflight').raw === false)) { return operation; }
  return { ...Object.fromEntries(operation.entries), security: securityOf(sam, kind, operation.child('Auth')) };
}

/** Who may call a method: its own authorizer, else the default of the API; `NONE` stands for everyone. */
function securityOf(sam: SamResource, kind: Route['kind'], own: Source): Sketch {
  const [authorizer, fallback] = [own.child('Authorizer'), sam.at('Auth.DefaultAuthorizer')];
  const chosen = authorizer.isFilled ? authorizer : fallback;
  const keyed = kind === 'Api' && (own.child('ApiKeyRequired').isPresent ? own.child('ApiKeyRequired') : sam.at('Auth.ApiKeyRequired')).raw === true;
  if (chosen.isFilled && chosen.text === undefined && !chosen.isNoValue) {
    sam.problem(chosen, 'which authorizer a method has is known only at deploy time, and SAM refuses it', 'entry');
    return undefined;
  }
  const scopes = own.child('AuthorizationScopes').isPresent ? own.child('AuthorizationScopes') : sam.at(`Auth.Authorizers.${chosen.text ?? ''}.AuthorizationScopes`);
  const security: Sketch[] = [
    ...(chosen.text === undefined || chosen.text === '' ? [] : [{ [chosen.text]: scopes.isPresent ? scopes : [] }]),
    ...(keyed ? [{ api_key: [] }] : []),
  ];
  return security.length === 0 ? undefined : security;
}

function preflightSecurity(sam: SamResource): Sketch {
  return sam.at('Auth.AddDefaultAuthorizerToCorsPreflight').raw === false ? undefined : securityOf(sam, 'Api', sam.at('Auth').holding({}));
}

/** An authorizer as the definition names it: a user pool, a function, or a token. */
function schemeOf(authorizer: Source): SketchMap {
  const key = 'x-amazon-apigateway-authorizer';
  const [pool, fn, token] = ['UserPoolArn', 'FunctionArn', 'JwtConfiguration'].map((name) => authorizer.child(name));
  if (pool.isPresent) { return { 'type': 'apiKey', 'name': 'Authorization', 'in': 'header', 'x-amazon-apigateway-authtype': 'cognito_user_pools', [key]: { type: 'cognito_user_pools', providerARNs: pool.isList ? pool : [pool] } }; }
  if (token.isPresent) { return { type: 'oauth2', [key]: { type: 'jwt', identitySource: authorizer.child('IdentitySource'), jwtConfiguration: token } }; }
  return {
    'type': 'apiKey', 'in': 'header', 'name': 'Authorization', 'x-amazon-apigateway-authtype': 'custom',
    [key]: { type: 'request', authorizerUri: sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations', { __FunctionArn__: fn }), authorizerCredentials: authorizer.child('FunctionInvokeRole') },
  };
}
