// Generated from the files in the folder by `npm run registries`. Do not edit.
/* eslint-disable import/order */
import type { DefaultsTable } from './default';
import apigatewayRestApi from './apigateway/rest-api';
import apigatewayv2HttpStage from './apigatewayv2/http-stage';
import autoscalingAutoScalingGroup from './autoscaling/auto-scaling-group';
import backupBackupVault from './backup/backup-vault';
import cloudfrontDistribution from './cloudfront/distribution';
import cloudtrailTrail from './cloudtrail/trail';
import codebuildProject from './codebuild/project';
import cognitoUserPool from './cognito/user-pool';
import docdbDatabaseCluster from './docdb/database-cluster';
import dynamodbTable from './dynamodb/table';
import dynamodbTableV2 from './dynamodb/table-v2';
import ec2Instance from './ec2/instance';
import ec2LaunchTemplate from './ec2/launch-template';
import ec2SecurityGroup from './ec2/security-group';
import ec2Volume from './ec2/volume';
import ec2Vpc from './ec2/vpc';
import ecrRepository from './ecr/repository';
import ecsCluster from './ecs/cluster';
import ecsContainerDefinition from './ecs/container-definition';
import ecsFargateService from './ecs/fargate-service';
import efsFileSystem from './efs/file-system';
import elasticacheReplicationGroup from './elasticache/replication-group';
import elbv2ApplicationListener from './elbv2/application-listener';
import elbv2ApplicationLoadBalancer from './elbv2/application-load-balancer';
import elbv2NetworkListener from './elbv2/network-listener';
import elbv2NetworkLoadBalancer from './elbv2/network-load-balancer';
import kinesisStream from './kinesis/stream';
import kmsKey from './kms/key';
import lambdaFunction from './lambda/function';
import logsLogGroup from './logs/log-group';
import opensearchDomain from './opensearch/domain';
import rdsDatabaseCluster from './rds/database-cluster';
import rdsDatabaseInstance from './rds/database-instance';
import redshiftCluster from './redshift/cluster';
import s3Bucket from './s3/bucket';
import secretsmanagerSecret from './secretsmanager/secret';
import snsTopic from './sns/topic';
import sqsQueue from './sqs/queue';
import stepfunctionsStateMachine from './stepfunctions/state-machine';

/** Every table of compliant defaults, by service and resource. */
export const defaultsTables: readonly DefaultsTable[] = [
  apigatewayRestApi,
  apigatewayv2HttpStage,
  autoscalingAutoScalingGroup,
  backupBackupVault,
  cloudfrontDistribution,
  cloudtrailTrail,
  codebuildProject,
  cognitoUserPool,
  docdbDatabaseCluster,
  dynamodbTable,
  dynamodbTableV2,
  ec2Instance,
  ec2LaunchTemplate,
  ec2SecurityGroup,
  ec2Volume,
  ec2Vpc,
  ecrRepository,
  ecsCluster,
  ecsContainerDefinition,
  ecsFargateService,
  efsFileSystem,
  elasticacheReplicationGroup,
  elbv2ApplicationListener,
  elbv2ApplicationLoadBalancer,
  elbv2NetworkListener,
  elbv2NetworkLoadBalancer,
  kinesisStream,
  kmsKey,
  lambdaFunction,
  logsLogGroup,
  opensearchDomain,
  rdsDatabaseCluster,
  rdsDatabaseInstance,
  redshiftCluster,
  s3Bucket,
  secretsmanagerSecret,
  snsTopic,
  sqsQueue,
  stepfunctionsStateMachine,
];
