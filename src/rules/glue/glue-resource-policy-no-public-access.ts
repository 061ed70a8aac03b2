import { PolicyDocument } from '../../model/policy-document';
import { namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Data catalog is open to named principals alone',
  failure: 'Data catalog is open to everyone',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'A policy that is open to everyone makes the resource part of the internet.',
  fix: {
    cdk: 'a principal that is named; CloudFormation has no resource for it',
    cloudformation: 'a Principal that is named; CloudFormation has no resource for it',
    terraform: 'a principal that is named in policy',
  },
  equivalents: {},
  catalogue: ['glue-catalog-policy'],
  references: ['https://docs.aws.amazon.com/glue/latest/dg/security_iam_resource-based-policy-examples.html'],
  terraform: {
    aws_glue_resource_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy'))),
  },
});
