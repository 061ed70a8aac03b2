import { sub } from './intrinsics';
import type { SketchMap } from './origins';
import type { Source } from './source';

interface Statement { readonly actions: string; readonly resource: string | readonly string[]; readonly condition?: Readonly<Record<string, Readonly<Record<string, string>>>> }

function allow(actions: string, resource: Statement['resource'], condition?: Statement['condition']): Statement {
  return { actions, resource, condition };
}

/** A resource of this account and region. */
function here(service: string, resource: string): string {
  return `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`;
}

/* eslint-disable no-template-curly-in-string */
/**
 * What SAM's policy templates allow: actions, parted by spaces, on resources. What stands in braces is a parameter of the template, or of AWS.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
 */
const TEMPLATES: Readonly<Record<string, readonly Statement[]>> = {
  AMIDescribePolicy: [
    allow('ec2:DescribeImages', '*'),
  ],
  AWSSecretsManagerGetSecretValuePolicy: [
    allow('secretsmanager:GetSecretValue', '${SecretArn}'),
  ],
  AWSSecretsManagerRotationPolicy: [
    allow(
      'secretsmanager:DescribeSecret secretsmanager:GetSecretValue secretsmanager:PutSecretValue ' +
      'secretsmanager:UpdateSecretVersionStage',
      here('secretsmanager', 'secret:*'),
      { StringEquals: { 'secretsmanager:resource/AllowRotationLambdaArn': here('lambda', 'function:${FunctionName}') } },
    ),
    allow('secretsmanager:GetRandomPassword', '*'),
  ],
  AcmGetCertificatePolicy: [
    allow('acm:GetCertificate', '${CertificateArn}'),
  ],
  AthenaQueryPolicy: [
    allow(
      'athena:ListWorkGroups athena:GetExecutionEngine athena:GetExecutionEngines athena:GetNamespace ' +
      'athena:GetCatalogs athena:GetNamespaces athena:GetTables athena:GetTable',
      '*',
    ),
    allow(
      'athena:StartQueryExecution athena:GetQueryResults athena:DeleteNamedQuery athena:GetNamedQuery ' +
      'athena:ListQueryExecutions athena:StopQueryExecution athena:GetQueryResultsStream ' +
      'athena:ListNamedQueries athena:CreateNamedQuery athena:GetQueryExecution athena:BatchGetNamedQuery ' +
      'athena:BatchGetQueryExecution athena:GetWorkGroup',
      here('athena', 'workgroup/${WorkGroupName}'),
    ),
  ],
  CloudFormationDescribeStacksPolicy: [
    allow('cloudformation:DescribeStacks', here('cloudformation', 'stack/*')),
  ],
  CloudWatchDashboardPolicy: [
    allow('cloudwatch:GetDashboard cloudwatch:ListDashboards cloudwatch:PutDashboard cloudwatch:ListMetrics', '*'),
  ],
  CloudWatchDescribeAlarmHistoryPolicy: [
    allow('cloudwatch:DescribeAlarmHistory', '*'),
  ],
  CloudWatchPutMetricPolicy: [
    allow('cloudwatch:PutMetricData', '*'),
  ],
  CodeCommitCrudPolicy: [
    allow(
      'codecommit:GitPull codecommit:GitPush codecommit:CreateBranch codecommit:DeleteBranch ' +
      'codecommit:GetBranch codecommit:ListBranches codecommit:MergeBranchesByFastForward ' +
      'codecommit:MergeBranchesBySquash codecommit:MergeBranchesByThreeWay codecommit:UpdateDefaultBranch ' +
      'codecommit:BatchDescribeMergeConflicts codecommit:CreateUnreferencedMergeCommit ' +
      'codecommit:DescribeMergeConflicts codecommit:GetMergeCommit codecommit:GetMergeOptions ' +
      'codecommit:BatchGetPullRequests codecommit:CreatePullRequest codecommit:DescribePullRequestEvents ' +
      'codecommit:GetCommentsForPullRequest codecommit:GetCommitsFromMergeBase codecommit:GetMergeConflicts ' +
      'codecommit:GetPullRequest codecommit:ListPullRequests codecommit:MergePullRequestByFastForward ' +
      'codecommit:MergePullRequestBySquash codecommit:MergePullRequestByThreeWay ' +
      'codecommit:PostCommentForPullRequest codecommit:UpdatePullRequestDescription ' +
      'codecommit:UpdatePullRequestStatus codecommit:UpdatePullRequestTitle codecommit:DeleteFile ' +
      'codecommit:GetBlob codecommit:GetFile codecommit:GetFolder codecommit:PutFile ' +
      'codecommit:DeleteCommentContent codecommit:GetComment codecommit:GetCommentsForComparedCommit ' +
      'codecommit:PostCommentForComparedCommit codecommit:PostCommentReply codecommit:UpdateComment ' +
      'codecommit:BatchGetCommits codecommit:CreateCommit codecommit:GetCommit codecommit:GetCommitHistory ' +
      'codecommit:GetDifferences codecommit:GetObjectIdentifier codecommit:GetReferences codecommit:GetTree ' +
      'codecommit:GetRepository codecommit:UpdateRepositoryDescription codecommit:ListTagsForResource ' +
      'codecommit:TagResource codecommit:UntagResource codecommit:GetRepositoryTriggers ' +
      'codecommit:PutRepositoryTriggers codecommit:TestRepositoryTriggers codecommit:GetBranch ' +
      'codecommit:GetCommit codecommit:UploadArchive codecommit:GetUploadArchiveStatus ' +
      'codecommit:CancelUploadArchive',
      here('codecommit', '${RepositoryName}'),
    ),
  ],
  CodeCommitReadPolicy: [
    allow(
      'codecommit:GitPull codecommit:GetBranch codecommit:ListBranches codecommit:BatchDescribeMergeConflicts ' +
      'codecommit:DescribeMergeConflicts codecommit:GetMergeCommit codecommit:GetMergeOptions ' +
      'codecommit:BatchGetPullRequests codecommit:DescribePullRequestEvents ' +
      'codecommit:GetCommentsForPullRequest codecommit:GetCommitsFromMergeBase codecommit:GetMergeConflicts ' +
      'codecommit:GetPullRequest codecommit:ListPullRequests codecommit:GetBlob codecommit:GetFile ' +
      'codecommit:GetFolder codecommit:GetComment codecommit:GetCommentsForComparedCommit ' +
      'codecommit:BatchGetCommits codecommit:GetCommit codecommit:GetCommitHistory codecommit:GetDifferences ' +
      'codecommit:GetObjectIdentifier codecommit:GetReferences codecommit:GetTree codecommit:GetRepository ' +
      'codecommit:ListTagsForResource codecommit:GetRepositoryTriggers codecommit:TestRepositoryTriggers ' +
      'codecommit:GetBranch codecommit:GetCommit codecommit:GetUploadArchiveStatus',
      here('codecommit', '${RepositoryName}'),
    ),
  ],
  CodePipelineLambdaExecutionPolicy: [
    allow('codepipeline:PutJobSuccessResult codepipeline:PutJobFailureResult', '*'),
  ],
  CodePipelineReadOnlyPolicy: [
    allow('codepipeline:ListPipelineExecutions', here('codepipeline', '${PipelineName}')),
  ],
  ComprehendBasicAccessPolicy: [
    allow(
      'comprehend:BatchDetectKeyPhrases comprehend:DetectDominantLanguage comprehend:DetectEntities ' +
      'comprehend:BatchDetectEntities comprehend:DetectKeyPhrases comprehend:DetectSentiment ' +
      'comprehend:BatchDetectDominantLanguage comprehend:BatchDetectSentiment',
      '*',
    ),
  ],
  CostExplorerReadOnlyPolicy: [
    allow(
      'ce:GetCostAndUsage ce:GetDimensionValues ce:GetReservationCoverage ' +
      'ce:GetReservationPurchaseRecommendation ce:GetReservationUtilization ce:GetTags',
      '*',
    ),
  ],
  DynamoDBBackupFullAccessPolicy: [
    allow('dynamodb:CreateBackup dynamodb:DescribeContinuousBackups', here('dynamodb', 'table/${TableName}')),
    allow(
      'dynamodb:DeleteBackup dynamodb:DescribeBackup dynamodb:ListBackups',
      here('dynamodb', 'table/${TableName}/backup/*'),
    ),
  ],
  DynamoDBCrudPolicy: [
    allow(
      'dynamodb:GetItem dynamodb:DeleteItem dynamodb:PutItem dynamodb:Scan dynamodb:Query dynamodb:UpdateItem ' +
      'dynamodb:BatchWriteItem dynamodb:BatchGetItem dynamodb:DescribeTable dynamodb:ConditionCheckItem',
      [here('dynamodb', 'table/${TableName}'), here('dynamodb', 'table/${TableName}/index/*')],
    ),
  ],
  DynamoDBReadPolicy: [
    allow(
      'dynamodb:GetItem dynamodb:Scan dynamodb:Query dynamodb:BatchGetItem dynamodb:DescribeTable',
      [here('dynamodb', 'table/${TableName}'), here('dynamodb', 'table/${TableName}/index/*')],
    ),
  ],
  DynamoDBReconfigurePolicy: [
    allow('dynamodb:UpdateTable', here('dynamodb', 'table/${TableName}')),
  ],
  DynamoDBRestoreFromBackupPolicy: [
    allow('dynamodb:RestoreTableFromBackup', here('dynamodb', 'table/${TableName}/backup/*')),
    allow(
      'dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:Query dynamodb:Scan ' +
      'dynamodb:BatchWriteItem',
      here('dynamodb', 'table/${TableName}'),
    ),
  ],
  DynamoDBStreamReadPolicy: [
    allow(
      'dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator',
      here('dynamodb', 'table/${TableName}/stream/${StreamName}'),
    ),
    allow('dynamodb:ListStreams', here('dynamodb', 'table/${TableName}/stream/*')),
  ],
  DynamoDBWritePolicy: [
    allow(
      'dynamodb:PutItem dynamodb:UpdateItem dynamodb:BatchWriteItem',
      [here('dynamodb', 'table/${TableName}'), here('dynamodb', 'table/${TableName}/index/*')],
    ),
  ],
  EC2CopyImagePolicy: [
    allow('ec2:CopyImage', here('ec2', 'image/${ImageId}')),
  ],
  EC2DescribePolicy: [
    allow('ec2:DescribeRegions ec2:DescribeInstances', '*'),
  ],
  EFSWriteAccessPolicy: [
    allow(
      'elasticfilesystem:ClientMount elasticfilesystem:ClientWrite',
      here('elasticfilesystem', 'file-system/${FileSystem}'),
      { StringEquals: { 'elasticfilesystem:AccessPointArn': here('elasticfilesystem', 'access-point/${AccessPoint}') } },
    ),
  ],
  EKSDescribePolicy: [
    allow('eks:DescribeCluster eks:ListClusters', '*'),
  ],
  EcsRunTaskPolicy: [
    allow('ecs:RunTask', here('ecs', 'task-definition/${TaskDefinition}')),
  ],
  ElasticMapReduceAddJobFlowStepsPolicy: [
    allow('elasticmapreduce:AddJobFlowSteps', here('elasticmapreduce', 'cluster/${ClusterId}')),
  ],
  ElasticMapReduceCancelStepsPolicy: [
    allow('elasticmapreduce:CancelSteps', here('elasticmapreduce', 'cluster/${ClusterId}')),
  ],
  ElasticMapReduceModifyInstanceFleetPolicy: [
    allow(
      'elasticmapreduce:ModifyInstanceFleet elasticmapreduce:ListInstanceFleets',
      here('elasticmapreduce', 'cluster/${ClusterId}'),
    ),
  ],
  ElasticMapReduceModifyInstanceGroupsPolicy: [
    allow(
      'elasticmapreduce:ModifyInstanceGroups elasticmapreduce:ListInstanceGroups',
      here('elasticmapreduce', 'cluster/${ClusterId}'),
    ),
  ],
  ElasticMapReduceSetTerminationProtectionPolicy: [
    allow('elasticmapreduce:SetTerminationProtection', here('elasticmapreduce', 'cluster/${ClusterId}')),
  ],
  ElasticMapReduceTerminateJobFlowsPolicy: [
    allow('elasticmapreduce:TerminateJobFlows', here('elasticmapreduce', 'cluster/${ClusterId}')),
  ],
  ElasticsearchHttpPostPolicy: [
    allow('es:ESHttpPost es:ESHttpPut', here('es', 'domain/${DomainName}/*')),
  ],
  EventBridgePutEventsPolicy: [
    allow('events:PutEvents', here('events', 'event-bus/${EventBusName}')),
  ],
  FilterLogEventsPolicy: [
    allow('logs:FilterLogEvents', here('logs', 'log-group:${LogGroupName}:log-stream:*')),
  ],
  FirehoseCrudPolicy: [
    allow(
      'firehose:CreateDeliveryStream firehose:DeleteDeliveryStream firehose:DescribeDeliveryStream ' +
      'firehose:PutRecord firehose:PutRecordBatch firehose:UpdateDestination',
      here('firehose', 'deliverystream/${DeliveryStreamName}'),
    ),
  ],
  FirehoseWritePolicy: [
    allow('firehose:PutRecord firehose:PutRecordBatch', here('firehose', 'deliverystream/${DeliveryStreamName}')),
  ],
  KMSDecryptPolicy: [
    allow('kms:Decrypt', here('kms', 'key/${KeyId}')),
  ],
  KMSEncryptPolicy: [
    allow('kms:Encrypt', here('kms', 'key/${KeyId}')),
  ],
  KMSEncryptPolicy_v2: [
    allow(
      'kms:Encrypt kms:GenerateDataKey kms:GenerateDataKeyWithoutPlaintext kms:GenerateDataKeyPair ' +
      'kms:GenerateDataKeyPairWithoutPlaintext',
      here('kms', 'key/${KeyId}'),
    ),
  ],
  KinesisCrudPolicy: [
    allow(
      'kinesis:AddTagsToStream kinesis:CreateStream kinesis:DecreaseStreamRetentionPeriod kinesis:DeleteStream ' +
      'kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetShardIterator ' +
      'kinesis:IncreaseStreamRetentionPeriod kinesis:ListTagsForStream kinesis:MergeShards kinesis:PutRecord ' +
      'kinesis:PutRecords kinesis:SplitShard kinesis:RemoveTagsFromStream',
      here('kinesis', 'stream/${StreamName}'),
    ),
  ],
  KinesisStreamReadPolicy: [
    allow('kinesis:ListStreams kinesis:DescribeLimits', here('kinesis', 'stream/*')),
    allow(
      'kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetRecords kinesis:GetShardIterator',
      here('kinesis', 'stream/${StreamName}'),
    ),
  ],
  LambdaInvokePolicy: [
    allow('lambda:InvokeFunction', here('lambda', 'function:${FunctionName}*')),
  ],
  MobileAnalyticsWriteOnlyAccessPolicy: [
    allow('mobileanalytics:PutEvents', '*'),
  ],
  OrganizationsListAccountsPolicy: [
    allow('organizations:ListAccounts', '*'),
  ],
  PinpointEndpointAccessPolicy: [
    allow(
      'mobiletargeting:GetEndpoint mobiletargeting:UpdateEndpoint mobiletargeting:UpdateEndpointsBatch',
      here('mobiletargeting', 'apps/${PinpointApplicationId}/endpoints/*'),
    ),
  ],
  PollyFullAccessPolicy: [
    allow('polly:GetLexicon polly:DeleteLexicon', [here('polly', 'lexicon/${LexiconName}')]),
    allow(
      'polly:DescribeVoices polly:ListLexicons polly:PutLexicon polly:SynthesizeSpeech',
      [here('polly', 'lexicon/*')],
    ),
  ],
  RekognitionDetectOnlyPolicy: [
    allow(
      'rekognition:DetectFaces rekognition:DetectLabels rekognition:DetectModerationLabels ' +
      'rekognition:DetectText',
      '*',
    ),
  ],
  RekognitionFacesManagementPolicy: [
    allow(
      'rekognition:IndexFaces rekognition:DeleteFaces rekognition:SearchFaces rekognition:SearchFacesByImage ' +
      'rekognition:ListFaces',
      here('rekognition', 'collection/${CollectionId}'),
    ),
  ],
  RekognitionFacesPolicy: [
    allow('rekognition:CompareFaces rekognition:DetectFaces', '*'),
  ],
  RekognitionLabelsPolicy: [
    allow('rekognition:DetectLabels rekognition:DetectModerationLabels', '*'),
  ],
  RekognitionNoDataAccessPolicy: [
    allow(
      'rekognition:CompareFaces rekognition:DetectFaces rekognition:DetectLabels ' +
      'rekognition:DetectModerationLabels',
      here('rekognition', 'collection/${CollectionId}'),
    ),
  ],
  RekognitionReadPolicy: [
    allow(
      'rekognition:ListCollections rekognition:ListFaces rekognition:SearchFaces rekognition:SearchFacesByImage',
      here('rekognition', 'collection/${CollectionId}'),
    ),
  ],
  RekognitionWriteOnlyAccessPolicy: [
    allow('rekognition:CreateCollection rekognition:IndexFaces', here('rekognition', 'collection/${CollectionId}')),
  ],
  Route53ChangeResourceRecordSetsPolicy: [
    allow('route53:ChangeResourceRecordSets', 'arn:${AWS::Partition}:route53:::hostedzone/${HostedZoneId}'),
  ],
  S3CrudPolicy: [
    allow(
      's3:GetObject s3:ListBucket s3:GetBucketLocation s3:GetObjectVersion s3:PutObject s3:PutObjectAcl ' +
      's3:GetLifecycleConfiguration s3:PutLifecycleConfiguration s3:DeleteObject',
      ['arn:${AWS::Partition}:s3:::${BucketName}', 'arn:${AWS::Partition}:s3:::${BucketName}/*'],
    ),
  ],
  S3FullAccessPolicy: [
    allow(
      's3:GetObject s3:GetObjectAcl s3:GetObjectVersion s3:PutObject s3:PutObjectAcl s3:DeleteObject ' +
      's3:DeleteObjectTagging s3:DeleteObjectVersionTagging s3:GetObjectTagging s3:GetObjectVersionTagging ' +
      's3:PutObjectTagging s3:PutObjectVersionTagging',
      ['arn:${AWS::Partition}:s3:::${BucketName}/*'],
    ),
    allow(
      's3:ListBucket s3:GetBucketLocation s3:GetLifecycleConfiguration s3:PutLifecycleConfiguration',
      ['arn:${AWS::Partition}:s3:::${BucketName}'],
    ),
  ],
  S3ReadPolicy: [
    allow(
      's3:GetObject s3:ListBucket s3:GetBucketLocation s3:GetObjectVersion s3:GetLifecycleConfiguration',
      ['arn:${AWS::Partition}:s3:::${BucketName}', 'arn:${AWS::Partition}:s3:::${BucketName}/*'],
    ),
  ],
  S3WritePolicy: [
    allow(
      's3:PutObject s3:PutObjectAcl s3:PutLifecycleConfiguration',
      ['arn:${AWS::Partition}:s3:::${BucketName}', 'arn:${AWS::Partition}:s3:::${BucketName}/*'],
    ),
  ],
  SESBulkTemplatedCrudPolicy: [
    allow(
      'ses:GetIdentityVerificationAttributes ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail ' +
      'ses:SendBulkTemplatedEmail ses:VerifyEmailIdentity',
      here('ses', 'identity/${IdentityName}'),
    ),
  ],
  SESBulkTemplatedCrudPolicy_v2: [
    allow(
      'ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail ses:SendBulkTemplatedEmail',
      [here('ses', 'identity/${IdentityName}'), here('ses', 'template/${TemplateName}')],
    ),
    allow('ses:GetIdentityVerificationAttributes ses:VerifyEmailIdentity', '*'),
  ],
  SESCrudPolicy: [
    allow(
      'ses:GetIdentityVerificationAttributes ses:SendEmail ses:SendRawEmail ses:VerifyEmailIdentity',
      here('ses', 'identity/${IdentityName}'),
    ),
  ],
  SESEmailTemplateCrudPolicy: [
    allow(
      'ses:CreateTemplate ses:GetTemplate ses:ListTemplates ses:UpdateTemplate ses:DeleteTemplate ' +
      'ses:TestRenderTemplate',
      '*',
    ),
  ],
  SESSendBouncePolicy: [
    allow('ses:SendBounce', here('ses', 'identity/${IdentityName}')),
  ],
  SNSCrudPolicy: [
    allow(
      'sns:ListSubscriptionsByTopic sns:CreateTopic sns:SetTopicAttributes sns:Subscribe sns:Publish',
      here('sns', '${TopicName}*'),
    ),
  ],
  SNSPublishMessagePolicy: [
    allow('sns:Publish', here('sns', '${TopicName}')),
  ],
  SQSPollerPolicy: [
    allow(
      'sqs:ChangeMessageVisibility sqs:ChangeMessageVisibilityBatch sqs:DeleteMessage sqs:DeleteMessageBatch ' +
      'sqs:GetQueueAttributes sqs:ReceiveMessage',
      here('sqs', '${QueueName}'),
    ),
  ],
  SQSSendMessagePolicy: [
    allow('sqs:SendMessage*', here('sqs', '${QueueName}')),
  ],
  SSMParameterReadPolicy: [
    allow('ssm:DescribeParameters', '*'),
    allow('ssm:GetParameters ssm:GetParameter ssm:GetParametersByPath', here('ssm', 'parameter/${ParameterName}')),
  ],
  SSMParameterWithSlashPrefixReadPolicy: [
    allow('ssm:DescribeParameters', '*'),
    allow('ssm:GetParameters ssm:GetParameter ssm:GetParametersByPath', here('ssm', 'parameter${ParameterName}')),
  ],
  SageMakerCreateEndpointConfigPolicy: [
    allow('sagemaker:CreateEndpointConfig', here('sagemaker', 'endpoint-config/${EndpointConfigName}')),
  ],
  SageMakerCreateEndpointPolicy: [
    allow('sagemaker:CreateEndpoint', here('sagemaker', 'endpoint/${EndpointName}')),
  ],
  ServerlessRepoReadWriteAccessPolicy: [
    allow(
      'serverlessrepo:CreateApplication serverlessrepo:CreateApplicationVersion ' +
      'serverlessrepo:UpdateApplication serverlessrepo:GetApplication serverlessrepo:ListApplications ' +
      'serverlessrepo:ListApplicationVersions serverlessrepo:ListApplicationDependencies',
      [here('serverlessrepo', 'applications/*')],
    ),
  ],
  StepFunctionsCallbackPolicy: [
    allow(
      'states:SendTaskFailure states:SendTaskHeartbeat states:SendTaskSuccess',
      here('states', 'stateMachine:${StateMachineName}'),
    ),
  ],
  StepFunctionsExecutionPolicy: [
    allow('states:StartExecution', here('states', 'stateMachine:${StateMachineName}')),
  ],
  StepFunctionsExecutionPolicy_v2: [
    allow('states:StartExecution states:StartSyncExecution', here('states', 'stateMachine:${StateMachineName}')),
  ],
  TextractDetectAnalyzePolicy: [
    allow(
      'textract:DetectDocumentText textract:StartDocumentTextDetection textract:StartDocumentAnalysis ' +
      'textract:AnalyzeDocument',
      '*',
    ),
  ],
  TextractGetResultPolicy: [
    allow('textract:GetDocumentTextDetection textract:GetDocumentAnalysis', '*'),
  ],
  TextractPolicy: [
    allow('textract:*', '*'),
  ],
  VPCAccessPolicy: [
    allow(
      'ec2:CreateNetworkInterface ec2:DeleteNetworkInterface ec2:DescribeNetworkInterfaces ' +
      'ec2:DetachNetworkInterface',
      '*',
    ),
  ],
};
/* eslint-enable no-template-curly-in-string */

export function isPolicyTemplate(name: string): boolean {
  return Object.prototype.hasOwnProperty.call(TEMPLATES, name);
}

/** The policy document of a template with its parameters filled in, or which parameter has no value. */
export function fromPolicyTemplate(name: string, given: Source): SketchMap | { readonly missing: string } {
  const needed = new Set(JSON.stringify(TEMPLATES[name]).match(/\$\{[A-Za-z]+\}/g)?.map((token) => token.slice(2, -1)));
  const missing = [...needed].find((parameter) => !given.child(parameter).isPresent);
  if (missing !== undefined || !given.isMap) { return { missing: missing ?? 'a map of its parameters' }; }
  const fill = (text: string) => fillIn(text, given);
  return {
    Statement: TEMPLATES[name].map(({ actions, resource, condition }) => ({
      Effect: 'Allow',
      Action: actions.split(' '),
      Resource: typeof resource === 'string' ? fill(resource) : resource.map(fill),
      ...(condition === undefined ? {} : {
        Condition: Object.fromEntries(Object.entries(condition).map(([operator, keys]) => [operator, Object.fromEntries(Object.entries(keys).map(([key, text]) => [key, fill(text)]))])),
      }),
    })),
  };
}

function fillIn(text: string, given: Source): string | SketchMap {
  const names = text.match(/\$\{[A-Za-z]+\}/g)?.map((token) => token.slice(2, -1)) ?? [];
  if (names.length === 0) { return text.includes('${') ? sub(text) : text; }
  return sub(text, Object.fromEntries(names.map((name) => [name, given.child(name)])));
}
