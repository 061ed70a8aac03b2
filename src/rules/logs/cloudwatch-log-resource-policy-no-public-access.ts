import { PolicyDocument } from '../../model/policy-document';
import { namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Log groups are open to named principals alone',
  failure: 'Log groups are open to everyone',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'A policy that is open to everyone makes the resource part of the internet.',
  fix: {
    cdk: 'a principal that is named',
    cloudformation: 'a Principal that is named in PolicyDocument',
    terraform: 'a principal that is named in policy_document',
  },
  equivalents: { prowler: ['cloudwatch_log_group_not_publicly_accessible'] },
  catalogue: ['log-group-not-public'],
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html'],
  cloudformation: {
    'AWS::Logs::ResourcePolicy': (resource) => (resource.at('PolicyDocument').present() === false ? resource.at('PolicyDocument').judge(true, 'absent') : namesItsGrantees(PolicyDocument.of(resource.at('PolicyDocument')))),
  },
  terraform: {
    aws_cloudwatch_log_resource_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy_document'))),
  },
});
