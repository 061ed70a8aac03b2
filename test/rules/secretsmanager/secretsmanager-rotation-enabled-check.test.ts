import { testRule } from '../../support/rule-cases';

const secret = (properties: object = {}) => ({ Type: 'AWS::SecretsManager::Secret', Properties: properties });
const schedule = (SecretId: unknown, RotationRules: unknown = { AutomaticallyAfterDays: 30 }) => ({ Type: 'AWS::SecretsManager::RotationSchedule', Properties: { SecretId, RotationRules } });
const attachment = (SecretId: unknown) => ({ Type: 'AWS::SecretsManager::SecretTargetAttachment', Properties: { SecretId, TargetId: 'db', TargetType: 'AWS::RDS::DBInstance' } });
const beside = (others: Record<string, unknown>) => ({ Resources: { Subject: secret(), ...others } });
const self = { Ref: 'Subject' };
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('SecretsmanagerRotationEnabledCheck', {
  cloudformation: [
    { name: 'a schedule in days', template: beside({ Schedule: schedule(self) }), expect: 'pass', pointer: '/Resources/Schedule/Properties/RotationRules/AutomaticallyAfterDays' },
    { name: 'a schedule by expression', template: beside({ Schedule: schedule(self, { ScheduleExpression: 'rate(10 days)' }) }), expect: 'pass' },
    { name: 'a schedule every quarter', template: beside({ Schedule: schedule(self, { AutomaticallyAfterDays: 90 }) }), expect: 'pass' },
    { name: 'a schedule every year', template: beside({ Schedule: schedule(self, { AutomaticallyAfterDays: 365 }) }), expect: 'fail' },
    { name: 'an expression that comes to half a year', template: beside({ Schedule: schedule(self, { ScheduleExpression: 'cron(0 8 1 1,7 ? *)' }) }), expect: 'fail' },
    { name: 'an expression that comes to a month', template: beside({ Schedule: schedule(self, { ScheduleExpression: 'cron(0 8 1 * ? *)' }) }), expect: 'pass' },
    { name: 'an expression that cannot be read', template: beside({ Schedule: schedule(self, { ScheduleExpression: 'monthly' }) }), expect: 'unknown' },
    { name: 'a schedule every month, which the parameter does not allow', template: beside({ Schedule: schedule(self) }), parameters: { SecretsmanagerRotationEnabledCheck: { maximumDays: 7 } }, expect: 'fail' },
    { name: 'no schedule', properties: {}, expect: 'fail' },
    { name: 'a schedule that rotates only once', template: beside({ Schedule: schedule(self, { Ref: 'AWS::NoValue' }) }), expect: 'fail' },
    { name: 'a schedule for another secret', template: beside({ Other: secret(), Schedule: schedule({ Ref: 'Other' }) }), expect: 'fail' },
    { name: 'a schedule by way of the attachment', template: beside({ Attachment: attachment(self), Schedule: schedule({ Ref: 'Attachment' }) }), expect: 'pass' },
    { name: 'an attachment without a schedule', template: beside({ Attachment: attachment(self) }), expect: 'fail' },
    { name: 'a schedule by way of the attachment of another secret', template: beside({ Other: secret(), Attachment: attachment({ Ref: 'Other' }), Schedule: schedule({ Ref: 'Attachment' }) }), expect: 'fail' },
    { name: 'a schedule by literal name', template: { Resources: { Subject: secret({ Name: 'app/db' }), Schedule: schedule('app/db') } }, expect: 'pass' },
    { name: 'a schedule in one deployment only', template: { ...whenProd, ...beside({ Schedule: { ...schedule(self), Condition: 'Prod' } }) }, expect: 'fail' },
    { name: 'a schedule for a secret named by a parameter', template: { Parameters: { Id: { Type: 'String' } }, ...beside({ Schedule: schedule({ Ref: 'Id' }) }) }, expect: 'unknown' },
    {
      name: 'a schedule in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: secret() }, Outputs: { Arn: { Value: self, Export: { Name: 'Secret:Arn' } } } },
        { Resources: { Schedule: schedule({ 'Fn::ImportValue': 'Secret:Arn' }) } },
      ],
    },
  ],
  terraform: [
    { name: 'a rotation', config: { resource: { aws_secretsmanager_secret: { subject: {} }, aws_secretsmanager_secret_rotation: { r: { secret_id: '${aws_secretsmanager_secret.subject.id}', rotation_rules: [{ automatically_after_days: 30 }] } } } }, expect: 'pass' },
    { name: 'the older form', properties: { rotation_lambda_arn: 'arn', rotation_rules: [{ automatically_after_days: 30 }] }, expect: 'pass' },
    { name: 'a rotation by its ARN', config: { resource: { aws_secretsmanager_secret: { subject: {} }, aws_secretsmanager_secret_rotation: { r: { secret_id: '${aws_secretsmanager_secret.subject.arn}', rotation_rules: { schedule_expression: 'rate(30 days)' } } } } }, expect: 'pass' },
    { name: 'a rotation every year', config: { resource: { aws_secretsmanager_secret: { subject: {} }, aws_secretsmanager_secret_rotation: { r: { secret_id: '${aws_secretsmanager_secret.subject.id}', rotation_rules: [{ automatically_after_days: 365 }] } } } }, expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'that of another secret', config: { resource: { aws_secretsmanager_secret: { subject: {}, other: {} }, aws_secretsmanager_secret_rotation: { r: { secret_id: '${aws_secretsmanager_secret.other.id}', rotation_rules: [{ automatically_after_days: 30 }] } } } }, expect: 'fail' },
  ],
});
