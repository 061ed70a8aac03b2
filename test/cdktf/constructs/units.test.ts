import { CloudwatchLogGroup } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { TerraformVariable } from 'cdktf';
import { all, only, statements, synth } from './support';
import * as soc2 from '../../../src/cdktf';

const TOPIC = { arn: 'arn:aws:sns:eu-west-1:111122223333:told' };
const KEY = { arn: 'arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555' };

describe('what is known only when Terraform runs', () => {
  test('a threshold of the trail alarms', () => {
    const resources = synth((stack) => {
      const calls = new TerraformVariable(stack, 'calls', { type: 'number', default: 10 });
      new soc2.TrailAlarms(stack, 'Alarms', { logGroup: new CloudwatchLogGroup(stack, 'Trail', { name: 'trail' }), topic: TOPIC, thresholds: { UnauthorizedCalls: calls.numberValue } });
    });
    expect(all(resources, 'aws_cloudwatch_metric_alarm').filter(({ threshold }) => threshold === '${var.calls}')).toHaveLength(1);
    expect(all(resources, 'aws_cloudwatch_metric_alarm').filter(({ threshold }) => threshold === 1).length).toBeGreaterThan(10);
  });

  test('how long backups are kept: there are snapshots alone, and the lock is the usual one', () => {
    const resources = synth((stack) => {
      const number = (id: string, value: number) => new TerraformVariable(stack, id, { type: 'number', default: value }).numberValue;
      new soc2.BackupProgram(stack, 'Backups', { topic: TOPIC, dailyRetentionDays: number('daily', 35), monthlyRetentionDays: number('monthly', 365) });
    });
    expect(only(resources, 'aws_backup_plan').rule).toEqual([
      expect.objectContaining({ rule_name: 'Daily', enable_continuous_backup: false, lifecycle: { delete_after: '${var.daily}' } }),
      expect.objectContaining({ rule_name: 'Monthly', lifecycle: { delete_after: '${var.monthly}' } }),
    ]);
    expect(only(resources, 'aws_backup_vault_lock_configuration')).toMatchObject({ min_retention_days: 7, max_retention_days: 1095 });
  });

  test('a severity, a hop limit, an age, and how long an archive is kept', () => {
    const resources = synth((stack) => {
      const number = (id: string) => new TerraformVariable(stack, id, { type: 'number' }).numberValue;
      new soc2.ThreatDetection(stack, 'Threats', { topic: TOPIC, minimumSeverity: number('severity') });
      new soc2.AccountGuardrails(stack, 'Account', { metadataHopLimit: number('hops') });
      new soc2.AccessAnalyzer(stack, 'Access', { unusedAccessDays: number('age') });
      new soc2.AuditTrail(stack, 'Trail', { keepDays: number('keep'), lockDays: 30 });
    });
    expect(only(resources, 'aws_ec2_instance_metadata_defaults').http_put_response_hop_limit).toBe('${var.hops}');
    expect(JSON.stringify(resources.aws_accessanalyzer_analyzer)).toContain('${var.age}');
    expect(JSON.stringify(resources.aws_s3_bucket_lifecycle_configuration)).toContain('${var.keep}');
    expect(JSON.stringify(resources.aws_cloudwatch_event_rule)).toContain('var.severity');
  });
});

describe('AuditTrail', () => {
  test('locks its archive where that is asked for, and tells a topic', () => {
    const resources = synth((stack) => { new soc2.AuditTrail(stack, 'Trail', { lockDays: 400, topic: TOPIC }); });
    expect(only(resources, 'aws_s3_bucket_object_lock_configuration')).toMatchObject({ rule: { default_retention: { mode: 'GOVERNANCE', days: 400 } } });
    expect(all(resources, 'aws_s3_bucket').filter(({ object_lock_enabled: locked }) => locked === true)).toHaveLength(1);
    expect(only(resources, 'aws_cloudtrail').sns_topic_name).toBe(TOPIC.arn);
    expect(synth((stack) => { new soc2.AuditTrail(stack, 'Trail'); })).not.toHaveProperty('aws_s3_bucket_object_lock_configuration');
  });

  test.each<[soc2.AuditTrailProps, RegExp]>([
    [{ keepDays: 365, lockDays: 400 }, /keepDays of the audit trail is 365 days, shorter than lockDays with 400/],
    [{ bucket: { bucket: { id: 'archive', arn: 'arn:aws:s3:::archive' } }, lockDays: 30 }, /lockDays of an audit trail is for the bucket that the trail makes/],
  ])('refuses %o', (props, message) => {
    expect(() => synth((stack) => { new soc2.AuditTrail(stack, 'Trail', props); })).toThrow(message);
  });
});

test('ConfigRecorder tells a topic, and may', () => {
  const resources = synth((stack) => { new soc2.ConfigRecorder(stack, 'Recorder', { topic: TOPIC, encryptionKey: KEY }); });
  expect(only(resources, 'aws_config_delivery_channel').sns_topic_arn).toBe(TOPIC.arn);
  expect(statements(only(resources, 'aws_iam_role_policy').policy)).toContainEqual({ Effect: 'Allow', Action: 'sns:Publish', Resource: TOPIC.arn });
});

test('BackupProgram reports to a bucket, and makes no continuous backups where told not to', () => {
  const resources = synth((stack) => { new soc2.BackupProgram(stack, 'Backups', { topic: TOPIC, continuousBackup: false, reportBucket: { bucket: { id: 'reports', arn: 'arn:aws:s3:::reports' } } }); });
  expect(only(resources, 'aws_backup_report_plan')).toMatchObject({ report_delivery_channel: { s3_bucket_name: 'reports' }, report_setting: { report_template: 'BACKUP_JOB_REPORT' } });
  expect((only(resources, 'aws_backup_plan').rule as Record<string, unknown>[])[0].enable_continuous_backup).toBe(false);
});
