import {
  App, aws_apigateway as apigateway, aws_apigatewayv2 as apigatewayv2, aws_autoscaling as autoscaling, aws_backup as backup, aws_certificatemanager as acm, aws_cloudfront as cloudfront,
  aws_cloudfront_origins as origins, aws_cloudtrail as cloudtrail, aws_codebuild as codebuild, aws_cognito as cognito, aws_docdb as docdb, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_ecr as ecr,
  aws_ecs as ecs, aws_efs as efs, aws_elasticloadbalancingv2 as elbv2, aws_kinesis as kinesis, aws_kms as kms, aws_lambda as lambda, aws_logs as logs, aws_opensearchservice as opensearch,
  aws_rds as rds,
  aws_s3 as s3, aws_secretsmanager as secretsmanager, aws_sns as sns, aws_sqs as sqs, aws_stepfunctions as sfn, SecretValue, Size, Stack,
} from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

type More = Record<string, unknown>;

/** Makes each class that has defaults, as it comes from aws-cdk-lib, with nothing but what it requires. */
export const l2Samples: Readonly<Record<string, (stack: Stack, more?: More) => IConstruct>> = {
  'apigateway.RestApi': (stack, more) => {
    const api = new apigateway.RestApi(stack, 'Subject', more);
    api.root.addMethod('GET', new apigateway.HttpIntegration('https://example.com'));
    return api;
  },
  'apigatewayv2.HttpStage': (stack, more) => new apigatewayv2.HttpStage(stack, 'Subject', { httpApi: new apigatewayv2.HttpApi(stack, 'Api', { createDefaultStage: false }), ...more }),
  'autoscaling.AutoScalingGroup': (stack, more) => new autoscaling.AutoScalingGroup(stack, 'Subject', {
    vpc: networkOf(stack), instanceType: new ec2.InstanceType('t4g.small'), machineImage: ec2.MachineImage.latestAmazonLinux2({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }), ...more,
    // Amazon Linux 2023 asks for tokens by itself.
  }),
  'backup.BackupVault': (stack, more) => new backup.BackupVault(stack, 'Subject', more),
  'cloudfront.Distribution': (stack, more = {}) => new cloudfront.Distribution(stack, 'Subject', {
    certificate: acm.Certificate.fromCertificateArn(stack, 'Certificate', 'arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000'), domainNames: ['www.example.com'],
    ...more, defaultBehavior: { origin: origins.S3BucketOrigin.withOriginAccessControl(new s3.Bucket(stack, 'Site')), ...(more.defaultBehavior as object | undefined) },
  }),
  'cloudtrail.Trail': (stack, more) => new cloudtrail.Trail(stack, 'Subject', more),
  'codebuild.Project': (stack, more) => new codebuild.Project(stack, 'Subject', { source: codebuild.Source.gitHub({ owner: 'example', repo: 'example' }), ...more }),
  'cognito.UserPool': (stack, more) => new cognito.UserPool(stack, 'Subject', more),
  'docdb.DatabaseCluster': (stack, more) => new docdb.DatabaseCluster(stack, 'Subject', { vpc: networkOf(stack), instanceType: new ec2.InstanceType('r6g.large'), masterUser: { username: 'administrator' }, ...more }),
  'dynamodb.Table': (stack, more) => new dynamodb.Table(stack, 'Subject', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, ...more }),
  'dynamodb.TableV2': (stack, more) => new dynamodb.TableV2(stack, 'Subject', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, ...more }),
  'ec2.Instance': (stack, more) => new ec2.Instance(stack, 'Subject', {
    vpc: networkOf(stack), instanceType: new ec2.InstanceType('t4g.small'), machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }), ...more,
  }),
  'ec2.LaunchTemplate': (stack, more) => new ec2.LaunchTemplate(stack, 'Subject', { securityGroup: new ec2.SecurityGroup(stack, 'Group', { vpc: networkOf(stack) }), ...more }),
  'ec2.SecurityGroup': (stack, more) => new ec2.SecurityGroup(stack, 'Subject', { vpc: networkOf(stack), ...more }),
  'ec2.Volume': (stack, more) => new ec2.Volume(stack, 'Subject', { availabilityZone: 'us-east-1a', size: Size.gibibytes(10), ...more }),
  'ec2.Vpc': (stack, more) => new ec2.Vpc(stack, 'Subject', more),
  'ecr.Repository': (stack, more) => new ecr.Repository(stack, 'Subject', more),
  'ecs.Cluster': (stack, more) => new ecs.Cluster(stack, 'Subject', { vpc: networkOf(stack), ...more }),
  'ecs.ContainerDefinition': (stack, more) => new ecs.FargateTaskDefinition(stack, 'Task').addContainer('Subject', { image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/nginx:1.29'), ...more }),
  'ecs.FargateService': (stack, more) => {
    const taskDefinition = new ecs.FargateTaskDefinition(stack, 'Task');
    taskDefinition.addContainer('Main', { image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/nginx:1.29') });
    return new ecs.FargateService(stack, 'Subject', { cluster: new ecs.Cluster(stack, 'Cluster', { vpc: networkOf(stack) }), taskDefinition, ...more });
  },
  'efs.FileSystem': (stack, more) => new efs.FileSystem(stack, 'Subject', { vpc: networkOf(stack), ...more }),
  'elbv2.ApplicationListener': (stack, more) => new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc: networkOf(stack) }).addListener('Subject', {
    port: 443, certificates: [elbv2.ListenerCertificate.fromArn('arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000')], defaultAction: elbv2.ListenerAction.fixedResponse(404), ...more,
  }),
  'elbv2.ApplicationLoadBalancer': (stack, more) => new elbv2.ApplicationLoadBalancer(stack, 'Subject', { vpc: networkOf(stack), ...more }),
  'elbv2.NetworkListener': (stack, more) => {
    const group = new elbv2.NetworkTargetGroup(stack, 'Targets', { port: 443, vpc: networkOf(stack) });
    return new elbv2.NetworkLoadBalancer(stack, 'Balancer', { vpc: networkOf(stack) }).addListener('Subject', {
      port: 443, certificates: [elbv2.ListenerCertificate.fromArn('arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-0000-0000-000000000000')], defaultTargetGroups: [group], ...more,
    });
  },
  'elbv2.NetworkLoadBalancer': (stack, more) => new elbv2.NetworkLoadBalancer(stack, 'Subject', { vpc: networkOf(stack), ...more }),
  'kinesis.Stream': (stack, more) => new kinesis.Stream(stack, 'Subject', more),
  'kms.Key': (stack, more) => new kms.Key(stack, 'Subject', more),
  'lambda.Function': (stack, more) => new lambda.Function(stack, 'Subject', { runtime: lambda.Runtime.NODEJS_24_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => {};'), environment: { MODE: 'plain' }, ...more }),
  'logs.LogGroup': (stack, more) => new logs.LogGroup(stack, 'Subject', more),
  'opensearchservice.Domain': (stack, more) => new opensearch.Domain(stack, 'Subject', { version: opensearch.EngineVersion.OPENSEARCH_2_19, ...more }),
  'rds.DatabaseCluster': (stack, more) => new rds.DatabaseCluster(stack, 'Subject', {
    engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_6 }), vpc: networkOf(stack), writer: rds.ClusterInstance.provisioned('Writer'), ...more,
  }),
  'rds.DatabaseInstance': (stack, more) => new rds.DatabaseInstance(stack, 'Subject', { engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), vpc: networkOf(stack), ...more }),
  's3.Bucket': (stack, more) => new s3.Bucket(stack, 'Subject', more),
  'secretsmanager.Secret': (stack, more) => new secretsmanager.Secret(stack, 'Subject', more),
  'sfn.StateMachine': (stack, more) => new sfn.StateMachine(stack, 'Subject', { definitionBody: sfn.DefinitionBody.fromChainable(new sfn.Pass(stack, 'Pass')), ...more }),
  'sns.Topic': (stack, more) => new sns.Topic(stack, 'Subject', more),
  'sqs.Queue': (stack, more) => new sqs.Queue(stack, 'Subject', more),
};

/** A secret that stands in no template. */
export const someSecret = SecretValue.secretsManager('example');

/** An empty app with one stack, in the Region where everything can be made. */
export function plainStack(props: { readonly propertyInjectors?: never[] } = {}): { app: App; stack: Stack } {
  const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, ...props });
  return { app, stack: new Stack(app, 'Stack', { env: { account: '111122223333', region: 'us-east-1' } }) };
}

function networkOf(stack: Stack): ec2.Vpc {
  return stack.node.tryFindChild('Network') as ec2.Vpc | undefined ?? new ec2.Vpc(stack, 'Network', { restrictDefaultSecurityGroup: false });
}
