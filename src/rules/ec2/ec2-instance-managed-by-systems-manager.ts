import { any, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { Value } from '../../model/value';
import { and, or } from '../helpers/logic';
import { defineRule } from '../rule';

const CORE = 'AmazonSSMManagedInstanceCore';
/** The policies of AWS that hold what the agent needs, older ones among them. */
const POLICIES = /AmazonSSMManagedInstanceCore|AmazonSSMManagedEC2InstanceDefaultPolicy|AmazonEC2RoleforSSM/;

export default defineRule({
  title: 'Role of an instance lets Systems Manager look after it',
  failure: 'Systems Manager cannot look after the instance',
  control: 'CFG-03',
  criteria: ['CC7.1', 'CC6.8', 'CC8.1'],
  severity: 'warning',
  optIn: 'Images that are replaced and never changed need no agent, and an account may manage its instances by default.',
  rationale: 'What Systems Manager does not reach gets no patches from it and shows no inventory.',
  fix: {
    cdk: 'ssmSessionPermissions: true',
    cloudformation: 'ManagedPolicyArns with AmazonSSMManagedInstanceCore on the role of the instance profile',
    terraform: 'aws_iam_role_policy_attachment with AmazonSSMManagedInstanceCore for the role of the instance profile',
  },
  equivalents: {},
  catalogue: ['ec2-ssm-managed'],
  references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-instance-permissions.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => {
      const place = instance.at('IamInstanceProfile');
      if (place.present() === false) { return instance.at('LaunchTemplate').present() === false ? place.isPresent() : undecided('its launch template names the profile', instance.at('LaunchTemplate').evidence('lets-in', CORE)); }
      const profile = instance.follow(place, 'AWS::IAM::InstanceProfile');
      const role = profile?.follow(profile.at('Roles.0'), 'AWS::IAM::Role');
      if (role === undefined) { return undecided('the role of the instance is not declared here', place.evidence('lets-in', CORE)); }
      return any(
        byArns(role.at('ManagedPolicyArns')),
        ...(role.at('Policies').items() ?? []).map((policy) => byDocument(policy.at('PolicyDocument'))),
        ...['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'].flatMap((type) => role.referrers(type, 'Roles').found.map((policy) => byDocument(policy.at('PolicyDocument')))),
      );
    },
  },
  terraform: {
    aws_instance: (instance) => {
      const place = instance.at('iam_instance_profile');
      if (place.present() === false) { return instance.at('launch_template').present() === false ? place.isPresent() : undecided('its launch template names the profile', instance.at('launch_template').evidence('lets-in', CORE)); }
      const profile = instance.follow(place, 'aws_iam_instance_profile');
      const role = profile?.follow(profile.at('role'), 'aws_iam_role');
      if (role === undefined) { return undecided('the role of the instance is not declared here', place.evidence('lets-in', CORE)); }
      return any(
        byArns(role.at('managed_policy_arns')),
        ...role.referrers('aws_iam_role_policy_attachment', 'role').found.map((attachment) => byArns(attachment.at('policy_arn'))),
        ...role.referrers('aws_iam_role_policy', 'role').found.map((policy) => byDocument(policy.at('policy'))),
      );
    },
  },
});

function byArns(arns: Value): Outcome {
  const items = arns.items();
  const answers = items?.map((arn) => (POLICIES.test(arn.expression()) ? true : arn.isUnknown ? undefined : false));
  return arns.judge(answers === undefined ? undefined : or(false, ...answers), 'includes', CORE);
}

/** A policy of one's own lets the agent report, which is the least of what it needs. */
function byDocument(place: Value): Outcome {
  const document = PolicyDocument.of(place);
  const answer = or(false, ...document.allows.map((statement) => and(statement.coversAction('ssm:UpdateInstanceInformation'), statement.coversAllResources())));
  return document.value.judge(answer === false && !document.complete ? undefined : answer, 'allows', 'ssm:UpdateInstanceInformation');
}
