import { all, any, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { runsEvery } from '../helpers/schedule';
import { defineRule } from '../rule';

const SCHEDULE = 'AWS::SecretsManager::RotationSchedule';

export default defineRule({
  title: 'Secret rotates by schedule',
  failure: 'Secret does not rotate, or too seldom',
  control: 'SEC-01',
  severity: 'error',
  rationale: 'A secret that never changes stays useful to whoever copied it.',
  fix: {
    cdk: 'secret.addRotationSchedule("Rotation", { hostedRotation, automaticallyAfter: Duration.days(30) }), or database.addRotationSingleUser()',
    cloudformation: 'AWS::SecretsManager::RotationSchedule with SecretId: !Ref Secret and RotationRules: { AutomaticallyAfterDays: 30 }',
    terraform: 'aws_secretsmanager_secret_rotation with rotation_rules',
  },
  equivalents: { awsConfig: ['secretsmanager-rotation-enabled-check', 'secretsmanager-secret-periodic-rotation'], securityHub: ['SecretsManager.1', 'SecretsManager.4'], checkov: ['CKV2_AWS_57'], cdkNag: ['SecretsManagerRotationEnabled'], prowler: ['secretsmanager_automatic_rotation_enabled'] },
  catalogue: ['secrets-rotation'],
  parameters: { maximumDays: { description: 'most days between two rotations', default: 90, minimum: 1, maximum: 1000 } },
  references: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/secretsmanager-secret-periodic-rotation.html',
  ],
  cloudformation: {
    'AWS::SecretsManager::Secret': (secret, { parameter }) => {
      // A schedule may name the attachment of the secret to its database instead: its Ref is the secret's ARN.
      const attachments = secret.referrers('AWS::SecretsManager::SecretTargetAttachment', 'SecretId');
      const maximum = parameter('maximumDays');
      return any(
        scheduled(secret, 'no rotation schedule refers to the secret', maximum),
        ...attachments.found.map((attachment) => scheduled(attachment, `none refers to its attachment ${attachment.address}`, maximum)),
        ...attachments.maybe.map((attachment) => undecided(
          `whether ${attachment.address} attaches the secret is known only at deploy time`, attachment.at('SecretId').evidence('refers-to', secret.address))));
    },
  },
  terraform: {
    aws_secretsmanager_secret: (secret, { parameter }) => any(
      secret.referrers('aws_secretsmanager_secret_rotation', 'secret_id')
        .some('no rotation refers to the secret', (rotation) => often(rotation.at('rotation_rules.0'), ['automatically_after_days', 'schedule_expression'], parameter('maximumDays'))),
      // The form before version 4 of the provider.
      often(secret.at('rotation_rules.0'), ['automatically_after_days', 'schedule_expression'], parameter('maximumDays')),
    ),
  },
});

function scheduled(owner: ResourceView, missing: string, maximum: number): Outcome {
  // A schedule without rules rotates once, when it is made.
  return owner.referrers(SCHEDULE, 'SecretId').some(missing, (schedule) => often(schedule.at('RotationRules'), ['AutomaticallyAfterDays', 'ScheduleExpression'], maximum));
}

/** Rules say when to rotate in days, or by an expression. */
function often(rules: Value, [inDays, byExpression]: readonly string[], maximum: number): Outcome {
  const [days, expression] = [rules.at(inDays), rules.at(byExpression).written];
  return expression.present() === false ? all(days.atLeast(1), days.atMost(maximum)) : runsEvery(expression, maximum * 24);
}
