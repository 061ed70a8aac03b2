import { undecided } from '../../model/outcome';
import { launchTemplateOf, terraformLaunchTemplateOf } from '../helpers/launch-template';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Instance has a role of its own',
  failure: 'Instance has no role',
  control: 'IAM-03',
  criteria: ['CC6.1', 'CC6.3'],
  severity: 'warning',
  rationale: 'Software on an instance without a role needs keys that are stored on its disk.',
  fix: {
    cdk: 'role, or nothing: ec2.Instance makes a role by itself',
    cloudformation: 'IamInstanceProfile',
    terraform: 'iam_instance_profile',
  },
  equivalents: { awsConfig: ['ec2-instance-profile-attached'], checkov: ['CKV2_AWS_41'], cdkNag: ['EC2InstanceProfileAttached'], prowler: ['ec2_instance_profile_attached'] },
  catalogue: ['ec2-ssm-managed'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => {
      const own = instance.at('IamInstanceProfile');
      const template = launchTemplateOf(instance, instance.at('LaunchTemplate'));
      if (own.present() !== false || template.kind === 'none') { return own.isPresent(); }
      return template.kind === 'found' ? template.data.at('IamInstanceProfile').isPresent() : undecided('the launch template is not declared here', instance.at('LaunchTemplate').evidence('present'));
    },
  },
  terraform: {
    aws_instance: (instance) => {
      const own = instance.at('iam_instance_profile');
      const template = terraformLaunchTemplateOf(instance);
      if (own.present() !== false || template.kind === 'none') { return own.isPresent(); }
      return template.kind === 'found' ? template.data.at('iam_instance_profile').isPresent() : undecided('the launch template is not declared here', instance.at('launch_template').evidence('present'));
    },
  },
});
