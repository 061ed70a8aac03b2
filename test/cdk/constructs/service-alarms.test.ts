import {
  aws_backup as backup, aws_certificatemanager as acm, aws_dynamodb as dynamodb, aws_elasticloadbalancingv2 as elbv2, aws_lambda as lambda, aws_rds as rds, aws_sns as sns,
  aws_sqs as sqs, Duration, Size, type Stack,
} from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { SecureDatabaseCluster, SecureDatabaseInstance, SecureFunction, SecureLoadBalancer, SecureQueue, SecureTable, SecureTopic, ServiceAlarms } from '../../../src';
import { emptyStack, vpcOf } from '../../support/construct-samples';
import { gateFindings } from '../../support/gate-findings';

interface Stat { readonly Metric: { readonly MetricName: string; readonly Namespace: string; readonly Dimensions: { Name: string; Value: unknown }[] }; readonly Stat: string; readonly Period: number }
interface Alarm {
  readonly AlarmDescription: string; readonly MetricName?: string; readonly Namespace?: string; readonly Statistic?: string; readonly ExtendedStatistic?: string; readonly Period?: number;
  readonly Dimensions?: { Name: string; Value: unknown }[]; readonly Threshold: number; readonly EvaluationPeriods: number; readonly ComparisonOperator: string; readonly TreatMissingData: string;
  readonly AlarmActions: unknown[]; readonly Metrics?: { readonly Id: string; readonly Expression?: string; readonly MetricStat?: Stat }[];
}

/** Alarms by the id they were made with. */
function alarms(stack: Stack): Record<string, Alarm> {
  return Object.fromEntries(Object.entries(Template.fromStack(stack).findResources('AWS::CloudWatch::Alarm')).map(([id, { Properties }]) => [id.replace(/^Alarms(.*).{8}$/, '$1'), Properties as Alarm]));
}

/** Those that `ServiceAlarms` made. */
function made(stack: Stack): string[] {
  return Object.keys(Template.fromStack(stack).findResources('AWS::CloudWatch::Alarm')).filter((id) => id.startsWith('Alarms')).map((id) => id.slice('Alarms'.length, -8)).sort();
}

/** Alarms of one resource, on an empty stack. */
function watch(make: (alarms: ServiceAlarms, stack: Stack) => unknown) {
  const { app, stack } = emptyStack({ '@aws-cdk/core:validateAgainstDefaultRules': true });
  const watching = new ServiceAlarms(stack, 'Alarms');
  make(watching, stack);
  return { app, stack, watching, all: alarms(stack) };
}

const loadBalancer = (stack: Stack) => new SecureLoadBalancer(stack, 'Front', {
  vpc: vpcOf(stack), defaultAction: elbv2.ListenerAction.fixedResponse(404),
  certificates: [acm.Certificate.fromCertificateArn(stack, 'Certificate', `arn:aws:acm:${stack.region}:${stack.account}:certificate/00000000-0000-0000-0000-000000000000`)],
});
const code = { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => {};') };
const GTE = 'GreaterThanOrEqualToThreshold';
const LTE = 'LessThanOrEqualToThreshold';

test('all alarms go to the alarm topic of the stack, and the gate has nothing to say about any of it', () => {
  const { app, stack, watching, all } = watch((on, at) => {
    on.watchLoadBalancer('Front', loadBalancer(at));
    on.watchDatabase('Shop', new SecureDatabaseInstance(at, 'Shop', { engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), vpc: vpcOf(at) }));
    on.watchDatabaseCluster('Orders', new SecureDatabaseCluster(at, 'Orders', { engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_6 }), vpc: vpcOf(at) }));
    on.watchQueue('Jobs', new SecureQueue(at, 'Jobs'));
    on.watchFunction('Worker', new SecureFunction(at, 'Worker', code));
    on.watchTable('Carts', new SecureTable(at, 'Carts', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } }));
    on.watchCertificate('Site', acm.Certificate.fromCertificateArn(at, 'Site', `arn:aws:acm:${at.region}:${at.account}:certificate/11111111-0000-0000-0000-000000000000`));
    on.watchBackups('Vault', backup.BackupVault.fromBackupVaultName(at, 'Vault', 'main'));
  });
  expect(made(stack)).toEqual(['CartsThrottles', 'FrontErrors', 'FrontLatency', 'JobsAge', 'SiteExpiry', 'VaultFailed', 'WorkerErrors', 'WorkerThrottles']);
  expect(watching.alarms).toHaveLength(8);
  const topic = stack.resolve(watching.topic.topicArn) as unknown;
  for (const alarm of Object.values(all)) { expect(alarm.AlarmActions).toEqual([topic]); }
  Template.fromStack(stack).hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
  expect(gateFindings(app)).toEqual([]);
  expect(() => app.synth()).not.toThrow();
});

describe('a resource that raises alarms of its own', () => {
  const shop = (at: Stack) => new SecureDatabaseInstance(at, 'Shop', { engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), vpc: vpcOf(at) });

  test('raises each once', () => {
    const { stack, all } = watch((on, at) => { on.watchDatabase('Shop', shop(at)); on.watchQueue('Jobs', new SecureQueue(at, 'Jobs')); });
    expect(made(stack)).toEqual(['JobsAge']);
    const metrics = Object.values(all).map(({ MetricName }) => MetricName).sort();
    expect(metrics).toEqual(['ApproximateAgeOfOldestMessage', 'ApproximateNumberOfMessagesVisible', 'CPUUtilization', 'FreeStorageSpace']);
  });

  test('raises them at another limit, too, where one is named', () => {
    const { stack } = watch((on, at) => on.watchDatabase('Shop', shop(at), { freeStorage: Size.gibibytes(100) }));
    expect(made(stack)).toEqual(['ShopStorage']);
  });

  test('raises them at another topic, too, where one is given', () => {
    const { stack } = emptyStack();
    new ServiceAlarms(stack, 'Alarms', { topic: new SecureTopic(stack, 'Mine') }).watchDatabase('Shop', shop(stack));
    expect(made(stack)).toEqual(['ShopCpu', 'ShopStorage']);
  });

  test('does not keep another one silent', () => {
    const { stack } = watch((on, at) => { new SecureQueue(at, 'Jobs'); on.watchQueue('Mine', new sqs.Queue(at, 'Mine', { deadLetterQueue: { queue: new sqs.Queue(at, 'Dead'), maxReceiveCount: 3 } })); });
    expect(made(stack)).toEqual(['MineAge', 'MineDeadLetters']);
  });
});

describe('a load balancer', () => {
  test('by default', () => {
    const { FrontErrors: errors, FrontLatency: latency } = watch((on, at) => on.watchLoadBalancer('Front', loadBalancer(at))).all;
    expect(errors).toMatchObject({ Threshold: 5, EvaluationPeriods: 1, ComparisonOperator: GTE, TreatMissingData: 'notBreaching', AlarmDescription: 'Requests end with a server error: Front' });
    const [rate, ...counts] = errors.Metrics ?? [];
    expect(counts.map(({ Id, MetricStat }) => [Id, MetricStat?.Metric.MetricName, MetricStat?.Stat, MetricStat?.Period])).toEqual([
      ['elb', 'HTTPCode_ELB_5XX_Count', 'Sum', 300], ['target', 'HTTPCode_Target_5XX_Count', 'Sum', 300], ['requests', 'RequestCount', 'Sum', 300],
    ]);
    expect(latency).toMatchObject({ MetricName: 'TargetResponseTime', ExtendedStatistic: 'p95', Period: 300, EvaluationPeriods: 3, Threshold: 3, ComparisonOperator: GTE });

    // The expression, worked out: [errors of the balancer, errors of targets, requests that reached a target] to percent.
    const percent = (elb: number, target: number, requests: number): unknown => new Function('elb', 'target', 'requests', 'FILL', `return ${rate.Expression}`)(elb, target, requests, (value: number) => value);
    expect(percent(0, 5, 100)).toBe(5);
    expect(percent(7, 0, 0)).toBe(100);
    expect(percent(0, 0, 100)).toBe(0);
  });

  test('with limits of one\'s own', () => {
    const { all } = watch((on, at) => on.watchLoadBalancer('Front', loadBalancer(at), { errorPercent: 1, latency: Duration.millis(250) }));
    expect([all.FrontErrors.Threshold, all.FrontLatency.Threshold]).toEqual([1, 0.25]);
  });

  test('that exists already', () => {
    const { all } = watch((on, at) => on.watchLoadBalancer('Front', elbv2.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(at, 'Front', {
      loadBalancerArn: 'arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/front/1234567890abcdef', securityGroupId: 'sg-12345678',
    })));
    expect(all.FrontLatency.Dimensions).toEqual([{ Name: 'LoadBalancer', Value: 'app/front/1234567890abcdef' }]);
  });
});

test('a database', () => {
  const database = (at: Stack) => rds.DatabaseInstance.fromDatabaseInstanceAttributes(at, 'Shop', { instanceIdentifier: 'shop', instanceEndpointAddress: 'shop.example.com', port: 5433, securityGroups: [] });
  const { all } = watch((on, at) => on.watchDatabase('Shop', database(at)));
  const Dimensions = [{ Name: 'DBInstanceIdentifier', Value: 'shop' }];
  expect(all.ShopCpu).toMatchObject({ MetricName: 'CPUUtilization', Dimensions, Threshold: 90, EvaluationPeriods: 3, ComparisonOperator: GTE });
  expect(all.ShopStorage).toMatchObject({ MetricName: 'FreeStorageSpace', Dimensions, Statistic: 'Minimum', Threshold: 10 * 1024 ** 3, ComparisonOperator: LTE });
  const own = watch((on, at) => on.watchDatabase('Shop', database(at), { cpuPercent: 70, freeStorage: Size.gibibytes(50) })).all;
  expect([own.ShopCpu.Threshold, own.ShopStorage.Threshold]).toEqual([70, 50 * 1024 ** 3]);
});

test('a database cluster', () => {
  const cluster = (at: Stack) => rds.DatabaseCluster.fromDatabaseClusterAttributes(at, 'Orders', { clusterIdentifier: 'orders' });
  const { all } = watch((on, at) => on.watchDatabaseCluster('Orders', cluster(at), { cpuPercent: 60 }));
  expect(all.OrdersCpu).toMatchObject({ MetricName: 'CPUUtilization', Dimensions: [{ Name: 'DBClusterIdentifier', Value: 'orders' }], Threshold: 60, EvaluationPeriods: 3 });
});

describe('a queue', () => {
  test('by default, with its dead-letter queue', () => {
    const { all } = watch((on, at) => on.watchQueue('Jobs', new sqs.Queue(at, 'Jobs', { deadLetterQueue: { queue: sqs.Queue.fromQueueArn(at, 'Dead', 'arn:aws:sqs:us-east-1:111122223333:dead'), maxReceiveCount: 3 } })));
    expect(all.JobsAge).toMatchObject({ MetricName: 'ApproximateAgeOfOldestMessage', Statistic: 'Maximum', Threshold: 900, EvaluationPeriods: 1 });
    expect(all.JobsDeadLetters).toMatchObject({ MetricName: 'ApproximateNumberOfMessagesVisible', Statistic: 'Maximum', Threshold: 1 });
    expect(all.JobsDeadLetters.Dimensions).toEqual([{ Name: 'QueueName', Value: 'dead' }]);
    expect(all.JobsAge.Dimensions).not.toEqual(all.JobsDeadLetters.Dimensions);
  });

  test('without one, and with one of one\'s own', () => {
    const jobs = (at: Stack) => sqs.Queue.fromQueueArn(at, 'Jobs', 'arn:aws:sqs:us-east-1:111122223333:jobs');
    expect(Object.keys(watch((on, at) => on.watchQueue('Jobs', jobs(at))).all)).toEqual(['JobsAge']);
    const { all } = watch((on, at) => on.watchQueue('Jobs', jobs(at), { messageAge: Duration.hours(1), deadLetterQueue: sqs.Queue.fromQueueArn(at, 'Dead', 'arn:aws:sqs:us-east-1:111122223333:dead') }));
    expect(all.JobsAge.Threshold).toBe(3600);
    expect(all.JobsDeadLetters.Dimensions).toEqual([{ Name: 'QueueName', Value: 'dead' }]);
  });
});

test('a function', () => {
  const { all } = watch((on, at) => on.watchFunction('Worker', new lambda.Function(at, 'Worker', code)));
  expect(Object.keys(all).sort()).toEqual(['WorkerErrors', 'WorkerThrottles']);
  expect(all.WorkerErrors.Metrics?.map(({ Id, Expression, MetricStat }) => Expression ?? [Id, MetricStat?.Metric.MetricName, MetricStat?.Stat])).toEqual(['100 * errors / calls', ['errors', 'Errors', 'Sum'], ['calls', 'Invocations', 'Sum']]);
  expect(all.WorkerErrors.Threshold).toBe(5);
  expect(all.WorkerThrottles).toMatchObject({ MetricName: 'Throttles', Statistic: 'Sum', Threshold: 1 });
  const own = watch((on, at) => on.watchFunction('Worker', new lambda.Function(at, 'Worker', { ...code, deadLetterQueueEnabled: true }), { errorPercent: 50, throttles: 100 })).all;
  expect([own.WorkerErrors.Threshold, own.WorkerThrottles.Threshold, own.WorkerDeadLetters.Threshold]).toEqual([50, 100, 1]);
});

test('a table, of either kind', () => {
  const { all } = watch((on, at) => {
    const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
    on.watchTable('New', new SecureTable(at, 'New', { partitionKey }));
    on.watchTable('Old', new dynamodb.Table(at, 'Old', { partitionKey }), { throttles: 1 });
  });
  expect([all.NewThrottles.Threshold, all.OldThrottles.Threshold]).toEqual([10, 1]);
  expect(all.NewThrottles.Metrics?.map(({ Expression, MetricStat }) => Expression ?? MetricStat?.Metric.MetricName)).toEqual(['FILL(reads, 0) + FILL(writes, 0)', 'ReadThrottleEvents', 'WriteThrottleEvents']);
});

test('a certificate stays in alarm once it has expired, when there is no metric any more', () => {
  const certificate = (at: Stack) => acm.Certificate.fromCertificateArn(at, 'Site', `arn:aws:acm:${at.region}:${at.account}:certificate/11111111-0000-0000-0000-000000000000`);
  const { all } = watch((on, at) => on.watchCertificate('Site', certificate(at)));
  expect(all.SiteExpiry).toMatchObject({ MetricName: 'DaysToExpiry', Statistic: 'Minimum', Period: 86400, Threshold: 30, ComparisonOperator: LTE, TreatMissingData: 'ignore' });
  expect(watch((on, at) => on.watchCertificate('Site', certificate(at), { days: 45 })).all.SiteExpiry.Threshold).toBe(45);
});

test('backups that fail or do not begin', () => {
  const { all } = watch((on, at) => on.watchBackups('Vault', backup.BackupVault.fromBackupVaultName(at, 'Vault', 'main')));
  expect(all.VaultFailed).toMatchObject({ Threshold: 1, EvaluationPeriods: 1, TreatMissingData: 'notBreaching' });
  expect(all.VaultFailed.Metrics?.slice(1).map(({ MetricStat }) => MetricStat?.Metric)).toEqual(
    ['NumberOfBackupJobsFailed', 'NumberOfBackupJobsExpired'].map((MetricName) => ({ MetricName, Namespace: 'AWS/Backup', Dimensions: [{ Name: 'BackupVaultName', Value: 'main' }] })),
  );
});

describe('who is told', () => {
  test('a topic of one\'s own, and no other is made', () => {
    const { stack } = emptyStack();
    const topic = new SecureTopic(stack, 'Mine');
    new ServiceAlarms(stack, 'Alarms', { topic }).watchTable('Carts', dynamodb.Table.fromTableName(stack, 'Carts', 'carts'));
    Template.fromStack(stack).resourceCountIs('AWS::SNS::Topic', 1);
    expect(alarms(stack).CartsThrottles.AlarmActions).toEqual([stack.resolve(topic.topicArn)]);
  });

  test('addresses', () => {
    const { stack } = emptyStack();
    new ServiceAlarms(stack, 'Alarms', { topic: sns.Topic.fromTopicArn(stack, 'Theirs', 'arn:aws:sns:us-east-1:111122223333:alarms'), notify: ['ops@example.com'] });
    Template.fromStack(stack).hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ops@example.com' });
  });
});
