import {
  App, aws_apigateway as apigateway, aws_apigatewayv2 as apigatewayv2, aws_apigatewayv2_integrations as integrations, aws_certificatemanager as acm,
  aws_cloudfront_origins as origins, aws_codebuild as codebuild, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_ecs as ecs, aws_elasticloadbalancingv2 as elbv2, aws_iam as iam, aws_lambda as lambda,
  aws_opensearchservice as opensearch, aws_rds as rds, aws_sns_subscriptions as subscriptions, aws_stepfunctions as sfn, Stack,
} from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import {
  AccessAnalyzer, AccessLogBucket, AccountGuardrails, AuditTrail, BackupProgram, ConfigRecorder, EvidenceVault, PermissionsBoundary, SecureBucket, SecureBuildProject, SecureCache, SecureCertificate,
  SecureCluster, SecureDatabaseCluster, SecureDatabaseInstance, SecureDistribution, SecureFargateService,
  SecureFileSystem, SecureFunction, SecureHttpApi, SecureInstance, SecureKey, SecureLaunchTemplate, SecureLoadBalancer, SecureLogGroup, SecureQueue, SecureRepository, SecureRestApi, SecureRole,
  SecureSearchDomain, SecureSecret, SecureSecurityGroup, SecureStateMachine, SecureStream, SecureTable, SecureTaskDefinition, SecureTopic, SecureUserPool, SecureVpc, SecureWarehouse, SecurityHub,
  ServiceAlarms, SpendGuard, ThreatDetection, TrailAlarms, WebFirewall,
} from '../../src';

/** Properties for a construct, past what AWS itself requires. */
type More = Record<string, unknown>;

/** A topic that somebody reads. */
function readTopic(stack: Stack, id: string): SecureTopic {
  const topic = new SecureTopic(stack, id);
  topic.addSubscription(new subscriptions.EmailSubscription('ops@example.com'));
  return topic;
}

/** Makes each construct with nothing but what AWS requires, and with whatever a test adds. */
export const constructSamples: Readonly<Record<string, (stack: Stack, more?: More) => IConstruct>> = {
  AccessLogBucket: (stack, more) => new AccessLogBucket(stack, 'Subject', more),
  EvidenceVault: (stack, more) => new EvidenceVault(stack, 'Subject', more),
  PermissionsBoundary: (stack, more) => {
    new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    return new PermissionsBoundary(stack, 'Subject', more);
  },
  AccessAnalyzer: (stack, more) => new AccessAnalyzer(stack, 'Subject', more),
  AccountGuardrails: (stack, more) => new AccountGuardrails(stack, 'Subject', more),
  AuditTrail: (stack, more) => new AuditTrail(stack, 'Subject', more),
  BackupProgram: (stack, more) => new BackupProgram(stack, 'Subject', more),
  ConfigRecorder: (stack, more) => new ConfigRecorder(stack, 'Subject', more),
  SecurityHub: (stack, more) => new SecurityHub(stack, 'Subject', { recorder: new ConfigRecorder(stack, 'Recorder'), ...more }),
  ThreatDetection: (stack, more) => new ThreatDetection(stack, 'Subject', more),
  ServiceAlarms: (stack, more) => {
    const alarms = new ServiceAlarms(stack, 'Subject', more);
    alarms.watchQueue('Jobs', new SecureQueue(stack, 'Jobs'));
    return alarms;
  },
  SpendGuard: (stack, more) => new SpendGuard(stack, 'Subject', { monthlyLimit: 1000, ...more }),
  TrailAlarms: (stack, more) => new TrailAlarms(stack, 'Subject', { logGroup: new SecureLogGroup(stack, 'Trail'), ...more }),
  SecureBucket: (stack, more) => new SecureBucket(stack, 'Subject', more),
  SecureBuildProject: (stack, more) => new SecureBuildProject(stack, 'Subject', { source: codebuild.Source.gitHub({ owner: 'example', repo: 'example' }), ...more }),
  SecureCache: (stack, more) => new SecureCache(stack, 'Subject', { vpc: vpcOf(stack), ...more }),
  SecureCertificate: (stack, more) => new SecureCertificate(stack, 'Subject', { domainName: 'www.example.com', topic: readTopic(stack, 'Topic'), ...more }),
  SecureCluster: (stack, more) => new SecureCluster(stack, 'Subject', { vpc: vpcOf(stack), ...more }),
  SecureDatabaseCluster: (stack, more) => new SecureDatabaseCluster(stack, 'Subject', {
    engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_6 }), vpc: vpcOf(stack), ...more,
  }),
  SecureDatabaseInstance: (stack, more) => new SecureDatabaseInstance(stack, 'Subject', {
    engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), vpc: vpcOf(stack), ...more,
  }),
  SecureDistribution: (stack, more = {}) => new SecureDistribution(stack, 'Subject', {
    certificate: acm.Certificate.fromCertificateArn(stack, 'Certificate', `arn:aws:acm:us-east-1:${stack.account}:certificate/00000000-0000-0000-0000-000000000000`), domainNames: ['www.example.com'], ...more,
    defaultBehavior: { origin: origins.S3BucketOrigin.withOriginAccessControl(new SecureBucket(stack, 'Site')), ...(more.defaultBehavior as object | undefined) },
  }),
  SecureFargateService: (stack, more) => {
    const taskDefinition = new SecureTaskDefinition(stack, 'Task');
    taskDefinition.addContainer('Main', { image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/nginx:1.29') });
    return new SecureFargateService(stack, 'Subject', { cluster: new SecureCluster(stack, 'Cluster', { vpc: vpcOf(stack) }), taskDefinition, ...more });
  },
  SecureFileSystem: (stack, more) => new SecureFileSystem(stack, 'Subject', { vpc: vpcOf(stack), ...more }),
  SecureFunction: (stack, more) => new SecureFunction(stack, 'Subject', {
    runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => {};'), ...more,
  }),
  SecureHttpApi: (stack, more) => {
    const api = new SecureHttpApi(stack, 'Subject', more);
    api.addRoutes({ path: '/', methods: [apigatewayv2.HttpMethod.GET], integration: new integrations.HttpUrlIntegration('Url', 'https://example.com') });
    return api;
  },
  SecureInstance: (stack, more) => new SecureInstance(stack, 'Subject', {
    vpc: vpcOf(stack), instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.SMALL),
    machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }),
    ...(more?.associatePublicIpAddress === true ? { vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } } : {}), ...more,
  }),
  SecureKey: (stack, more) => new SecureKey(stack, 'Subject', more),
  SecureLaunchTemplate: (stack, more) => new SecureLaunchTemplate(stack, 'Subject', more),
  SecureLoadBalancer: (stack, more) => new SecureLoadBalancer(stack, 'Subject', {
    vpc: vpcOf(stack), internetFacing: true, defaultAction: elbv2.ListenerAction.fixedResponse(404),
    certificates: [acm.Certificate.fromCertificateArn(stack, 'Certificate', `arn:aws:acm:${stack.region}:${stack.account}:certificate/00000000-0000-0000-0000-000000000000`)], ...more,
  }),
  SecureLogGroup: (stack, more) => new SecureLogGroup(stack, 'Subject', more),
  SecureQueue: (stack, more) => new SecureQueue(stack, 'Subject', more),
  SecureRepository: (stack, more) => new SecureRepository(stack, 'Subject', more),
  SecureRestApi: (stack, more) => {
    const api = new SecureRestApi(stack, 'Subject', more);
    api.root.addMethod('GET', new apigateway.HttpIntegration('https://example.com'));
    return api;
  },
  SecureRole: (stack, more) => new SecureRole(stack, 'Subject', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com'), ...more }),
  SecureSearchDomain: (stack, more) => new SecureSearchDomain(stack, 'Subject', {
    version: opensearch.EngineVersion.OPENSEARCH_2_19, vpc: vpcOf(stack),
    // Without encryption there is no access control per index, and without that no audit log.
    ...(['encryptionAtRest', 'nodeToNodeEncryption', 'enforceHttps'].some((each) => more?.[each] !== undefined) ? { fineGrainedAccessControl: {}, logging: {} } : {}), ...more,
  }),
  SecureSecret: (stack, more) => new SecureSecret(stack, 'Subject', more),
  SecureSecurityGroup: (stack, more) => new SecureSecurityGroup(stack, 'Subject', { vpc: vpcOf(stack), ...more }),
  SecureStateMachine: (stack, more) => new SecureStateMachine(stack, 'Subject', { definitionBody: sfn.DefinitionBody.fromChainable(new sfn.Pass(stack, 'Pass')), ...more }),
  SecureStream: (stack, more) => new SecureStream(stack, 'Subject', more),
  SecureTable: (stack, more) => new SecureTable(stack, 'Subject', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, ...more }),
  SecureTaskDefinition: (stack, more) => {
    const task = new SecureTaskDefinition(stack, 'Task');
    return task.addContainer('Subject', { image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/nginx:1.29'), ...more });
  },
  SecureTopic: (stack, more) => new SecureTopic(stack, 'Subject', more),
  SecureUserPool: (stack, more) => new SecureUserPool(stack, 'Subject', more),
  SecureVpc: (stack, more) => new SecureVpc(stack, 'Subject', more),
  SecureWarehouse: (stack, more) => new SecureWarehouse(stack, 'Subject', { vpc: vpcOf(stack), ...more }),
  WebFirewall: (stack, more) => new WebFirewall(stack, 'Subject', more),
};

/** What a VPC looks up: without it the app waits for the lookup, and nothing is judged. */
const ZONES = { 'availability-zones:account=111122223333:region=us-east-1': ['us-east-1a', 'us-east-1b', 'us-east-1c'] };

/** An empty app with one stack, in the Region where everything can be made. */
export function emptyStack(context: Record<string, unknown> = {}): { app: App; stack: Stack } {
  const app = new App({ context: { '@aws-cdk/core:newStyleStackSynthesis': true, ...ZONES, ...context }, analyticsReporting: false });
  return { app, stack: new Stack(app, 'Stack', { env: { account: '111122223333', region: 'us-east-1' } }) };
}

/** The network of a stack, secure as well, so that no finding comes from it. */
export function vpcOf(stack: Stack): ec2.IVpc {
  return stack.node.tryFindChild('Network') as ec2.Vpc | undefined ?? new SecureVpc(stack, 'Network');
}
