import { all, decide, each, fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument, type Statement } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { and, or, type Ternary } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Policy of a VPC endpoint limits what passes it',
  failure: 'VPC endpoint lets everything pass',
  control: 'NET-06',
  criteria: ['CC6.6', 'CC6.3', 'CC6.7'],
  severity: 'warning',
  optIn: 'What passes an endpoint is known to the team alone, and the policies of callers and resources limit it as well.',
  rationale: 'Through an open endpoint data can be carried to any account of the same service.',
  fix: {
    cdk: 'endpoint.addToPolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions, resources, conditions }))',
    cloudformation: 'PolicyDocument with the principals, actions or resources that are needed, or a condition on aws:PrincipalOrgID',
    terraform: 'policy with the principals, actions or resources that are needed, or a condition on aws:PrincipalOrgID',
  },
  equivalents: {},
  catalogue: ['vpc-endpoint-policy'],
  references: ['https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html'],
  cloudformation: {
    'AWS::EC2::VPCEndpoint': (endpoint) => judge(endpoint, endpoint.at('VpcEndpointType'), [endpoint.at('PolicyDocument')]),
  },
  terraform: {
    aws_vpc_endpoint: (endpoint) => {
      const { found, maybe } = endpoint.referrers('aws_vpc_endpoint_policy', 'vpc_endpoint_id');
      const apart = [...found, ...maybe].map((policy) => policy.at('policy'));
      return judge(endpoint, endpoint.at('vpc_endpoint_type'), apart.length === 0 ? [endpoint.at('policy')] : apart, maybe.length > 0);
    },
  },
});

const OPERATOR = 'limits';

function judge(endpoint: ResourceView, type: Value, policies: readonly Value[], uncertain = false): Outcome {
  return decide(type.orDefault('Gateway').isAnyOf(['Gateway', 'Interface']), () => {
    const judged = all(...policies.map(limits));
    return uncertain ? undecided('whether a policy belongs to the endpoint is known only at deploy time', { pointer: endpoint.resource.entryPointer, operator: OPERATOR }) : judged;
  }, () => notApplicable('endpoints of this type take no policy'));
}

function limits(policy: Value): Outcome {
  if (policy.present() === false) { return fail('no policy is given, and so everything may pass', policy.evidence('present')); }
  const document = PolicyDocument.of(policy);
  const judged = each(document.allows, (statement) => statement.key, (statement) => {
    const open = isOpen(statement);
    return open === true ? fail(`statement ${statement.key} lets everyone do everything`, statement.value.evidence(OPERATOR)) : statement.value.judge(open === undefined ? undefined : true, OPERATOR);
  });
  if (!document.complete) { return all(judged, undecided('a part of the policy is known only at deploy time', policy.evidence(OPERATOR))); }
  return document.allows.length === 0 ? policy.judge(true, OPERATOR) : judged;
}

/** Every principal, every action of the service and every resource, without a condition. */
function isOpen(statement: Statement): Ternary {
  const actions = statement.usesNotAction ? true : statement.actions === undefined ? undefined : or(false, ...statement.actions.map((action) => {
    const text = action.text();
    return text === undefined ? undefined : /^(\*|[a-z0-9-]+:\*)$/.test(text);
  }));
  const { conditions } = statement;
  return and(statement.includesAnyone(), actions, statement.coversAllResources(), conditions === undefined ? undefined : conditions.length === 0);
}
