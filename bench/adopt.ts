/**
 * What one line does to an app that was written without compliance in mind, what it does where a new system is declared, and
 * what the constructs do. The README
 * shows what this prints; `npm run adopt -- --write` puts it there.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import {
  App, aws_apigateway as apigateway, aws_certificatemanager as acm, aws_cloudfront as cloudfront, aws_cloudfront_origins as origins, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_ecs as ecs,
  aws_elasticloadbalancingv2 as elbv2, aws_lambda as lambda, aws_lambda_event_sources as sources, aws_rds as rds, aws_s3 as s3, aws_sns as sns, aws_sqs as sqs, Stack,
} from 'aws-cdk-lib';
import {
  SecureBucket, SecureCluster, SecureDatabaseInstance, SecureDistribution, SecureFargateService, SecureFunction, SecureLoadBalancer, SecureQueue, SecureRestApi, SecureTable,
  SecureTaskDefinition, SecureTopic,
  SecureVpc, Soc2, Soc2Category, type DefaultsProps,
} from 'cdk-soc2';
import type { ControlMapping } from 'cdk-soc2/core';

/** The classes of an app: those of aws-cdk-lib, or ours in their place. */
interface Classes {
  readonly Bucket: typeof s3.Bucket;
  readonly Table: typeof dynamodb.TableV2;
  readonly Queue: typeof sqs.Queue;
  readonly Topic: typeof sns.Topic;
  readonly Function: typeof lambda.Function;
  readonly Vpc: typeof ec2.Vpc;
  readonly DatabaseInstance: typeof rds.DatabaseInstance;
  readonly Cluster: typeof ecs.Cluster;
  readonly TaskDefinition: typeof ecs.FargateTaskDefinition;
  readonly Service: typeof ecs.FargateService;
  readonly RestApi: typeof apigateway.RestApi;
  readonly Distribution: typeof cloudfront.Distribution;
  readonly loadBalancer: (stack: Stack, id: string, props: elbv2.ApplicationLoadBalancerProps, certificate: acm.ICertificate) => elbv2.ApplicationListener;
}

const plain: Classes = {
  Bucket: s3.Bucket, Table: dynamodb.TableV2, Queue: sqs.Queue, Topic: sns.Topic, Function: lambda.Function, Vpc: ec2.Vpc, DatabaseInstance: rds.DatabaseInstance, Cluster: ecs.Cluster,
  TaskDefinition: ecs.FargateTaskDefinition, Service: ecs.FargateService, RestApi: apigateway.RestApi, Distribution: cloudfront.Distribution,
  loadBalancer: (stack, id, props, certificate) => new elbv2.ApplicationLoadBalancer(stack, id, props).addListener('Https', { port: 443, certificates: [certificate] }),
};

const secure: Classes = {
  Bucket: SecureBucket, Table: SecureTable, Queue: SecureQueue, Topic: SecureTopic, Function: SecureFunction, Vpc: SecureVpc, DatabaseInstance: SecureDatabaseInstance, Cluster: SecureCluster,
  TaskDefinition: SecureTaskDefinition, Service: SecureFargateService, RestApi: SecureRestApi, Distribution: SecureDistribution,
  loadBalancer: (stack, id, props, certificate) => new SecureLoadBalancer(stack, id, { ...props, certificates: [certificate] }).httpsListener!,
};

/** Buckets, tables, queues, a topic, functions, a network, a database, containers behind a load balancer, an API, a distribution. */
export function webShop(app: App, classes: Classes): void {
  const stack = new Stack(app, 'WebShop', { env: { account: '111122223333', region: 'us-east-1' } });
  const site = new classes.Bucket(stack, 'Site');
  const uploads = new classes.Bucket(stack, 'Uploads');
  const key = { name: 'id', type: dynamodb.AttributeType.STRING };
  const baskets = new classes.Table(stack, 'Baskets', { partitionKey: key });
  const orders = new classes.Table(stack, 'Orders', { partitionKey: key });
  const work = new classes.Queue(stack, 'Work');
  const mail = new classes.Queue(stack, 'Mail');
  const events = new classes.Topic(stack, 'Events');
  const handler = { runtime: lambda.Runtime.NODEJS_24_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => ({ statusCode: 204 });') };
  const api = new classes.Function(stack, 'Handler', handler);
  const worker = new classes.Function(stack, 'Worker', handler);
  worker.addEventSource(new sources.SqsEventSource(mail));
  baskets.grantReadWriteData(api);
  orders.grantReadWriteData(worker);
  uploads.grantPut(api);
  events.grantPublish(worker);
  work.grantSendMessages(api);
  const vpc = new classes.Vpc(stack, 'Vpc');
  const database = new classes.DatabaseInstance(stack, 'Database', { vpc, engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }) });
  const cluster = new classes.Cluster(stack, 'Cluster', { vpc });
  const taskDefinition = new classes.TaskDefinition(stack, 'Task');
  taskDefinition.addContainer('Shop', { image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/nginx:1.29'), portMappings: [{ containerPort: 8443 }] });
  const service = new classes.Service(stack, 'Service', { cluster, taskDefinition });
  database.connections.allowDefaultPortFrom(service);
  const certificate = acm.Certificate.fromCertificateArn(stack, 'Certificate', 'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000');
  classes.loadBalancer(stack, 'Balancer', { vpc, internetFacing: true }, certificate).addTargets('Shop', { targets: [service], port: 8443, protocol: elbv2.ApplicationProtocol.HTTPS });
  const rest = new classes.RestApi(stack, 'Api');
  rest.root.addMethod('GET', new apigateway.LambdaIntegration(api));
  new classes.Distribution(stack, 'Distribution', { certificate, domainNames: ['www.example.com'], defaultBehavior: { origin: origins.S3BucketOrigin.withOriginAccessControl(site) } });
}

export interface Count { readonly resources: number; readonly errors: number; readonly warnings: number; readonly rules: ReadonlyMap<string, number> }

/** Findings of an app, without those on what the CDK itself wrote. */
export function count(classes: Classes, defaults: DefaultsProps): Count {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-adopt-'));
  // What the CLI would have looked up: dummies are not judged.
  const context = { 'availability-zones:account=111122223333:region=us-east-1': ['us-east-1a', 'us-east-1b', 'us-east-1c'] };
  const app = new App({ analyticsReporting: false, outdir, context });
  Soc2.enable(app, { categories: Object.values(Soc2Category), defaults });
  webShop(app, classes);
  // A failing gate throws, and writes the mapping all the same.
  try { app.synth(); } catch (error) { if (!String(error).includes('ValidationFailed') && !String(error).includes('SOC2')) { throw error; } }
  const mapping = JSON.parse(fs.readFileSync(path.join(outdir, 'soc2', 'control-mapping.json'), 'utf8')) as ControlMapping;
  const failing = mapping.content.evaluations.filter(({ status }) => status === 'fail' || status === 'error');
  const severity = new Map(mapping.content.rules.map(({ id, severity: level }) => [id, level]));
  const rules = new Map<string, number>();
  failing.forEach(({ ruleId }) => rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1));
  return {
    resources: mapping.content.resources.length, errors: failing.filter(({ ruleId }) => severity.get(ruleId) === 'error').length,
    warnings: failing.filter(({ ruleId }) => severity.get(ruleId) !== 'error').length, rules,
  };
}

export const untouched = (): Count => count(plain, { enabled: false });
export const oneLine = (): Count => count(plain, {});
export const newSystem = (): Count => count(plain, { allow: ['new-system'] });
export const constructs = (): Count => count(secure, {});

/** The table of the README. */
export function adoptionTable(): string {
  const before = untouched();
  const row = (name: string, { errors, warnings, resources }: Count) => {
    const fewer = (now: number, then: number) => (now === then ? '' : ` (${Math.floor((1 - now / then) * 100)} % fewer)`);
    return `| ${name} | ${resources} | ${errors}${fewer(errors, before.errors)} | ${warnings}${fewer(warnings, before.warnings)} |`;
  };
  return [
    '| | Resources | Errors | Warnings |', '| --- | --- | --- | --- |',
    row('As it was written', before), row('With `Soc2.enable(app)`: nothing that runs notices', oneLine()),
    row("With `allow: ['new-system']`", newSystem()), row('With the constructs of this library', constructs()),
  ].join('\n');
}

const START = '<!-- adoption: written by `npm run adopt -- --write` -->';
const END = '<!-- /adoption -->';

/** The README with the table of today in it. */
export function withAdoptionTable(readme: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) { throw new Error('README.md has no place for the table'); }
  return `${readme.slice(0, from + START.length)}\n${adoptionTable()}\n${readme.slice(to)}`;
}

if (require.main === module) {
  if (process.argv.includes('--write')) {
    const file = path.join(__dirname, '..', 'README.md');
    fs.writeFileSync(file, withAdoptionTable(fs.readFileSync(file, 'utf8')));
  }
  console.log(adoptionTable());
  for (const [name, result] of [['one line', oneLine()], ['a new system', newSystem()], ['constructs', constructs()]] as const) {
    console.log(`\nLeft with ${name}:`);
    console.table([...result.rules].map(([rule, findings]) => ({ rule, findings })));
  }
}
