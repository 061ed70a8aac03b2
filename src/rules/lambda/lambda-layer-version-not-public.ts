import { fail, type Outcome } from '../../model/outcome';
import { namesParty } from '../../model/policy/party-keys';
import { patternOf, whatever } from '../../model/policy/pattern';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Lambda layer is shared with named accounts',
  failure: 'Anyone may read the code of the layer',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'A layer that every AWS account may use is code, and whatever was packed with it, that every AWS account may download.',
  fix: {
    cdk: 'layer.addPermission(id, { accountId }), or { accountId: \'*\', organizationId }',
    cloudformation: 'Principal that is an account, or OrganizationId beside it',
    terraform: 'principal that is an account, or organization_id beside it',
  },
  equivalents: {},
  references: [
    'https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html',
  ],
  cloudformation: {
    'AWS::Lambda::LayerVersionPermission': (permission) => judge(permission.at('Principal'), permission.at('OrganizationId')),
  },
  terraform: {
    aws_lambda_layer_version_permission: (permission) => judge(permission.at('principal'), permission.at('organization_id').written),
  },
});

const OPERATOR = 'names-grantees';

function judge(principal: Value, organization: Value): Outcome {
  const anyone = principal.is('*');
  if (anyone === false) { return principal.judge(true, OPERATOR); }
  if (organization.present() === false) {
    return anyone === true ? fail('the layer is shared with every AWS account', principal.evidence(OPERATOR)) : principal.judge(undefined, OPERATOR);
  }
  const pattern = patternOf(organization, true);
  const named = pattern === undefined ? false : whatever(pattern, (text) => text !== '' && namesParty('aws:principalorgid', text, false));
  return named === false && anyone === undefined ? principal.judge(undefined, OPERATOR) : organization.judge(named, OPERATOR);
}
