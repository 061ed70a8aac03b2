import { aws_apigateway as apigateway } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import restApiDefaults from '../../../defaults/apigateway/rest-api';
import { withDefaults } from '../../defaults/apply';

/**
 * A REST API that logs and traces its requests, limits them, and answers only callers that sign them.
 *
 * Bears on CC6.1, CC6.6, CC6.7 and CC7.2. https://docs.aws.amazon.com/apigateway/latest/developerguide/security-best-practices.html
 */
export class SecureRestApi extends apigateway.RestApi {
  /** Makes the resource. Every property of `apigateway.RestApi` can be given, and wins. */
  constructor(scope: Construct, id: string, props: apigateway.RestApiProps = {}) {
    super(scope, id, withDefaults(restApiDefaults, props, { scope, id }));
  }
}
