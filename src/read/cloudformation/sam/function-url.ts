import type { SamResource } from './expansion';
import { ref } from './intrinsics';

/**
 * The URL of a function. Without authorisation SAM also admits everybody to the function.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-functionurlconfig.html
 */
export function addFunctionUrl(sam: SamResource, alias: string | undefined): void {
  const config = sam.at('FunctionUrlConfig');
  if (!config.isFilled) { return; }
  if (!config.isMap) {
    sam.problem(config, 'FunctionUrlConfig is no map, so that its AuthType is not known', 'entry');
    return;
  }
  const auth = config.child('AuthType');
  const functionName = ref(alias ?? sam.id);
  sam.also(`${sam.id}Url`, 'AWS::Lambda::Url', { TargetFunctionArn: functionName, AuthType: auth, Cors: config.child('Cors'), InvokeMode: config.child('InvokeMode') }, config);
  if (auth.raw !== 'NONE') { return; }
  sam.also(`${sam.id}UrlPublicPermissions`, 'AWS::Lambda::Permission', { Action: 'lambda:InvokeFunctionUrl', FunctionName: functionName, Principal: '*', FunctionUrlAuthType: auth }, config);
  sam.also(`${sam.id}URLInvokeAllowPublicAccess`, 'AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', FunctionName: functionName, Principal: '*', InvokedViaFunctionUrl: true }, config);
}
