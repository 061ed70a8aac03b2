import { addDomain } from './api-domain';
import { arnHere } from './events/event';
import type { SamResource } from './expansion';
import { ref, sub } from './intrinsics';
import type { Sketch, SketchMap } from './origins';
import type { Source } from './source';

const SAME = ['ApiKeySelectionExpression', 'Description', 'DisableExecuteApiEndpoint', 'DisableSchemaValidation', 'IpAddressType', 'RouteSelectionExpression'];
const ROUTE = ['ApiKeyRequired', 'ModelSelectionExpression', 'OperationName', 'RequestModels', 'RequestParameters', 'RouteResponseSelectionExpression'];

/**
 * A WebSocket API: each route with its integration and the permission for it. Who may connect is asked once, by `$connect`.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html
 */
export function expandWebSocketApi(sam: SamResource): void {
  const own: SketchMap = { 'websocketapi:createdBy': 'SAM' };
  const name = sam.at('Name');
  sam.main('AWS::ApiGatewayV2::Api', {
    ...Object.fromEntries(SAME.map((each) => [each, sam.at(each)])),
    Name: name.isPresent ? name : sam.id, ProtocolType: 'WEBSOCKET', Tags: { ...Object.fromEntries(sam.at('Tags').entries), ...own },
  });
  const given = sam.at('StageName');
  const stage = !given.isPresent || given.text === 'default' ? `${sam.id}DefaultStage` : `${sam.id}${given.text ?? ''}Stage`;
  if (!sam.at('Routes').isMap) { sam.problem(sam.at('Routes'), 'Routes is not a map of routes, and SAM refuses it', 'entry'); }
  const routes = sam.at('Routes').entries.map(([key, route]) => addRoute(sam, key, route, given.isPresent ? given : 'default'));
  sam.also(stage, 'AWS::ApiGatewayV2::Stage', {
    ApiId: ref(sam.id), StageName: given.isPresent ? given : 'default', AutoDeploy: true, Tags: own,
    ...Object.fromEntries(['StageVariables', 'AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings'].map((each) => [each, sam.at(each)])),
  }, sam.properties, sam.at('RouteSettings').isFilled ? { DependsOn: routes } : {});
  sam.expansion.names.set(`${sam.id}.Stage`, stage);
  addDomain(sam, 'v2', stage, own);
  addAuthorizer(sam);
}

function addRoute(sam: SamResource, key: string, route: Source, stage: Sketch): string {
  const word = key.replace('$', '');
  const base = `${sam.id}${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
  const fn = route.child('FunctionArn');
  const auth = key === '$connect' ? sam.at('Auth.AuthType') : undefined;
  sam.also(`${base}Route`, 'AWS::ApiGatewayV2::Route', {
    ApiId: ref(sam.id), RouteKey: key, ...Object.fromEntries(ROUTE.map((name) => [name, route.child(name)])),
    Target: { 'Fn::Join': ['/', ['integrations', ref(`${base}Integration`)]] },
    AuthorizationType: auth, AuthorizerId: auth?.text === 'CUSTOM' ? ref(`${sam.id}ConnectAuthorizer`) : undefined,
  }, route);
  sam.also(`${base}Integration`, 'AWS::ApiGatewayV2::Integration', {
    ApiId: ref(sam.id), IntegrationType: 'AWS_PROXY', TimeoutInMillis: route.child('IntegrationTimeout'),
    IntegrationUri: sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${FunctionArn}/invocations', { FunctionArn: fn }),
  }, route);
  sam.also(`${base}Permission`, 'AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction', FunctionName: fn, Principal: 'apigateway.amazonaws.com',
    SourceArn: sub(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${sam.id}.ApiId}/\${__StageName__}/${key}`, { __StageName__: stage }),
  }, route);
  return `${base}Route`;
}

function addAuthorizer(sam: SamResource): void {
  const auth = sam.at('Auth');
  if (auth.child('AuthType').text !== 'CUSTOM' || !sam.at('Routes').child('$connect').isPresent) { return; }
  const id = `${sam.id}ConnectAuthorizer`;
  sam.also(id, 'AWS::ApiGatewayV2::Authorizer', {
    ApiId: ref(sam.id), AuthorizerType: 'REQUEST', AuthorizerCredentialsArn: auth.child('InvokeRole'), IdentitySource: auth.child('IdentitySource'),
    AuthorizerUri: sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${AuthArn}/invocations', { AuthArn: auth.child('AuthArn') }),
    Name: auth.child('Name').isFilled ? auth.child('Name') : id,
  }, auth);
  if (auth.child('InvokeRole').isFilled || !auth.child('AuthArn').isFilled) { return; }
  sam.also(`${sam.id}AuthorizerPermission`, 'AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction', FunctionName: auth.child('AuthArn'), Principal: 'apigateway.amazonaws.com',
    SourceArn: arnHere('execute-api', '${__ApiId__}/authorizers/*', { __ApiId__: ref(sam.id) }),
  }, auth);
}
