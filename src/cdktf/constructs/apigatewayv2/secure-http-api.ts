import { Apigatewayv2Api, type Apigatewayv2ApiConfig } from '@cdktf/provider-aws/lib/apigatewayv2-api';
import { Apigatewayv2Integration, type Apigatewayv2IntegrationConfig } from '@cdktf/provider-aws/lib/apigatewayv2-integration';
import { Apigatewayv2Route, type Apigatewayv2RouteConfig } from '@cdktf/provider-aws/lib/apigatewayv2-route';
import { Apigatewayv2Stage, type Apigatewayv2StageConfig } from '@cdktf/provider-aws/lib/apigatewayv2-stage';
import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { LambdaPermission } from '@cdktf/provider-aws/lib/lambda-permission';
import { Construct } from 'constructs';
import httpStageDefaults from '../../../defaults/apigatewayv2/http-stage';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import type { KeyReference } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { HTTP_LOG_FORMAT, type Invocable } from '../apigateway/invocable';
import { makeLogGroup } from '../logs/log-group-parts';

/** What a `SecureHttpApi` takes: the arguments of `aws_apigatewayv2_api`, and these. A name is made up where there is none. */
export interface SecureHttpApiProps extends Partial<Apigatewayv2ApiConfig> {
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

  /**
   * Arguments of `aws_apigatewayv2_stage`.
   *
   * @default - the stage `$default`, which deploys by itself and logs requests to an encrypted log group of its own
   */
  readonly stageOptions?: Partial<Apigatewayv2StageConfig>;

  /**
   * Arguments of the `aws_cloudwatch_log_group` for requests. It is not made where `stageOptions` says where they are logged.
   *
   * @default - encrypted, and kept for 400 days
   */
  readonly logGroupOptions?: Partial<CloudwatchLogGroupConfig>;

  /**
   * The customer-managed key of the log. It must admit CloudWatch Logs, as a `SecureKey` does.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: KeyReference;
}

/** A route of a `SecureHttpApi`: the arguments of `aws_apigatewayv2_route`, and these. Callers sign their requests unless `authorizationType` says otherwise. */
export interface HttpRouteProps extends Partial<Apigatewayv2RouteConfig> {
  /** Method and path, such as `GET /orders/{id}`. */
  readonly routeKey: string;

  /**
   * The function that answers. The API may call it.
   *
   * @default - `integration` or `target` says who answers
   */
  readonly handler?: Invocable;

  /**
   * Arguments of `aws_apigatewayv2_integration`.
   *
   * @default - the request goes to `handler`
   */
  readonly integration?: Partial<Apigatewayv2IntegrationConfig>;
}

/** What a route of a `SecureHttpApi` is made of. */
export interface HttpRoute {
  readonly route: Apigatewayv2Route;
  readonly integration?: Apigatewayv2Integration;
  /** By which the API may call the function, where one answers. */
  readonly permission?: LambdaPermission;
}

/**
 * An HTTP API whose default stage logs and measures its requests and limits them, and that answers only callers who sign
 * theirs, unless a route says otherwise.
 *
 * Bears on CC6.1, CC6.6 and CC7.2. https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-protect.html
 */
export class SecureHttpApi extends Construct {
  public readonly api: Apigatewayv2Api;
  public readonly stage: Apigatewayv2Stage;
  public readonly logGroup?: CloudwatchLogGroup;

  constructor(scope: Construct, id: string, props: SecureHttpApiProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureHttpApi');
    const { throttlingRateLimit = 1000, throttlingBurstLimit = 500, stageOptions, logGroupOptions, encryptionKey, ...given } = props;
    this.api = make(Apigatewayv2Api, this, 'Resource', undefined, { given, own: { name: uniqueName(this, { maxLength: 128 }), protocolType: 'HTTP' } });
    if (stageOptions?.accessLogSettings === undefined) { this.logGroup = makeLogGroup(this, 'AccessLogs', { given: logGroupOptions, encryptionKey }); }
    this.stage = make(Apigatewayv2Stage, this, 'Stage', httpStageDefaults, {
      given: stageOptions, own: {
        apiId: this.api.id, name: '$default', autoDeploy: true, defaultRouteSettings: { throttlingRateLimit, throttlingBurstLimit },
        ...(this.logGroup === undefined ? {} : { accessLogSettings: { destinationArn: this.logGroup.arn, format: HTTP_LOG_FORMAT } }),
      },
    });
  }

  /** Adds a route. */
  public addRoute(id: string, props: HttpRouteProps): HttpRoute {
    const { handler, integration, ...given } = props;
    if (handler === undefined && integration === undefined && given.target === undefined) { throw new Error(`cdk-soc2: nothing answers ${given.routeKey} of ${this.node.path}. Give it a handler, an integration or a target`); }
    const { id: apiId } = this.api;
    const target = given.target === undefined ? make(Apigatewayv2Integration, this, `${id}Integration`, undefined, {
      given: integration, own: { apiId, ...(handler === undefined ? {} : { integrationType: 'AWS_PROXY', integrationUri: handler.invokeArn, payloadFormatVersion: '2.0' }) },
    }) : undefined;
    const permission = handler === undefined ? undefined : new LambdaPermission(this, `${id}Permission`, {
      action: 'lambda:InvokeFunction', functionName: handler.functionName, principal: 'apigateway.amazonaws.com', sourceArn: `${this.api.executionArn}/*/*`,
    });
    // A browser's preflight request carries no credentials.
    const authorizationType = given.routeKey.startsWith('OPTIONS ') ? 'NONE' : given.authorizerId === undefined ? 'AWS_IAM' : undefined;
    const route = make(Apigatewayv2Route, this, id, undefined, { given, own: { apiId, authorizationType, ...(target === undefined ? {} : { target: `integrations/${target.id}` }) } });
    return { route, ...(target === undefined ? {} : { integration: target }), ...(permission === undefined ? {} : { permission }) };
  }
}
