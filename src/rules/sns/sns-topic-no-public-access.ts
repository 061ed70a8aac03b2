import { PolicyDocument } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import { inlinePolicy, namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

const check = (policy: ResourceView) => namesItsGrantees(PolicyDocument.of(policy.at('PolicyDocument')));

export default defineRule({
  title: 'SNS topic policy names those it grants access to',
  failure: 'Topic policy grants access to anyone',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'A stranger who can subscribe reads every message, and one who can publish speaks in the name of the system.',
  fix: {
    cdk: 'topic.grantPublish(role), or conditions: { StringEquals: { "aws:SourceAccount": account } } in the statement',
    cloudformation: 'Principal: { AWS: <role ARN> } or { Service: <service> }, or a Condition on aws:SourceArn, aws:SourceOwner or aws:PrincipalOrgID',
    terraform: 'principals block with named identifiers in the policy of aws_sns_topic_policy',
  },
  equivalents: {
    awsConfig: ['sns-topic-no-public-access'], securityHub: ['SNS.4'], checkov: ['CKV_AWS_169'],
    cfnGuard: ['SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL', 'SNS_TOPICPOLICY_NO_WILDCARD_PRINCIPAL'],
    prowler: ['sns_topics_not_publicly_accessible'],
  },
  catalogue: ['sns-no-public-policy'],
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html'],
  cloudformation: { 'AWS::SNS::TopicPolicy': check, 'AWS::SNS::TopicInlinePolicy': check },
  terraform: {
    aws_sns_topic_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy'))),
    aws_sns_topic: (owner) => inlinePolicy(owner),
  },
});
