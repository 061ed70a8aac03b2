import { addPermission, arnHere, type Event } from './event';
import { addStartRole } from './rule';
import type { Route } from '../expansion';
import { getAtt, sub } from '../intrinsics';
import type { Sketch } from '../origins';

/** Parts of a path that stand for any text. */
const PLACEHOLDER = /\{[a-zA-Z0-9._-]+\+?\}/g;

/** A method of an API calls the function. */
export function functionRoute(kind: Route['kind']): (event: Event) => void {
  return (event) => {
    const route = event.sam.expansion.routes.find(({ event: { pointer } }) => pointer === event.source.pointer);
    if (route === undefined) { return; }
    route.integration.value = integration(kind, event);
    if (isCovered(route, event)) { return; }
    const path = (route.path === '$default' ? '' : route.path.replace(/^(.+)\/$/, '$1')).replace(PLACEHOLDER, '*');
    const method = /^(any|x-amazon-apigateway-any-method)$/i.test(route.method) ? '*' : route.method.toUpperCase();
    const partition = kind === 'Api' ? 'aws' : '${AWS::Partition}';
    const id: Sketch = route.properties.child(kind === 'Api' ? 'RestApiId' : 'ApiId').isPresent ? route.properties.child(kind === 'Api' ? 'RestApiId' : 'ApiId') : { Ref: route.api };
    const arn = kind === 'Api' ? arnHere('execute-api', `\${__ApiId__}/\${__Stage__}/${method}${path}`, { __ApiId__: id, __Stage__: '*' })
      : sub(`arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${method}${path}`, { __ApiId__: id, __Stage__: '*' });
    addPermission(event, 'apigateway.amazonaws.com', { arn }, { suffix: kind === 'Api' ? stageOf(event, route) : '' });
  };
}

/** The permission for `$default` of an HTTP API is for all of its paths. */
function isCovered(route: Route, event: Event): boolean {
  const other = event.sam.expansion.routes.find(({ kind, api, path, owner }) => kind === 'HttpApi' && api === route.api && path === '$default' && owner === event.sam);
  return other !== undefined && other !== route && route.kind === 'HttpApi';
}

/** A method of an API starts the state machine, in a role of its own. */
export function stateMachineRoute(event: Event): void {
  const id = `${event.id}Role`;
  addStartRole(event, id, 'apigateway.amazonaws.com');
  const route = event.sam.expansion.routes.find(({ event: { pointer } }) => pointer === event.source.pointer);
  if (route === undefined) { return; }
  route.integration.value = {
    type: 'aws', httpMethod: 'POST', uri: sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution'), credentials: getAtt(id, 'Arn'),
    responses: { 200: { statusCode: '200' }, 400: { statusCode: '400' } },
  };
}

function integration(kind: Route['kind'], event: Event): Sketch {
  const target = event.target.id === event.sam.id ? `${event.sam.id}.Arn` : event.target.id;
  return {
    type: 'aws_proxy', httpMethod: 'POST', payloadFormatVersion: kind === 'Api' ? undefined : event.properties.child('PayloadFormatVersion').isFilled ? event.properties.child('PayloadFormatVersion') : '2.0',
    uri: sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${target}}/invocations`),
  };
}

/** SAM names the permission after the stage. */
function stageOf(event: Event, route: Route): string {
  if (route.api === 'ServerlessRestApi') { return 'Prod'; }
  return event.sam.expansion.resource(route.api)?.at('Properties.StageName').text ?? 'Stage';
}
