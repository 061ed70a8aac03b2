import { testRule } from '../../support/rule-cases';

const plan = (...rules: object[]) => ({ BackupPlan: { BackupPlanName: 'p', BackupPlanRule: rules } });

testRule('BackupPlanMinFrequencyAndMinRetentionCheck', {
  cloudformation: [
    { name: 'long enough', properties: plan({ Lifecycle: { DeleteAfterDays: 35 } }), expect: 'pass' },
    { name: 'too short', properties: plan({ Lifecycle: { DeleteAfterDays: 7 } }), expect: 'fail' },
    { name: 'a short and a long rule', properties: plan({ Lifecycle: { DeleteAfterDays: 7 } }, { Lifecycle: { DeleteAfterDays: 365 } }), expect: 'pass' },
    { name: 'every day, and long enough', properties: plan({ ScheduleExpression: 'cron(0 5 * * ? *)', Lifecycle: { DeleteAfterDays: 35 } }), expect: 'pass' },
    { name: 'every week', properties: plan({ ScheduleExpression: 'cron(0 5 ? * SUN *)', Lifecycle: { DeleteAfterDays: 35 } }), expect: 'fail' },
    { name: 'every weekday', properties: plan({ ScheduleExpression: 'cron(0 5 ? * MON-FRI *)', Lifecycle: { DeleteAfterDays: 35 } }), expect: 'fail' },
    { name: 'often and short, seldom and long', properties: plan({ ScheduleExpression: 'cron(0 5 * * ? *)', Lifecycle: { DeleteAfterDays: 7 } }, { ScheduleExpression: 'cron(0 5 1 * ? *)', Lifecycle: { DeleteAfterDays: 365 } }), expect: 'fail' },
    { name: 'every week, which the parameter allows', properties: plan({ ScheduleExpression: 'cron(0 5 ? * SUN *)', Lifecycle: { DeleteAfterDays: 35 } }), parameters: { BackupPlanMinFrequencyAndMinRetentionCheck: { maximumHours: 168 } }, expect: 'pass' },
    { name: 'a schedule that cannot be read', properties: plan({ ScheduleExpression: 'daily', Lifecycle: { DeleteAfterDays: 35 } }), expect: 'unknown' },
    { name: 'a schedule known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: plan({ ScheduleExpression: { Ref: 'P' }, Lifecycle: { DeleteAfterDays: 35 } }) } } }, expect: 'unknown' },
    { name: 'kept for ever, by a number', properties: plan({ Lifecycle: { DeleteAfterDays: -1 } }), expect: 'pass' },
    { name: 'kept for ever', properties: plan({ RuleName: 'r' }), expect: 'pass' },
    { name: 'no rules', properties: plan(), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'by the parameter', properties: plan({ Lifecycle: { DeleteAfterDays: 35 } }), parameters: { BackupPlanMinFrequencyAndMinRetentionCheck: { minimumDays: 90 } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: plan({ Lifecycle: { DeleteAfterDays: { Ref: 'P' } } }) } } }, expect: 'unknown' },
    { name: 'short in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::Backup::BackupPlan', Properties: plan({ Lifecycle: { DeleteAfterDays: { 'Fn::If': ['Dev', 1, 35] } } }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'long enough', config: { resource: { aws_backup_plan: { subject: { rule: [{ lifecycle: { delete_after: 35 } }] } } } }, subject: 'aws_backup_plan.subject', expect: 'pass' },
    { name: 'too short', config: { resource: { aws_backup_plan: { subject: { rule: [{ lifecycle: [{ delete_after: 7 }] }] } } } }, subject: 'aws_backup_plan.subject', expect: 'fail' },
    { name: 'every week', properties: { rule: [{ schedule: 'cron(0 5 ? * SUN *)', lifecycle: [{ delete_after: 35 }] }] }, expect: 'fail' },
    { name: 'every twelve hours', properties: { rule: [{ schedule: 'cron(0 0/12 * * ? *)', lifecycle: [{ delete_after: 35 }] }] }, expect: 'pass' },
    { name: 'for ever', config: { resource: { aws_backup_plan: { subject: { rule: { rule_name: 'a' } } } } }, subject: 'aws_backup_plan.subject', expect: 'pass' },
    { name: 'no rule', config: { resource: { aws_backup_plan: { subject: {} } } }, subject: 'aws_backup_plan.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_backup_plan: { subject: { rule: [{ lifecycle: { delete_after: '${var.p}' } }] } } } }, subject: 'aws_backup_plan.subject', expect: 'unknown' },
    { name: 'the longest counts', config: { resource: { aws_backup_plan: { subject: { rule: [{ rule_name: 'hourly', lifecycle: { delete_after: 3 } }, { rule_name: 'monthly', lifecycle: { delete_after: 365 } }] } } } }, subject: 'aws_backup_plan.subject', expect: 'pass' },
    { name: 'a loop over the rules', config: { variable: { p: {} }, resource: { aws_backup_plan: { subject: { dynamic: { rule: { for_each: '${var.p}', content: { lifecycle: [{ delete_after: '${rule.value}' }] } } } } } } }, subject: 'aws_backup_plan.subject', expect: 'unknown' },
    { name: 'too short in one arm', config: { variable: { p: {} }, resource: { aws_backup_plan: { subject: { rule: [{ lifecycle: { delete_after: '${var.p == "x" ? 35 : 7}' } }] } } } }, subject: 'aws_backup_plan.subject', expect: 'fail' },
    { name: 'for ever, as a plan shows it', plan: { aws_backup_plan: { subject: { values: { rule: [{ rule_name: 'a', lifecycle: [], copy_action: [] }] } } } }, subject: 'aws_backup_plan.subject', expect: 'pass' },
    { name: 'too short, as a plan shows it', plan: { aws_backup_plan: { subject: { values: { rule: [{ rule_name: 'a', lifecycle: [{ cold_storage_after: null, delete_after: 7 }] }] } } } }, subject: 'aws_backup_plan.subject', expect: 'fail' },
    { name: 'never deleted, as a plan shows it', plan: { aws_backup_plan: { subject: { values: { rule: [{ rule_name: 'a', lifecycle: [{ cold_storage_after: 30, delete_after: null }] }] } } } }, subject: 'aws_backup_plan.subject', expect: 'pass' },
  ],
});
