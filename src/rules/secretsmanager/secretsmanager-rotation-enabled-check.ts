import { any, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

const SCHEDULE = 'AWS::SecretsManager::RotationSchedule';

export default defineRule({
  title: 'Secret rotates by schedule',
  failure: 'Secret does not rotate',
  control: 'SEC-01',
  severity: 'error',
  rationale: 'A secret that never changes stays useful to whoever copied it.',
  fix: {
    cdk: 'secret.addRotationSchedule("Rotation", { hostedRotation, automaticallyAfter: Duration.days(30) }), or database.addRotationSingleUser()',
    cloudformation: 'AWS::SecretsManager::RotationSchedule with SecretId: !Ref Secret and RotationRules: { AutomaticallyAfterDays: 30 }',
    terraform: 'aws_secretsmanager_secret_rotation with rotation_rules',
  },
  equivalents: { awsConfig: ['secretsmanager-rotation-enabled-check'], securityHub: ['SecretsManager.1'], checkov: ['CKV2_AWS_57'], cdkNag: ['SecretsManagerRotationEnabled'], prowler: ['secretsmanager_automatic_rotation_enabled'] },
  catalogue: ['secrets-rotation'],
  references: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html',
  ],
  cloudformation: {
    'AWS::SecretsManager::Secret': (secret) => {
      // A schedule may name the attachment of the secret to its database instead: its Ref is the secret's ARN.
      const attachments = secret.referrers('AWS::SecretsManager::SecretTargetAttachment', 'SecretId');
      return any(
        scheduled(secret, 'no rotation schedule refers to the secret'),
        ...attachments.found.map((attachment) => scheduled(attachment, `none refers to its attachment ${attachment.address}`)),
        ...attachments.maybe.map((attachment) => undecided(
          `whether ${attachment.address} attaches the secret is known only at deploy time`, attachment.at('SecretId').evidence('refers-to', secret.address))));
    },
  },
  terraform: {
    aws_secretsmanager_secret: (secret) => any(
      secret.referrers('aws_secretsmanager_secret_rotation', 'secret_id').some('no rotation refers to the secret', (rotation) => any(
        rotation.at('rotation_rules.0.automatically_after_days').isPresent(), rotation.at('rotation_rules.0.schedule_expression').isPresent())),
      // The form before version 4 of the provider.
      secret.at('rotation_rules.0.automatically_after_days').isPresent(),
    ),
  },
});

function scheduled(owner: ResourceView, missing: string): Outcome {
  // A schedule without rules rotates once, when it is made.
  return owner.referrers(SCHEDULE, 'SecretId').some(missing, (schedule) => any(
    schedule.at('RotationRules.AutomaticallyAfterDays').isPresent(), schedule.at('RotationRules.ScheduleExpression').isPresent()));
}
