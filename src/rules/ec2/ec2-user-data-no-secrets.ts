import { notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { checksOf, judgePlaces, USER_DATA, nodesAt } from '../helpers/secrets/checks';
import type { SecretPlace } from '../helpers/secrets/places';
import { CLOUDFORMATION_PLACES } from '../helpers/secrets/places-cloudformation';
import { TERRAFORM_PLACES } from '../helpers/secrets/places-terraform';
import { defineRule } from '../rule';

export default defineRule({
  title: 'User data of an instance holds no credentials',
  failure: 'A credential stands in the user data',
  control: 'SEC-01',
  severity: 'error',
  rationale: 'User data can be read by every process on the instance, and by whoever may describe it.',
  fix: { cdk: 'read the secret at boot: secret.grantRead(instance)', cloudformation: 'aws secretsmanager get-secret-value in UserData, with a role that may read the secret', terraform: 'aws secretsmanager get-secret-value in user_data, with a role that may read the secret' },
  equivalents: { checkov: ['CKV_AWS_46'], trivy: ['AWS-0029', 'AWS-0122', 'AWS-0129'], prowler: ['ec2_instance_secrets_user_data', 'ec2_launch_template_no_secrets', 'autoscaling_find_secrets_ec2_launch_configuration'] },
  catalogue: ['no-plaintext-secrets'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html'],
  cloudformation: checksOf(CLOUDFORMATION_PLACES, isUserData, judge),
  terraform: checksOf(TERRAFORM_PLACES, isUserData, judge),
});

function isUserData(type: string, { holds }: SecretPlace): boolean {
  return holds === 'script' && USER_DATA.has(type);
}

function judge(instance: ResourceView, places: readonly SecretPlace[]): Outcome {
  const present = places.filter((place) => nodesAt(instance, place).length > 0);
  return present.length === 0 ? notApplicable('the instance has no user data') : judgePlaces(instance, present);
}
