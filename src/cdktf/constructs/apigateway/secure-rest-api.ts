import { ApiGatewayDeployment } from '@cdktf/provider-aws/lib/api-gateway-deployment';
import { ApiGatewayIntegration, type ApiGatewayIntegrationConfig } from '@cdktf/provider-aws/lib/api-gateway-integration';
import { ApiGatewayMethod, type ApiGatewayMethodConfig } from '@cdktf/provider-aws/lib/api-gateway-method';
import { ApiGatewayMethodSettings, type ApiGatewayMethodSettingsSettings } from '@cdktf/provider-aws/lib/api-gateway-method-settings';
import { ApiGatewayRequestValidator } from '@cdktf/provider-aws/lib/api-gateway-request-validator';
import { ApiGatewayResource } from '@cdktf/provider-aws/lib/api-gateway-resource';
import { ApiGatewayRestApi, type ApiGatewayRestApiConfig } from '@cdktf/provider-aws/lib/api-gateway-rest-api';
import { ApiGatewayStage, type ApiGatewayStageConfig } from '@cdktf/provider-aws/lib/api-gateway-stage';
import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { LambdaPermission } from '@cdktf/provider-aws/lib/lambda-permission';
import type { Wafv2WebAclAssociation } from '@cdktf/provider-aws/lib/wafv2-web-acl-association';
import { dependable, Fn, Lazy } from 'cdktf';
import { Construct } from 'constructs';
import { AccountLogging } from './account-logging';
import { type Invocable, REST_LOG_FORMAT } from './invocable';
import restApiDefaults from '../../../defaults/apigateway/rest-api';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import type { KeyReference } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { makeLogGroup } from '../logs/log-group-parts';
import { WebFirewall } from '../wafv2/web-firewall';

/** What a `SecureRestApi` takes: the arguments of `aws_api_gateway_rest_api`, and these. A name is made up where there is none. */
export interface SecureRestApiProps extends Partial<ApiGatewayRestApiConfig> {
  /**
   * Deploy the API, and give it a stage.
   *
   * @default true
   */
  readonly deploy?: boolean;

  /**
   * Arguments of `aws_api_gateway_stage`.
   *
   * @default - the stage `prod`, which traces requests and logs them to an encrypted log group of its own
   */
  readonly stageOptions?: Partial<ApiGatewayStageConfig>;

  /**
   * Settings of all methods of the stage, as `aws_api_gateway_method_settings` takes them.
   *
   * @default - failures are logged, every method is measured, and the stage answers 1000 requests per second, 500 at once
   */
  readonly methodSettings?: Partial<ApiGatewayMethodSettingsSettings>;

  /**
   * Give API Gateway the role by which it writes logs in this account and Region, once per stack.
   *
   * @default true
   */
  readonly cloudWatchRole?: boolean;

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

  /**
   * The firewall in front of the API, unless it is private.
   *
   * @default - the web firewall of the stack
   */
  readonly webFirewall?: WebFirewall;
}

/** A method of a `SecureRestApi`: the arguments of `aws_api_gateway_method`, and these. Callers sign their requests unless `authorization` says otherwise. */
export interface RestMethodProps extends Partial<ApiGatewayMethodConfig> {
  /** The path, such as `/orders/{id}`. */
  readonly path: string;

  /** `GET`, `POST` and the like, or `ANY`. */
  readonly httpMethod: string;

  /**
   * The function that answers. The API may call it.
   *
   * @default - `integration` says who answers
   */
  readonly handler?: Invocable;

  /**
   * Arguments of `aws_api_gateway_integration`.
   *
   * @default - the request goes to `handler`
   */
  readonly integration?: Partial<ApiGatewayIntegrationConfig>;
}

/** What a method of a `SecureRestApi` is made of. */
export interface RestMethod {
  readonly method: ApiGatewayMethod;
  readonly integration: ApiGatewayIntegration;
  /** By which the API may call the function, where one answers. */
  readonly permission?: LambdaPermission;
}

/**
 * A REST API that logs and traces its requests, limits them, stands behind a web firewall, and answers only callers who
 * sign theirs. Requests are checked against the models and required parameters of their method. Add methods with
 * `addMethod`, or give a `body` in OpenAPI.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2 and PI1.2.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/security-best-practices.html
 */
export class SecureRestApi extends Construct {
  public readonly restApi: ApiGatewayRestApi;
  /** Checks bodies against their models and required parameters, for every method of `addMethod` that does not say otherwise. */
  public readonly requestValidator: ApiGatewayRequestValidator;
  public readonly deployment?: ApiGatewayDeployment;
  public readonly stage?: ApiGatewayStage;
  public readonly methodSettings?: ApiGatewayMethodSettings;
  public readonly logGroup?: CloudwatchLogGroup;
  public readonly accountLogging?: AccountLogging;
  public readonly firewallAssociation?: Wafv2WebAclAssociation;
  /** The resources of all paths, by path. */
  public readonly resources: ReadonlyMap<string, ApiGatewayResource> = new Map<string, ApiGatewayResource>();
  private readonly methods: object[] = [];

  constructor(scope: Construct, id: string, props: SecureRestApiProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureRestApi');
    const { deploy = true, stageOptions, methodSettings, cloudWatchRole = true, logGroupOptions, encryptionKey, webFirewall, ...given } = props;
    this.restApi = make(ApiGatewayRestApi, this, 'Resource', restApiDefaults, { given, own: { name: uniqueName(this, { maxLength: 100 }) } });
    const restApiId = this.restApi.id;
    this.requestValidator = new ApiGatewayRequestValidator(this, 'Validator', { restApiId, name: 'BodyAndParameters', validateRequestBody: true, validateRequestParameters: true });
    if (!deploy) { return; }
    if (cloudWatchRole) { this.accountLogging = AccountLogging.ofStack(this); }
    if (stageOptions?.accessLogSettings === undefined) { this.logGroup = makeLogGroup(this, 'AccessLogs', { given: logGroupOptions, encryptionKey }); }
    this.deployment = new ApiGatewayDeployment(this, 'Deployment', {
      restApiId, lifecycle: { createBeforeDestroy: true },
      // A stage shows what was deployed, so whatever changes the API has to make a new deployment.
      triggers: { definition: Lazy.stringValue({ produce: () => Fn.sha1(Fn.jsonencode({ body: given.body ?? '', policy: given.policy ?? '', methods: this.methods })) }) },
    });
    this.stage = make(ApiGatewayStage, this, 'Stage', restApiDefaults, {
      given: stageOptions,
      own: {
        dependsOn: this.accountLogging === undefined ? undefined : [this.accountLogging.account], restApiId, deploymentId: this.deployment.id, stageName: 'prod',
        ...(this.logGroup === undefined ? {} : { accessLogSettings: { destinationArn: this.logGroup.arn, format: REST_LOG_FORMAT } }),
      },
    });
    this.methodSettings = make(ApiGatewayMethodSettings, this, 'Methods', restApiDefaults, {
      given: { settings: methodSettings }, own: { restApiId, stageName: this.stage.stageName, methodPath: '*/*' },
      without: [...(methodSettings?.cachingEnabled === true ? [] : ['settings.cache_data_encrypted']), ...(cloudWatchRole ? [] : ['settings.logging_level'])],
    });
    const isPrivate = given.endpointConfiguration?.types.includes('PRIVATE') === true;
    if (!isPrivate) { this.firewallAssociation = (webFirewall ?? WebFirewall.ofStack(this)).protect(`${this.node.addr.slice(-8)}Association`, this.stage.arn); }
  }

  /** Adds a method, with the resources of its path that are not there yet. */
  public addMethod(id: string, props: RestMethodProps): RestMethod {
    const { path, handler, integration, ...given } = props;
    if (handler === undefined && integration === undefined) { throw new Error(`cdk-soc2: nothing answers ${given.httpMethod} ${path} of ${this.node.path}. Give it a handler or an integration`); }
    const { id: restApiId } = this.restApi;
    const resourceId = this.resourceOf(path);
    const optional = given.httpMethod === 'OPTIONS' ? ['authorization'] : [];
    const method = make(ApiGatewayMethod, this, id, restApiDefaults, {
      // A browser's preflight request carries neither credentials nor anything to validate.
      given, without: optional, own: { restApiId, resourceId, ...(optional.length > 0 ? { authorization: 'NONE' } : { requestValidatorId: this.requestValidator.id }) },
    });
    const call = make(ApiGatewayIntegration, this, `${id}Integration`, undefined, {
      given: integration, own: {
        restApiId, resourceId, httpMethod: method.httpMethod,
        ...(handler === undefined ? {} : { type: 'AWS_PROXY', integrationHttpMethod: 'POST', uri: handler.invokeArn }),
      },
    });
    const permission = handler === undefined ? undefined : new LambdaPermission(this, `${id}Permission`, {
      action: 'lambda:InvokeFunction', functionName: handler.functionName, principal: 'apigateway.amazonaws.com',
      sourceArn: `${this.restApi.executionArn}/*/${given.httpMethod === 'ANY' ? '*' : given.httpMethod}${path.replace(/\{[^}]*\}/g, '*')}`,
    });
    this.methods.push({ path, method: { ...given }, integration: { ...integration }, handler: handler?.invokeArn ?? '' });
    if (this.deployment !== undefined) { this.deployment.dependsOn = [...this.deployment.dependsOn ?? [], dependable(method), dependable(call)]; }
    return { method, integration: call, ...(permission === undefined ? {} : { permission }) };
  }

  private resourceOf(path: string): string {
    let parentId = this.restApi.rootResourceId;
    let at = '';
    for (const pathPart of path.split('/').filter((part) => part !== '')) {
      at = `${at}/${pathPart}`;
      const resource = this.resources.get(at) ?? new ApiGatewayResource(this, `Path${at.replace(/[/{}+]+/g, '-')}`, { restApiId: this.restApi.id, parentId, pathPart });
      (this.resources as Map<string, ApiGatewayResource>).set(at, resource);
      parentId = resource.id;
    }
    return parentId;
  }
}
