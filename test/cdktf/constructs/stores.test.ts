import type { TerraformStack } from 'cdktf';
import { all, only, statements, synth } from './support';
import * as soc2 from '../../../src/cdktf';
import { parameterFamily } from '../../../src/cdktf/constructs/rds/database-parts';
import { terraformSamples } from '../../support/terraform-samples';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555';
const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:alarms';
const WITH_KEY = ['SecureQueue', 'SecureTopic', 'SecureTable', 'SecureDatabaseInstance', 'SecureDatabaseCluster', 'SecureFileSystem', 'SecureCache', 'SecureSearchDomain', 'SecureRepository', 'SecureFunction'];

test.each(WITH_KEY)('%s takes a key for everything that it encrypts', (name) => {
  const resources = synth((stack) => {
    soc2.SharedResources.of(stack).use({ alarmTopic: { arn: TOPIC } });
    terraformSamples[name].make(stack, { ...terraformSamples[name].given, encryptionKey: { arn: KEY } });
  });
  expect(JSON.stringify(resources)).toContain(KEY);
  expect(resources.aws_kms_key).toBeUndefined();
  expect(resources.aws_sns_topic === undefined).toBe(name !== 'SecureTopic');
});

test('alarms go to the topic that is named', () => {
  const resources = synth((stack) => {
    soc2.SharedResources.of(stack).use({ alarmTopic: { arn: TOPIC } });
    new soc2.SecureQueue(stack, 'Queue');
  });
  expect(only(resources, 'aws_cloudwatch_metric_alarm').alarm_actions).toEqual([TOPIC]);
});

test('the services that publish are admitted to the topic, for this account alone', () => {
  const said = (admitEventBridge?: boolean) => statements(only(synth((stack) => { new soc2.SecureTopic(stack, 'Topic', { admitEventBridge }); }), 'aws_sns_topic_policy').policy);
  expect(said()).toContainEqual(expect.objectContaining({
    Effect: 'Allow', Principal: { Service: expect.arrayContaining(['cloudwatch.amazonaws.com', 'events.rds.amazonaws.com', 'ses.amazonaws.com']) }, Condition: { StringEquals: { 'aws:SourceAccount': expect.any(String) } },
  }));
  // EventBridge knows no condition here, so it is admitted by name alone, and only where that is asked for.
  const events = { Sid: 'EventBridge', Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'sns:Publish', Resource: expect.any(String) };
  expect(said()).not.toContainEqual(events);
  expect(said(true)).toContainEqual(events);
});

test('topics that constructs make for events admit EventBridge', () => {
  for (const make of [(stack: TerraformStack) => new soc2.ThreatDetection(stack, 'Threats'), (stack: TerraformStack) => new soc2.BackupProgram(stack, 'Backups')]) {
    const policies = all(synth((stack) => { make(stack); }), 'aws_sns_topic_policy').flatMap(({ policy }) => statements(policy));
    expect(policies).toContainEqual(expect.objectContaining({ Sid: 'EventBridge', Effect: 'Allow' }));
  }
});

describe('SecureQueue', () => {
  test('a FIFO queue keeps its order', () => {
    expect(only(synth((stack) => { new soc2.SecureQueue(stack, 'Queue', { fifoQueue: true }); }), 'aws_sqs_queue').redrive_policy).toBeUndefined();
  });

  test('a FIFO queue has a FIFO queue for dead letters, where it is asked for one', () => {
    const { aws_sqs_queue: queues } = synth((stack) => { new soc2.SecureQueue(stack, 'Queue', { fifoQueue: true, deadLetterQueueEnabled: true }); });
    expect(Object.values(queues ?? {}).map(({ fifo_queue: fifo }) => fifo)).toEqual([true, true]);
  });

  test('a policy and a redrive policy of the user stand alone', () => {
    const resources = synth((stack) => { new soc2.SecureQueue(stack, 'Queue', { policy: '{}', redrivePolicy: '{}' }); });
    expect(only(resources, 'aws_sqs_queue')).toMatchObject({ policy: '{}', redrive_policy: '{}' });
    expect(resources.aws_sqs_queue_policy).toBeUndefined();
  });

  test('encryption by SQS leaves the key out', () => {
    expect(only(synth((stack) => { new soc2.SecureQueue(stack, 'Queue', { sqsManagedSseEnabled: true, deadLetterQueueEnabled: false }); }), 'aws_sqs_queue').kms_master_key_id).toBeUndefined();
  });
});

describe('SecureTable', () => {
  const table = (props: soc2.SecureTableProps) => only(synth((stack) => { new soc2.SecureTable(stack, 'Table', { hashKey: 'id', ...props }); }), 'aws_dynamodb_table');

  test('replicas need keys of their own', () => {
    expect(table({ replica: [{ regionName: 'eu-central-1' }] }).server_side_encryption).toEqual({ enabled: true });
    expect(table({ replica: [] }).server_side_encryption).toHaveProperty('kms_key_arn');
  });

  test('is paid per request unless a capacity is given', () => {
    expect(table({}).billing_mode).toBe('PAY_PER_REQUEST');
    expect(table({ readCapacity: 5, writeCapacity: 5 }).billing_mode).toBeUndefined();
  });

  test('is marked for the backups; a tag of the user wins', () => {
    expect(table({ tags: { owner: 'team@example.com' } }).tags).toEqual({ 'owner': 'team@example.com', 'soc2:backup': 'required' });
    expect(table({ tags: { 'soc2:backup': 'none' } }).tags).toEqual({ 'soc2:backup': 'none' });
  });
});

describe('SecureFunction', () => {
  const code = { runtime: 'nodejs24.x', handler: 'index.handler', s3Bucket: 'code-of-example', s3Key: 'function.zip' };

  test('takes a role and a log group that exist', () => {
    const resources = synth((stack) => {
      new soc2.SecureFunction(stack, 'Function', {
        ...code, role: 'arn:aws:iam::111122223333:role/own', loggingConfig: { logFormat: 'JSON', logGroup: '/own' }, deadLetterConfig: { targetArn: TOPIC },
      });
    });
    for (const type of ['aws_iam_role', 'aws_cloudwatch_log_group', 'aws_sqs_queue']) { expect(resources[type]).toBeUndefined(); }
    expect(only(resources, 'aws_lambda_function')).toMatchObject({ logging_config: { log_format: 'JSON', log_group: '/own' }, dead_letter_config: { target_arn: TOPIC } });
  });

  test('makes network interfaces only in a network', () => {
    const policy = (props: soc2.SecureFunctionProps) => String(only(synth((stack) => { new soc2.SecureFunction(stack, 'Function', { ...code, ...props }); }), 'aws_iam_role_policy').policy);
    expect(policy({})).not.toContain('ec2:');
    expect(policy({ vpcConfig: { subnetIds: ['subnet-0a'], securityGroupIds: ['sg-0a'] } })).toContain('ec2:CreateNetworkInterface');
  });
});

describe('SecureSecret', () => {
  test('secrets share one function, which may read each of them', () => {
    const resources = synth((stack) => { new soc2.SecureSecret(stack, 'One'); new soc2.SecureSecret(stack, 'Two', { encryptionKey: { arn: KEY } }); });
    expect(only(resources, 'aws_lambda_function').filename).toMatch(/archive\.zip$/);
    only(resources, 'aws_lambda_permission');
    expect(Object.values(resources.aws_secretsmanager_secret_rotation ?? {})).toHaveLength(2);
    // The values of a new secret are nowhere in what is written.
    expect(resources.aws_secretsmanager_secret_version).toBeUndefined();
    expect(JSON.stringify(resources.aws_iam_role_policy)).toContain(KEY);
  });

  test('a value that is known rotates as the user says', () => {
    const resources = synth((stack) => {
      new soc2.SecureSecret(stack, 'Secret', { versionOptions: { secretStringWo: 'known', secretStringWoVersion: 1 }, rotationSchedule: { rotationLambdaArn: 'arn:aws:lambda:eu-west-1:111122223333:function:own' } });
    });
    expect(only(resources, 'aws_secretsmanager_secret_rotation')).toMatchObject({ rotation_rules: { automatically_after_days: 30 }, rotation_lambda_arn: 'arn:aws:lambda:eu-west-1:111122223333:function:own' });
    expect(resources.aws_lambda_function).toBeUndefined();
  });
});

describe('databases', () => {
  test.each([
    ['postgres', '17.4', 'postgres17'], ['postgres', '9.6.24', 'postgres9.6'], ['mysql', '8.4.3', 'mysql8.4'], ['mariadb', '11.4.4', 'mariadb11.4'],
    ['sqlserver-se', '16.00.4095.4.v1', 'sqlserver-se-16.0'], ['aurora-postgresql', '16.4', 'aurora-postgresql16'], ['aurora-mysql', '8.0.mysql_aurora.3.08.0', 'aurora-mysql8.0'],
    ['postgres', '${var.version}', undefined],
  ])('%s %s has parameters of the family %s', (engine, version, family) => {
    expect(parameterFamily(engine, version)).toBe(family);
  });

  test('a replica has the users and the encryption of its source', () => {
    const replica = only(synth((stack) => { new soc2.SecureDatabaseInstance(stack, 'Replica', { engine: 'postgres', engineVersion: '17.4', replicateSourceDb: 'source' }); }), 'aws_db_instance');
    for (const argument of ['username', 'manage_master_user_password', 'master_user_secret_kms_key_id', 'kms_key_id', 'storage_encrypted', 'allocated_storage']) { expect(replica[argument]).toBeUndefined(); }
  });

  test('an engine without IAM authentication and without a switch for TLS is left alone', () => {
    const resources = synth((stack) => { new soc2.SecureDatabaseInstance(stack, 'Database', { engine: 'oracle-se2', engineVersion: '19.0.0.0.ru-2025-01.rur-2025-01.r1' }); });
    expect(only(resources, 'aws_db_instance').iam_database_authentication_enabled).toBeUndefined();
    expect(resources.aws_db_parameter_group).toBeUndefined();
  });

  test('groups and roles that exist are used', () => {
    const resources = synth((stack) => {
      new soc2.SecureDatabaseInstance(stack, 'Database', {
        engine: 'mysql', engineVersion: '8.4.3', dbSubnetGroupName: 'own', vpcSecurityGroupIds: ['sg-0a'], parameterGroupName: 'own', monitoringRoleArn: 'arn:aws:iam::111122223333:role/own', identifier: 'orders',
      });
    });
    for (const type of ['aws_db_subnet_group', 'aws_security_group', 'aws_db_parameter_group', 'aws_iam_role']) { expect(resources[type]).toBeUndefined(); }
    expect(Object.values(resources.aws_cloudwatch_log_group ?? {}).map(({ name }) => name)).toContain('/aws/rds/instance/orders/slowquery');
  });

  test('a cluster has as many readers as are asked for', () => {
    const resources = synth((stack) => { new soc2.SecureDatabaseCluster(stack, 'Cluster', { engine: 'aurora-postgresql', engineVersion: '16.4', readers: 2, readerOptions: { instanceClass: 'db.r7g.large' } }); });
    expect(Object.values(resources.aws_rds_cluster_instance ?? {}).map((instance) => instance.instance_class).sort()).toEqual(['db.r7g.large', 'db.r7g.large', 'db.serverless']);
    expect(only(resources, 'aws_rds_cluster').serverlessv2_scaling_configuration).toEqual({ min_capacity: 0.5, max_capacity: 2 });
  });
});

test('a cache with a token has no users', () => {
  const resources = synth((stack) => { new soc2.SecureCache(stack, 'Cache', { authToken: '${random_password.token.result}' }); });
  expect(resources.aws_elasticache_user).toBeUndefined();
  expect(only(resources, 'aws_elasticache_replication_group').user_group_ids).toBeUndefined();
});

test('a file system says who may mount without IAM authorisation', () => {
  const policy = (props: soc2.SecureFileSystemProps) => String(only(synth((stack) => { new soc2.SecureFileSystem(stack, 'Files', props); }), 'aws_efs_file_system_policy').policy);
  expect(policy({})).not.toContain('ClientMount');
  expect(policy({ allowAnonymousAccess: true })).toContain('ClientMount');
});

test('names that AWS wants stay within its limits', () => {
  const resources = synth((stack) => {
    const id = 'AVeryLongNameOfAConstructThatGoesOnAndOnAndOnUntilNoServiceTakesItAnyMore';
    new soc2.SecureSearchDomain(stack, `${id}1`);
    new soc2.SecureCache(stack, `${id}2`);
    new soc2.SecureRepository(stack, `${id}3`);
  });
  expect(only(resources, 'aws_opensearch_domain').domain_name).toMatch(/^[a-z][a-z0-9-]{2,27}$/);
  expect(only(resources, 'aws_elasticache_replication_group').replication_group_id).toMatch(/^(?!.*--)[a-z][a-z0-9-]{0,38}[a-z0-9]$/);
  expect(only(resources, 'aws_ecr_repository').name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
