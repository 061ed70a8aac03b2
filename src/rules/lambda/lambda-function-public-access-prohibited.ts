import { brief } from '../../model/json';
import { fail, type Outcome } from '../../model/outcome';
import { namesParty } from '../../model/policy/party-keys';
import { patternOf, whatever } from '../../model/policy/pattern';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { and, not, or, type Ternary } from '../helpers/logic';
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
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
    // Without a source, other accounts can configure their resources to call the function through the service.
    'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/lambda-function-public-access-prohibited.html',
  ],
  cloudformation: {
    'AWS::Lambda::Permission': (permission) => judge(permission, {
      principal: 'Principal', sourceArn: 'SourceArn', sourceAccount: 'SourceAccount', organization: 'PrincipalOrgID', token: 'EventSourceToken', urlAuth: 'FunctionUrlAuthType',
    }),
  },
  terraform: {
    aws_lambda_permission: (permission) => judge(permission, {
      principal: 'principal', sourceArn: 'source_arn', sourceAccount: 'source_account', organization: 'principal_org_id', token: 'event_source_token', urlAuth: 'function_url_auth_type',
    }),
  },
});

interface Names {
  readonly principal: string;
  readonly sourceArn: string;
  readonly sourceAccount: string;
  readonly organization: string;
  readonly token: string;
  readonly urlAuth: string;
}

const OPERATOR = 'names-caller';

function judge(permission: ResourceView, names: Names): Outcome {
  const principal = permission.at(names.principal);
  const [sourceArn, sourceAccount, organization, token, urlAuth] = [names.sourceArn, names.sourceAccount, names.organization, names.token, names.urlAuth].map((name) => permission.at(name).written);
  const sources: readonly (readonly [Value, Ternary])[] = [
    [sourceAccount, namesWith('aws:sourceaccount', sourceAccount)],
    // The ARN of a bucket holds no account, and a bucket's name may pass into other hands.
    [sourceArn, ofBucket(principal, sourceArn) ? false : namesWith('aws:sourcearn', sourceArn)],
    [organization, namesWith('aws:principalorgid', organization)],
    [token, namesWith('lambda:eventsourcetoken', token)],
    // AWS_IAM makes the caller of the URL prove an identity that is allowed to call.
    [urlAuth, and(principal.is('*'), urlAuth.present() === false ? false : urlAuth.is('AWS_IAM'))],
  ];
  const named = sources.find(([, answer]) => answer === true);
  if (named !== undefined) { return named[0].judge(true, OPERATOR); }
  const open = and(letsStrangersCall(principal), not(or(...sources.map(([, answer]) => answer))));
  if (open === true) {
    return fail(`${brief(principal.expression())} may call the function on behalf of any account: no source names one`, principal.evidence(OPERATOR), ...(sourceArn.present() === false ? [] : [sourceArn.evidence(OPERATOR)]));
  }
  const unsure = sources.find(([, answer]) => answer === undefined)?.[0];
  return principal.isUnknown || unsure === undefined ? principal.judge(not(open), OPERATOR) : unsure.judge(not(open), OPERATOR);
}

function namesWith(key: string, value: Value): Ternary {
  if (value.present() === false) { return false; }
  const pattern = patternOf(value, true);
  return pattern === undefined ? false : whatever(pattern, (text) => text !== '' && namesParty(key, text, false));
}

/** Whether the caller is S3, or the source a bucket. https://docs.aws.amazon.com/config/latest/developerguide/lambda-function-public-access-prohibited.html */
function ofBucket(principal: Value, sourceArn: Value): boolean {
  return principal.is('s3.amazonaws.com') === true || ['AWS::S3::Bucket', 'aws_s3_bucket'].includes(sourceArn.target()?.type ?? '') || sourceArn.expression().split(':')[2] === 's3';
}

/**
 * Services that call functions for nobody who may not call them himself. A load balancer calls functions of its own
 * account alone; whoever lets a secret rotate by a function needs the right to call that function.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html (limits)
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html (required permissions)
 */
const HOME = ['elasticloadbalancing.amazonaws.com', 'secretsmanager.amazonaws.com'];

/** Whether strangers can call unless a source is named: all of them, or those who make a service act for them. */
function letsStrangersCall(principal: Value): Ternary {
  if (principal.isAnyOf(HOME) === true) { return false; }
  if (principal.isUnknown) { return principal.is('*') === false ? false : undefined; }
  const text = principal.expression();
  if (principal.resolved.kind === 'reference') { return false; }
  return text.startsWith('arn:') ? not(namesWith('aws:principalarn', principal)) : /[*?]/.test(text) || /\.amazon(aws)?\.com(\.cn)?$/.test(text);
}
