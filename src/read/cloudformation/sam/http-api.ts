import { addAuthorizerPermissions, reportElsewhere } from './api';
import { addDomain } from './api-domain';
import type { SamResource } from './expansion';
import { conditional, ref } from './intrinsics';
import { digest, suffix } from './logical-id';
import { definitionOf, isElsewhere } from './open-api';
import type { Sketch, SketchMap } from './origins';
import { s3Location } from './s3-location';
import type { Source } from './source';

/**
 * An HTTP API with its stage, its domain and what lets its authorizers be called.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-httpapi.html
 */
export function expandHttpApi(sam: SamResource): void {
  const uri = sam.at('DefinitionUri');
  if (isElsewhere(sam)) { reportElsewhere(sam); }
  sam.main('AWS::ApiGatewayV2::Api', {
    Body: uri.isFilled ? undefined : definitionOf(sam, 'HttpApi'),
    BodyS3Location: uri.isFilled ? s3Location(uri, { bucket: 'Bucket', key: 'Key', version: 'Version' }) : undefined,
    FailOnWarnings: sam.at('FailOnWarnings'),
  });
  const given = sam.at('StageName');
  const name = given.isFilled ? given.text : '$default';
  const stage = name === '$default' ? `${sam.id}ApiGatewayDefaultStage` : name !== undefined && suffix(name) === name ? `${sam.id}${name}Stage` : `${sam.id}Stage${digest(name ?? '')}`;
  const tags = sam.at('Tags');
  const own: SketchMap = uri.isFilled ? {} : { 'httpapi:createdBy': 'SAM' };
  sam.also(stage, 'AWS::ApiGatewayV2::Stage', {
    ApiId: ref(sam.id), StageName: given.isFilled ? given : '$default', AutoDeploy: true, Tags: withOwn(tags, own),
    StageVariables: sam.at('StageVariables'), AccessLogSettings: sam.at('AccessLogSettings'), DefaultRouteSettings: sam.at('DefaultRouteSettings'), RouteSettings: routeSettings(sam),
  });
  sam.expansion.names.set(`${sam.id}.Stage`, stage);
  addDomain(sam, 'v2', stage, withOwn(tags, { 'httpapi:createdBy': 'SAM' }));
  addAuthorizerPermissions(sam, (authorizer) => authorizer.child('EnableFunctionDefaultPermissions').raw === true);
}

function withOwn(tags: Source, own: SketchMap): SketchMap | Source {
  return tags.isMap || !tags.isPresent ? { ...Object.fromEntries(tags.entries), ...own } : tags;
}

/** Settings of routes: those of the API, and those that events bring. */
function routeSettings(sam: SamResource): SketchMap | Source | undefined {
  const given = sam.at('RouteSettings');
  const brought = sam.expansion.routes.filter(({ api, properties }) => api === sam.id && properties.child('RouteSettings').isMap);
  if (brought.length === 0) { return given; }
  const settings: Record<string, Sketch> = Object.fromEntries(given.entries);
  for (const { path, method, properties, owner } of brought) {
    const route = method === 'x-amazon-apigateway-any-method' ? path : `${method.toUpperCase()} ${path}`;
    const own = properties.child('RouteSettings');
    settings[route] = owner.condition === undefined ? { ...Object.fromEntries(given.child(route).entries), ...Object.fromEntries(own.entries) } : conditional(owner.condition, own);
  }
  return settings;
}
