import { AspectPriority, Aspects, aws_apigateway as apigateway, type IAspect } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import restApiDefaults from '../../../defaults/apigateway/rest-api';
import { withDefaults } from '../../defaults/apply';
import { WebFirewall } from '../wafv2/web-firewall';

/** What a `SecureRestApi` takes besides the properties of `apigateway.RestApi`. */
export interface SecureRestApiProps extends apigateway.RestApiProps {
  /**
   * The firewall in front of the API, unless it is private.
   *
   * @default - the web firewall of the stack
   */
  readonly webFirewall?: WebFirewall;
}

/**
 * A REST API that logs and traces its requests, limits them, stands behind a web firewall, and answers only callers who
 * sign theirs. Requests are checked against the models and required parameters of their method.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2 and PI1.2.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/security-best-practices.html
 */
export class SecureRestApi extends apigateway.RestApi {
  /** Checks bodies against their models and required parameters, for every method that does not say otherwise. */
  public readonly requestValidator: apigateway.RequestValidator;

  /** Makes the API. Every property of `apigateway.RestApi` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureRestApiProps = {}) {
    const { webFirewall, ...own } = props;
    super(scope, id, withDefaults<apigateway.RestApiProps>(restApiDefaults, own, { scope, id }));
    this.requestValidator = this.addRequestValidator('Validator', { validateRequestBody: true, validateRequestParameters: true });
    Aspects.of(this).add(new ValidateRequests(this.requestValidator.requestValidatorId), { priority: AspectPriority.MUTATING });
    const isPrivate = [...own.endpointTypes ?? [], ...own.endpointConfiguration?.types ?? []].includes(apigateway.EndpointType.PRIVATE);
    if (own.deploy !== false && !isPrivate) { (webFirewall ?? WebFirewall.ofStack(this))._protectConstruct(this, this.deploymentStage.stageArn); }
  }
}

/** Methods take no validator from the defaults of their API, so it is set where they say nothing themselves. */
class ValidateRequests implements IAspect {
  constructor(private readonly validatorId: string) {}

  public visit(node: IConstruct): void {
    // A browser's preflight request has nothing to validate.
    if (node instanceof apigateway.CfnMethod && node.httpMethod !== 'OPTIONS') { node.requestValidatorId ??= this.validatorId; }
  }
}
