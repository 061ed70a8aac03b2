/** A function as an API calls it: `function` of a `SecureFunction`, or a `LambdaFunction` of the provider. */
export interface Invocable {
  readonly functionName: string;
  readonly invokeArn: string;
}

/** Who called what and how it ended, in a form that can be searched. The names are those of API Gateway. */
export const REST_LOG_FORMAT = JSON.stringify({
  requestId: '$context.requestId', ip: '$context.identity.sourceIp', user: '$context.identity.user', caller: '$context.identity.caller', requestTime: '$context.requestTime',
  httpMethod: '$context.httpMethod', resourcePath: '$context.resourcePath', status: '$context.status', protocol: '$context.protocol', responseLength: '$context.responseLength',
});

export const HTTP_LOG_FORMAT = JSON.stringify({
  requestId: '$context.requestId', ip: '$context.identity.sourceIp', user: '$context.identity.userArn', requestTime: '$context.requestTime',
  httpMethod: '$context.httpMethod', routeKey: '$context.routeKey', status: '$context.status', protocol: '$context.protocol', responseLength: '$context.responseLength',
});
