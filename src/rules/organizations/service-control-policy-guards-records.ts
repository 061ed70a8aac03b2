import { all, decide, notApplicable, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { Value } from '../../model/value';
import { or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Service control policy forbids to switch off trail and recorder',
  failure: 'Nothing forbids to switch off trail and recorder',
  control: 'CHG-01',
  criteria: ['CC8.1', 'CC5.2', 'CC6.3'],
  severity: 'warning',
  optIn: 'One policy of several does it, in the repository of the organization.',
  rationale: 'What a service control policy denies, no administrator of an account can do.',
  fix: {
    cdk: 'content of organizations.CfnPolicy with a Deny of cloudtrail:StopLogging and config:StopConfigurationRecorder',
    cloudformation: 'Content with a Deny of cloudtrail:StopLogging and config:StopConfigurationRecorder',
    terraform: 'content with a Deny of cloudtrail:StopLogging and config:StopConfigurationRecorder',
  },
  equivalents: {},
  catalogue: ['config-tamper-guard'],
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html'],
  cloudformation: {
    'AWS::Organizations::Policy': (policy) => guards(policy.at('Type'), policy.at('Content')),
  },
  terraform: {
    // The provider's default is a service control policy.
    aws_organizations_policy: (policy) => guards(policy.at('type').orDefault('SERVICE_CONTROL_POLICY'), policy.at('content')),
  },
});

const GUARDED = ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'config:StopConfigurationRecorder', 'config:DeleteConfigurationRecorder'];

function guards(type: Value, content: Value): Outcome {
  return decide(type.is('SERVICE_CONTROL_POLICY'), () => {
    const document = PolicyDocument.of(content);
    if (!document.complete) { return undecided('the policy is known only at deploy time', content.evidence('denies')); }
    return all(...GUARDED.map((action) => content.judge(or(false, ...document.denies.map((statement) => statement.coversAction(action))), 'denies', action)));
  }, () => notApplicable('the policy is no service control policy'));
}
