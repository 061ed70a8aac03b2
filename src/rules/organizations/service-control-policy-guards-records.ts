import { all, decide, notApplicable, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { outputsOf } from '../helpers/handed-out';
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
    'AWS::Organizations::Policy': (policy) => guards(policy.at('Type'), policy.at('Content'), () => unlessHandedOut(policy, policy.at('TargetIds').isPresent())),
  },
  terraform: {
    // The provider's default is a service control policy.
    aws_organizations_policy: (policy) => guards(policy.at('type').orDefault('SERVICE_CONTROL_POLICY'), policy.at('content'), () => unlessHandedOut(policy,
      policy.referrers('aws_organizations_policy_attachment', 'policy_id').some('the policy is attached to nothing', (attachment) => attachment.at('target_id').isPresent()))),
  },
});

/** A policy that is attached to no root, unit or account holds nobody back; who is given it by an output may attach it. */
function unlessHandedOut(policy: ResourceView, attached: Outcome): Outcome {
  return attached.status === 'fail' && outputsOf(policy).length > 0 ? undecided('an output hands the policy out; whether it is attached is not known here', ...attached.evidence) : attached;
}

const GUARDED = ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'config:StopConfigurationRecorder', 'config:DeleteConfigurationRecorder'];

function guards(type: Value, content: Value, attached: () => Outcome): Outcome {
  return decide(type.is('SERVICE_CONTROL_POLICY'), () => {
    const document = PolicyDocument.of(content);
    if (!document.complete) { return undecided('the policy is known only at deploy time', content.evidence('denies')); }
    return all(attached(), ...GUARDED.map((action) => content.judge(or(false, ...document.denies.map((statement) => statement.coversAction(action))), 'denies', action)));
  }, () => notApplicable('the policy is no service control policy'));
}
