import { aws_apigatewayv2 as apigatewayv2, aws_apigatewayv2_authorizers as authorizers } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SecureLogGroup } from '../logs/secure-log-group';

/** What a `SecureHttpApi` takes besides the properties of `apigatewayv2.HttpApi`. */
export interface SecureHttpApiProps extends apigatewayv2.HttpApiProps {
  /**
   * Requests per second that the default stage answers.
   *
   * @default 1000
   */
  readonly throttlingRateLimit?: number;

  /**
   * Requests that the default stage answers at once.
   *
   * @default 500
   */
  readonly throttlingBurstLimit?: number;
}

/** Caller, time, method, path and status, in a form that can be searched. */
const FORMAT = JSON.stringify({
  requestId: '$context.requestId', ip: '$context.identity.sourceIp', user: '$context.identity.userArn', requestTime: '$context.requestTime',
  httpMethod: '$context.httpMethod', routeKey: '$context.routeKey', status: '$context.status', protocol: '$context.protocol', responseLength: '$context.responseLength',
});

/**
 * An HTTP API whose default stage logs and measures its requests and limits them, and that answers only callers who sign
 * theirs, unless a default authorizer is given.
 *
 * Bears on CC6.1, CC6.6 and CC7.2. https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-protect.html
 */
export class SecureHttpApi extends apigatewayv2.HttpApi {
  /** Makes the API. Every property of `apigatewayv2.HttpApi` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureHttpApiProps = {}) {
    const { throttlingRateLimit = 1000, throttlingBurstLimit = 500, ...own } = props;
    super(scope, id, { ...own, defaultAuthorizer: own.defaultAuthorizer ?? new authorizers.HttpIamAuthorizer() });
    const stage = this.defaultStage?.node.defaultChild as apigatewayv2.CfnStage | undefined;
    if (stage === undefined) { return; }
    // The stage is made inside aws-cdk-lib, which takes no settings for it. Injected defaults may have set the log.
    stage.accessLogSettings ??= { destinationArn: new SecureLogGroup(this, 'AccessLogs').logGroupArn, format: FORMAT };
    stage.defaultRouteSettings = { detailedMetricsEnabled: true, throttlingRateLimit, throttlingBurstLimit };
  }
}
