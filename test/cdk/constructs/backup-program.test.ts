import { App, aws_backup as backup, aws_dynamodb as dynamodb, aws_kms as kms, aws_s3 as s3, CfnParameter, CfnResource, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { BackupProgram, type BackupProgramProps, SecureBucket, SecureTable, SecureTopic } from '../../../src';
import { gateFindings } from '../../support/gate-findings';

const env = { account: '111122223333', region: 'eu-west-1' };
const COPIES = 'arn:aws:backup:eu-central-1:111122223333:backup-vault:copies';
const REPORTER = { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::111122223333:role/aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports']] };

// The name has hyphens, which names of restore tests must not have.
function make(props: (stack: Stack) => BackupProgramProps = () => ({}), builtinCloudFormationValidation = true) {
  const app = new App({ analyticsReporting: false, builtinCloudFormationValidation, context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
  const stack = new Stack(app, 'Data-Of-Shop', { env });
  const program = new BackupProgram(stack, 'Backups', props(stack));
  return { app, stack, program, template: Template.fromStack(stack) };
}

interface Rule { RuleName: string; Lifecycle: Record<string, number>; EnableContinuousBackup?: boolean; CopyActions?: { DestinationBackupVaultArn: string; Lifecycle: Record<string, number> }[] }

/** The rules of the plan by their name. */
function rulesOf(template: Template): Record<string, Rule> {
  const [plan] = Object.values(template.findResources('AWS::Backup::BackupPlan')) as { Properties: { BackupPlan: { BackupPlanRule: Rule[] } } }[];
  return Object.fromEntries(plan.Properties.BackupPlan.BackupPlanRule.map((rule) => [rule.RuleName, rule]));
}

describe('with nothing given', () => {
  const { app, stack, program, template } = make();

  test('the vault is encrypted with the key of the stack and kept with the stack\'s end', () => {
    template.hasResource('AWS::Backup::BackupVault', { DeletionPolicy: 'Retain', Properties: { EncryptionKeyArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Soc2Key'), 'Arn'] } } });
  });

  test('its lock can be lifted by who may: no date makes it final', () => {
    template.hasResourceProperties('AWS::Backup::BackupVault', { LockConfiguration: { MinRetentionDays: 7, MaxRetentionDays: 1095, ChangeableForDays: Match.absent() } });
  });

  test('daily backups are continuous and kept for 35 days, monthly ones for a year and mostly in cold storage', () => {
    expect(rulesOf(template)).toEqual({
      Daily: expect.objectContaining({ EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: 35 }, ScheduleExpression: 'cron(0 3 * * ? *)' }),
      Monthly: expect.objectContaining({ Lifecycle: { DeleteAfterDays: 365, MoveToColdStorageAfterDays: 30 }, ScheduleExpression: 'cron(0 4 1 * ? *)' }),
    });
    expect(rulesOf(template).Monthly.EnableContinuousBackup).not.toBe(true);
  });

  test('nothing is copied elsewhere, nothing is reported', () => {
    expect(JSON.stringify(rulesOf(template))).not.toContain('CopyActions');
    template.resourceCountIs('AWS::Backup::ReportPlan', 0);
  });

  test('what carries the tag is backed up', () => {
    template.resourceCountIs('AWS::Backup::BackupSelection', 1);
    template.hasResourceProperties('AWS::Backup::BackupSelection', {
      BackupSelection: { ListOfTags: [{ ConditionKey: 'soc2:backup', ConditionType: 'STRINGEQUALS', ConditionValue: 'required' }], Resources: Match.absent() },
    });
  });

  test('restores of what carries the tag are tested every month, under names that AWS accepts', () => {
    template.hasResourceProperties('AWS::Backup::RestoreTestingPlan', {
      ScheduleExpression: 'cron(0 6 15 * ? *)', RecoveryPointSelection: { IncludeVaults: [{ 'Fn::GetAtt': [stack.getLogicalId(program.vault.node.defaultChild as never), 'BackupVaultArn'] }] },
    });
    const plans = Object.values(template.findResources('AWS::Backup::RestoreTestingPlan')) as { Properties: { RestoreTestingPlanName: string } }[];
    const selections = Object.values(template.findResources('AWS::Backup::RestoreTestingSelection')) as { DependsOn: string[]; Properties: Record<string, unknown> }[];
    expect(selections.map(({ Properties }) => Properties.ProtectedResourceType).sort()).toEqual(['Aurora', 'DynamoDB', 'EBS', 'EFS', 'RDS', 'S3']);
    for (const { Properties, DependsOn } of selections) {
      expect(Properties).toMatchObject({
        RestoreTestingPlanName: plans[0].Properties.RestoreTestingPlanName, ProtectedResourceArns: ['*'],
        ProtectedResourceConditions: { StringEquals: [{ Key: 'aws:ResourceTag/soc2:backup', Value: 'required' }] },
      });
      expect(DependsOn).toEqual(Object.keys(template.findResources('AWS::Backup::RestoreTestingPlan')));
    }
    // https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingSelectionForCreate.html
    const names = [plans[0].Properties.RestoreTestingPlanName, ...selections.map(({ Properties }) => Properties.RestoreTestingSelectionName as string)];
    for (const name of names) { expect(name).toMatch(/^\w{1,50}$/); }
    expect(new Set(names).size).toBe(7);
  });

  test('failed jobs are told to an encrypted topic', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { 'source': ['aws.backup'], 'detail': { state: ['ABORTED', 'EXPIRED', 'FAILED'] }, 'detail-type': ['Backup Job State Change', 'Copy Job State Change', 'Restore Job State Change'] },
      Targets: [Match.objectLike({ Arn: { Ref: stack.getLogicalId(program.topic.node.defaultChild as never) } })],
    });
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
  });

  test('the gate finds nothing', () => { expect(gateFindings(app)).toEqual([]); });
});

describe('what is given wins', () => {
  test('tag, key, topic and addresses', () => {
    const { app, stack, program, template } = make((scope) => ({
      tagKey: 'tier', tagValue: 'gold', encryptionKey: new kms.Key(scope, 'Own', { enableKeyRotation: true, pendingWindow: Duration.days(30) }), topic: new SecureTopic(scope, 'Told'), notify: ['ops@example.com'],
    }));
    template.hasResourceProperties('AWS::Backup::BackupSelection', { BackupSelection: { ListOfTags: [Match.objectLike({ ConditionKey: 'tier', ConditionValue: 'gold' })] } });
    template.hasResourceProperties('AWS::Backup::RestoreTestingSelection', { ProtectedResourceConditions: { StringEquals: [{ Key: 'aws:ResourceTag/tier', Value: 'gold' }] } });
    template.hasResourceProperties('AWS::Backup::BackupVault', { EncryptionKeyArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Own'), 'Arn'] } });
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ops@example.com', TopicArn: { Ref: stack.getLogicalId(program.topic.node.defaultChild as never) } });
    expect(program.topic.node.path).toBe('Data-Of-Shop/Told');
    expect(gateFindings(app)).toEqual([]);
  });

  test('how long backups are kept: past 35 days there are no continuous ones, below 120 no cold ones', () => {
    const rules = (daily: number, monthly: number) => rulesOf(make(() => ({ dailyRetention: Duration.days(daily), monthlyRetention: Duration.days(monthly) })).template);
    expect(rules(36, 119)).toMatchObject({ Daily: { EnableContinuousBackup: false, Lifecycle: { DeleteAfterDays: 36 } }, Monthly: { Lifecycle: { DeleteAfterDays: 119 } } });
    expect(rules(36, 119).Monthly.Lifecycle).not.toHaveProperty('MoveToColdStorageAfterDays');
    expect(rules(35, 120)).toMatchObject({ Daily: { EnableContinuousBackup: true }, Monthly: { Lifecycle: { DeleteAfterDays: 120, MoveToColdStorageAfterDays: 30 } } });
  });

  test('how long they are kept may be known only at deployment: then there are snapshots alone, and the lock is the usual one', () => {
    const { template } = make((stack) => ({ dailyRetention: Duration.days(new CfnParameter(stack, 'Daily', { type: 'Number', default: 35 }).valueAsNumber), monthlyRetention: Duration.days(new CfnParameter(stack, 'Monthly', { type: 'Number', default: 365 }).valueAsNumber) }));
    expect(rulesOf(template)).toMatchObject({ Daily: { EnableContinuousBackup: false, Lifecycle: { DeleteAfterDays: { Ref: 'Daily' } } }, Monthly: { Lifecycle: { DeleteAfterDays: { Ref: 'Monthly' } } } });
    expect(rulesOf(template).Monthly.Lifecycle).not.toHaveProperty('MoveToColdStorageAfterDays');
    template.hasResourceProperties('AWS::Backup::BackupVault', { LockConfiguration: { MinRetentionDays: 7, MaxRetentionDays: 1095 } });
  });

  test('no continuous backups', () => {
    expect(rulesOf(make(() => ({ continuousBackup: false })).template).Daily.EnableContinuousBackup).toBe(false);
  });

  test('AWS Backup assumes the roles for this account alone', () => {
    const roles = Object.values(make().template.findResources('AWS::IAM::Role')) as { Properties: { AssumeRolePolicyDocument: { Statement: { Principal: { Service: string }; Condition: unknown }[] } } }[];
    const trusted = roles.flatMap(({ Properties }) => Properties.AssumeRolePolicyDocument.Statement).filter(({ Principal }) => Principal.Service === 'backup.amazonaws.com');
    expect(trusted).toHaveLength(2);
    trusted.forEach(({ Condition }) => expect(Condition).toEqual({ StringEquals: { 'aws:SourceAccount': '111122223333' } }));
  });

  test('copies are kept as long as what they are made of, even where both rules keep as long', () => {
    const { Daily, Monthly } = rulesOf(make(() => ({ copyVaultArn: COPIES })).template);
    expect(Daily.CopyActions).toEqual([{ DestinationBackupVaultArn: COPIES, Lifecycle: { DeleteAfterDays: 35 } }]);
    expect(Monthly.CopyActions).toEqual([{ DestinationBackupVaultArn: COPIES, Lifecycle: { DeleteAfterDays: 365, MoveToColdStorageAfterDays: 30 } }]);
    expect(rulesOf(make(() => ({ copyVaultArn: COPIES, dailyRetention: Duration.days(90), monthlyRetention: Duration.days(90) })).template).Daily.CopyActions).toHaveLength(1);
  });

  test('no tests of restores, or of other types', () => {
    make(() => ({ restoreTesting: false })).template.resourceCountIs('AWS::Backup::RestoreTestingPlan', 0);
    expect(make(() => ({ restoreTesting: false })).program.restoreTesting).toBeUndefined();
    make(() => ({ restoreTestingTypes: ['EBS'] })).template.resourceCountIs('AWS::Backup::RestoreTestingSelection', 1);
  });

  test('a final lock', () => {
    make(() => ({ lockConfiguration: { minRetention: Duration.days(30), changeableFor: Duration.days(7) } })).template
      .hasResourceProperties('AWS::Backup::BackupVault', { LockConfiguration: { MinRetentionDays: 30, ChangeableForDays: 7, MaxRetentionDays: Match.absent() } });
  });
});

describe('the lock lets the backups in', () => {
  test.each<[string, BackupProgramProps, object, string[]]>([
    ['for seven years', { monthlyRetention: Duration.days(2557) }, { MinRetentionDays: 7, MaxRetentionDays: 2557 }, []],
    ['for three days, which is too short', { dailyRetention: Duration.days(3) }, { MinRetentionDays: 3, MaxRetentionDays: 1095 }, ['SOC2-BackupPlanMinFrequencyAndMinRetentionCheck']],
    ['as they come', {}, { MinRetentionDays: 7, MaxRetentionDays: 1095 }, []],
  ])('kept %s', (_name, props, lock, found) => {
    const { app, template } = make(() => props);
    template.hasResourceProperties('AWS::Backup::BackupVault', { LockConfiguration: lock });
    expect(gateFindings(app).map((finding) => finding.split(' ')[0])).toEqual(found);
  });

  test.each<[string, BackupProgramProps, RegExp]>([
    ['too long', { lockConfiguration: { minRetention: Duration.days(7), maxRetention: Duration.days(100) } }, /365 days, which the lock refuses: it keeps for 100 at most/],
    ['too short', { lockConfiguration: { minRetention: Duration.days(36) } }, /35 days, which the lock refuses: it keeps for 36 at least/],
  ])('or it is an error at once: backups are kept %s for the lock that is given', (_name, props, message) => {
    expect(() => make(() => props)).toThrow(message);
  });
});

describe('scopes', () => {
  interface Selection { Properties: { BackupSelection: { IamRoleArn: unknown; Resources?: unknown[]; ListOfTags?: unknown[]; SelectionName: string } } }
  const selections = (template: Template) => Object.fromEntries((Object.values(template.findResources('AWS::Backup::BackupSelection')) as Selection[])
    .map(({ Properties: { BackupSelection } }) => [BackupSelection.SelectionName, BackupSelection]));
  const text = (value: unknown) => JSON.stringify(value);
  const table = (stack: Stack) => new SecureTable(stack, 'Orders', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });

  test('are backed up besides what carries the tag, and not only where they carry it', () => {
    const { app, template } = make((stack) => ({ scopes: [table(stack)] }));
    expect(selections(template)).toEqual({ Selection: expect.not.objectContaining({ Resources: expect.anything() }), Named: expect.not.objectContaining({ ListOfTags: expect.anything() }) });
    expect(text(selections(template).Named.Resources)).toContain(':dynamodb:eu-west-1:111122223333:table/');
    expect(gateFindings(app)).toEqual([]);
  });

  test('by a role that may back up and restore, buckets too', () => {
    const { template } = make((stack) => ({ scopes: [table(stack)] }));
    const { Selection: tagged, Named: named } = selections(template);
    expect(named.IamRoleArn).toEqual(tagged.IamRoleArn);
    const [role] = Object.values(template.findResources('AWS::IAM::Role', { Properties: { ManagedPolicyArns: Match.arrayWith([{ 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp('PolicyForBackup$')])] }]) } }));
    for (const policy of ['service-role/AWSBackupServiceRolePolicyForBackup', 'service-role/AWSBackupServiceRolePolicyForRestores', 'AWSBackupServiceRolePolicyForS3Backup', 'AWSBackupServiceRolePolicyForS3Restore']) {
      expect(text(role.Properties.ManagedPolicyArns)).toContain(`:iam::aws:policy/${policy}"`);
    }
  });

  test('with all that AWS Backup knows at or below them, once each; members of a cluster go with the cluster', () => {
    const { template } = make((stack) => {
      const data = new Construct(stack, 'Data');
      const made: [string, Record<string, unknown>][] = [
        ['DocDB::DBCluster', {}], ['DynamoDB::GlobalTable', {}], ['DynamoDB::Table', {}], ['EC2::Instance', {}], ['EC2::Volume', {}], ['EFS::FileSystem', {}], ['FSx::FileSystem', {}], ['Neptune::DBCluster', {}],
        ['RDS::DBCluster', {}], ['RDS::DBInstance', {}], ['S3::Bucket', {}], ['SQS::Queue', {}],
      ];
      for (const [type, properties] of made) { new CfnResource(data, type.replace('::', ''), { type: `AWS::${type}`, properties }); }
      const member = new CfnResource(data, 'Member', { type: 'AWS::RDS::DBInstance', properties: { DBClusterIdentifier: 'orders' } });
      return { scopes: [data, member.node.scope as Construct] };
    }, false);
    const shown = (part: unknown) => (typeof part === 'string' ? part : `<${(part as { Ref: string }).Ref.replace(/[0-9A-F]{8}$/, '')}>`);
    const found = (selections(template).Named.Resources as { 'Fn::Join': [string, unknown[]] }[]).map((resource) => resource['Fn::Join'][1].map(shown).join(''));
    expect(found.sort()).toEqual([
      'arn:<AWS::Partition>:dynamodb:eu-west-1:111122223333:table/<DataDynamoDBGlobalTable>', 'arn:<AWS::Partition>:dynamodb:eu-west-1:111122223333:table/<DataDynamoDBTable>',
      'arn:<AWS::Partition>:ec2:eu-west-1:111122223333:instance/<DataEC2Instance>', 'arn:<AWS::Partition>:ec2:eu-west-1:111122223333:volume/<DataEC2Volume>',
      'arn:<AWS::Partition>:elasticfilesystem:eu-west-1:111122223333:file-system/<DataEFSFileSystem>', 'arn:<AWS::Partition>:fsx:eu-west-1:111122223333:file-system/<DataFSxFileSystem>',
      'arn:<AWS::Partition>:rds:eu-west-1:111122223333:cluster:<DataDocDBDBCluster>', 'arn:<AWS::Partition>:rds:eu-west-1:111122223333:cluster:<DataNeptuneDBCluster>',
      'arn:<AWS::Partition>:rds:eu-west-1:111122223333:cluster:<DataRDSDBCluster>', 'arn:<AWS::Partition>:rds:eu-west-1:111122223333:db:<DataRDSDBInstance>', 'arn:<AWS::Partition>:s3:::<DataS3Bucket>',
    ]);
  });

  test('of another stack, whose stores are made before', () => {
    const app = new App({ analyticsReporting: false });
    const data = new Stack(app, 'Data', { env });
    const account = new Stack(app, 'Account', { env });
    new BackupProgram(account, 'Backups', { scopes: [data] });
    table(data);
    expect(text(selections(Template.fromStack(account)).Named.Resources)).toContain('Fn::ImportValue');
    expect(account.dependencies).toEqual([data]);
  });

  test('with nothing to back up are an error: AWS Backup takes an empty selection for one of everything', () => {
    expect(() => make((stack) => ({ scopes: [new SecureTopic(stack, 'Told')] }))).toThrow(/nothing in Data-Of-Shop\/Told that AWS Backup backs up/);
  });

  test('that are an empty list select nothing more', () => {
    make(() => ({ scopes: [] })).template.resourceCountIs('AWS::Backup::BackupSelection', 1);
  });
});

describe('reports', () => {
  test('the role that writes them may, and bucket policies wait until it is there', () => {
    const { app, stack, template } = make((scope) => ({ reportBucket: new SecureBucket(scope, 'Reports') }));
    template.hasResourceProperties('AWS::Backup::ReportPlan', {
      ReportPlanName: Match.stringLikeRegexp('^[a-zA-Z]\\w{0,255}$'), ReportSetting: { ReportTemplate: 'BACKUP_JOB_REPORT' },
      ReportDeliveryChannel: { S3BucketName: { Ref: stack.getLogicalId(stack.node.findChild('Reports').node.defaultChild as never) }, S3KeyPrefix: 'Data-Of-Shop/Backups' },
    });
    template.hasResource('AWS::S3::BucketPolicy', {
      DependsOn: Object.keys(template.findResources('AWS::Backup::ReportPlan')),
      Properties: {
        PolicyDocument: {
          Statement: Match.arrayWith([Match.objectLike({ Action: 's3:PutObject', Principal: { AWS: REPORTER }, Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } } })]),
        },
      },
    });
    expect(gateFindings(app)).toEqual([]);
  });

  test('the same role may use the key of the bucket, which is made before there is a role to name', () => {
    make((scope) => ({ reportBucket: new SecureBucket(scope, 'Reports') })).template.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([Match.objectLike({
          Action: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'], Principal: { AWS: '*' },
          Condition: { StringEquals: { 'kms:CallerAccount': '111122223333' }, ArnEquals: { 'aws:PrincipalArn': REPORTER } },
        })]),
      },
    });
  });

  test('a bucket of another stack, or of no stack, stays as it is', () => {
    const app = new App({ analyticsReporting: false });
    const elsewhere = new Stack(app, 'Logs', { env });
    const reportBucket = new SecureBucket(elsewhere, 'Reports');
    new BackupProgram(new Stack(app, 'Data', { env }), 'Backups', { reportBucket });
    expect(JSON.stringify(Template.fromStack(elsewhere).toJSON())).not.toContain('AWSServiceRoleForBackupReports');
    make((scope) => ({ reportBucket: s3.Bucket.fromBucketName(scope, 'Reports', 'reports') })).template.hasResourceProperties('AWS::Backup::ReportPlan', { ReportDeliveryChannel: { S3BucketName: 'reports' } });
  });
});

test('the vault that is shown is the one the plan uses', () => {
  const { program } = make();
  expect(program.plan.backupVault).toBe(program.vault);
  expect(program.vault).toBeInstanceOf(backup.BackupVault);
});
