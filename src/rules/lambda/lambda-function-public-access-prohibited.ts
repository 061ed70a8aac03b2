import { all, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Lambda permission admits named callers',
  failure: 'Anyone may call the function',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'Any AWS account, or anyone on the internet through a function URL, can run the function and what it may do.',
  fix: {
    cdk: 'fn.grantInvoke(principal), or addPermission with sourceArn or sourceAccount',
    cloudformation: 'Principal that names an account or service, with SourceArn or SourceAccount',
    terraform: 'principal that names an account or service in aws_lambda_permission, with source_arn or source_account',
  },
  equivalents: {
    awsConfig: ['lambda-function-public-access-prohibited'], securityHub: ['Lambda.1'], checkov: ['CKV_AWS_364'],
    trivy: ['AWS-0067'], cdkNag: ['LambdaFunctionPublicAccessProhibited'], prowler: ['awslambda_function_not_publicly_accessible'],
  },
  catalogue: ['lambda-no-public-access'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html'],
  cloudformation: {
    'AWS::Lambda::Permission': (permission) => judge(permission, { principal: 'Principal', parties: ['SourceArn', 'SourceAccount', 'PrincipalOrgID'], urlAuth: 'FunctionUrlAuthType' }),
  },
  terraform: {
    aws_lambda_permission: (permission) => judge(permission, { principal: 'principal', parties: ['source_arn', 'source_account', 'principal_org_id'], urlAuth: 'function_url_auth_type' }),
  },
});

function judge(permission: ResourceView, names: { readonly principal: string; readonly parties: readonly string[]; readonly urlAuth: string }): Outcome {
  const principal = permission.at(names.principal);
  const anyone = principal.is('*');
  const narrowed = names.parties.map((name) => permission.at(name)).filter((value) => value.present() !== false && value.is('*') !== true);
  if (narrowed.length > 0) { return all(...narrowed.map((value) => value.isPresent())); }
  // AWS_IAM makes the caller of the URL prove an identity that is allowed to call.
  const urlAuth = permission.at(names.urlAuth);
  if (anyone === true && urlAuth.is('AWS_IAM') !== false) { return urlAuth.equals('AWS_IAM'); }
  return principal.judge(anyone === undefined && principal.resolved.kind !== 'unknown' ? true : anyone === undefined ? undefined : !anyone, 'not-equals', '*');
}
