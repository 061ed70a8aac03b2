import type { TerraformStack } from 'cdktf';
import * as soc2 from '../../src/cdktf';

/** A construct for Terraform: how it is made as it comes, and what happens to the rules when one of its properties is weakened. */
export interface TerraformSample {
  readonly make: (stack: TerraformStack, props: Record<string, unknown>) => void;
  /** What must be given in any case. */
  readonly given?: Record<string, unknown>;
  /** Properties that weaken it, and exactly the rules that then fail. */
  readonly weakened: readonly { readonly props: Record<string, unknown>; readonly rules: readonly string[] }[];
}

/** A network, as its owner would give it. */
const network = { vpcId: 'vpc-0a1b2c3d', subnetIds: ['subnet-0a', 'subnet-0b', 'subnet-0c'] };

const CERTIFICATE = 'arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555';
const CONTAINER = { name: 'orders', image: `public.ecr.aws/docker/library/nginx@sha256:${'0'.repeat(64)}` };
const HANDLER = { functionName: 'orders', invokeArn: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:orders/invocations' };

const off = { blockPublicAcls: false, blockPublicPolicy: false, ignorePublicAcls: false, restrictPublicBuckets: false };

/** Every construct of the Terraform entry, by its name. */
export const terraformSamples: Record<string, TerraformSample> = {
  SecureKey: {
    make: (stack, props) => { new soc2.SecureKey(stack, 'Subject', props); },
    weakened: [
      { props: { enableKeyRotation: false }, rules: ['CmkBackingKeyRotationEnabled'] },
      { props: { deletionWindowInDays: 7 }, rules: ['KmsKeyDeletionWindow'] },
      { props: { policy: '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}' }, rules: ['KmsKeyPolicyNoPublicAccess'] },
    ],
  },
  AccessLogBucket: { make: (stack, props) => { new soc2.AccessLogBucket(stack, 'Subject', props); }, weakened: [{ props: { enforceSsl: false }, rules: ['S3BucketSslRequestsOnly'] }] },
  SecureBucket: {
    make: (stack, props) => { new soc2.SecureBucket(stack, 'Subject', props); },
    weakened: [
      { props: { versioningOptions: { versioningConfiguration: { status: 'Suspended' } } }, rules: ['S3BucketVersioningEnabled'] },
      { props: { publicAccessBlock: off }, rules: ['S3BucketLevelPublicAccessProhibited'] },
      { props: { enforceSsl: false }, rules: ['S3BucketSslRequestsOnly'] },
      { props: { encryptionOptions: { rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }] } }, rules: ['S3DefaultEncryptionKms'] },
    ],
  },
  SecureLogGroup: {
    make: (stack, props) => { new soc2.SecureLogGroup(stack, 'Subject', props); },
    weakened: [{ props: { retentionInDays: 30 }, rules: ['CwLoggroupRetentionPeriodCheck'] }],
  },
  SecureTopic: {
    make: (stack, props) => { new soc2.SecureTopic(stack, 'Subject', props); },
    weakened: [
      { props: { enforceSsl: false }, rules: ['SnsTopicSslRequestsOnly'] },
      { props: { policyStatements: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Subscribe' }] }, rules: ['SnsTopicNoPublicAccess'] },
    ],
  },
  SecureQueue: {
    make: (stack, props) => { new soc2.SecureQueue(stack, 'Subject', props); },
    weakened: [
      { props: { enforceSsl: false }, rules: ['SqsQueueSslRequestsOnly'] },
      { props: { deadLetterQueueEnabled: false }, rules: ['SqsQueueDlqConfigured'] },
      { props: { sqsManagedSseEnabled: false }, rules: ['SqsQueueEncrypted'] },
      { props: { policyStatements: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage' }] }, rules: ['SqsQueueNoPublicAccess'] },
    ],
  },
  SecureTable: {
    make: (stack, props) => { new soc2.SecureTable(stack, 'Subject', props); },
    given: { hashKey: 'id', attribute: [{ name: 'id', type: 'S' }] },
    weakened: [
      { props: { serverSideEncryption: { enabled: false } }, rules: ['DynamodbTableEncryptedKms'] },
      { props: { pointInTimeRecovery: { enabled: false } }, rules: ['DynamodbPitrEnabled'] },
      // Nothing else keeps the table when the stack lets it go.
      { props: { deletionProtectionEnabled: false }, rules: ['DynamodbTableDeletionProtectionEnabled', 'StatefulResourceRetained'] },
    ],
  },
  SecureFunction: {
    make: (stack, props) => { new soc2.SecureFunction(stack, 'Subject', props); },
    given: { runtime: 'nodejs24.x', handler: 'index.handler', s3Bucket: 'code-of-example', s3Key: 'function.zip', environment: { variables: { STAGE: 'production' } } },
    weakened: [
      { props: { tracingConfig: { mode: 'PassThrough' } }, rules: ['LambdaTracingEnabled'] },
      { props: { deadLetterQueueEnabled: false }, rules: ['LambdaDlqCheck'] },
      { props: { runtime: 'nodejs16.x' }, rules: ['LambdaFunctionSettingsCheck'] },
      { props: { logGroupOptions: { retentionInDays: 30 } }, rules: ['CwLoggroupRetentionPeriodCheck'] },
      { props: { kmsKeyArn: 'alias/aws/lambda' }, rules: ['LambdaEnvironmentEncryptedWithOwnKey'] },
      { props: { environment: { variables: { DB_PASSWORD: 'correct horse' } } }, rules: ['NoPlaintextSecrets'] },
    ],
  },
  SecureSecret: {
    make: (stack, props) => { new soc2.SecureSecret(stack, 'Subject', props); },
    weakened: [
      { props: { kmsKeyId: 'alias/aws/secretsmanager' }, rules: ['SecretsmanagerUsingCmk'] },
      // Its other side must change with it.
      { props: { versionOptions: { secretString: 'known elsewhere' } }, rules: ['NoPlaintextSecrets', 'SecretsmanagerRotationEnabledCheck'] },
      { props: { policyStatements: [{ Effect: 'Allow', Principal: '*', Action: 'secretsmanager:GetSecretValue' }] }, rules: ['SecretsmanagerResourcePolicyNoPublicAccess'] },
    ],
  },
  SecureRole: { make: (stack, props) => { new soc2.SecureRole(stack, 'Subject', props); }, given: { assumedByService: 'lambda.amazonaws.com' }, weakened: [
    { props: { policyStatements: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }, rules: ['IamNoCloudtrailFullAccess', 'IamNoPrivilegeEscalation', 'IamPolicyNoStatementsWithAdminAccess', 'IamPolicyNoStatementsWithFullAccess'] },
  ] },
  PermissionsBoundary: { make: (stack, props) => { new soc2.SecureRole(stack, 'Role', { assumedByService: 'lambda.amazonaws.com', permissionsBoundary: new soc2.PermissionsBoundary(stack, 'Subject', props).arn }); }, weakened: [] },
  AccessAnalyzer: { make: (stack, props) => { new soc2.AccessAnalyzer(stack, 'Subject', props); }, weakened: [] },
  ConfigRecorder: { make: (stack, props) => { new soc2.ConfigRecorder(stack, 'Subject', props); }, weakened: [{ props: { recordingGroup: { allSupported: false } }, rules: ['ConfigRecorderAllResourcesEnabled'] }] },
  SecurityHub: { make: (stack, props) => { new soc2.SecurityHub(stack, 'Subject', { recorder: new soc2.ConfigRecorder(stack, 'Recorder'), ...props }); }, weakened: [{ props: { autoEnableControls: false }, rules: ['SecurityhubConsolidatedFindings'] }] },
  ThreatDetection: { make: (stack, props) => { new soc2.ThreatDetection(stack, 'Subject', props); }, weakened: [
    { props: { enable: false }, rules: ['GuarddutyDetectorEnabled'] }, { props: { features: ['S3_DATA_EVENTS'] }, rules: ['GuarddutyDetectorFeaturesEnabled'] },
  ] },
  AuditTrail: { make: (stack, props) => { new soc2.AuditTrail(stack, 'Subject', props); }, weakened: [
    { props: { isMultiRegionTrail: false }, rules: ['MultiRegionCloudTrailEnabled'] }, { props: { enableLogFileValidation: false }, rules: ['CloudTrailLogFileValidationEnabled'] }, { props: { enableLogging: false }, rules: ['CloudtrailIsLogging'] },
  ] },
  TrailAlarms: { make: (stack, props) => { new soc2.TrailAlarms(stack, 'Subject', { logGroup: new soc2.AuditTrail(stack, 'Trail').logGroup, ...props }); }, weakened: [] },
  AccountGuardrails: { make: (stack, props) => { new soc2.AccountGuardrails(stack, 'Subject', props); }, weakened: [] },
  BackupProgram: { make: (stack, props) => { new soc2.BackupProgram(stack, 'Subject', props); }, weakened: [{ props: { monthlyRetentionDays: 30, dailyRetentionDays: 14 }, rules: ['BackupPlanMinFrequencyAndMinRetentionCheck'] }] },
  SecureDatabaseInstance: {
    make: (stack, props) => { new soc2.SecureDatabaseInstance(stack, 'Subject', props as unknown as soc2.SecureDatabaseInstanceProps); },
    given: { ...network, engine: 'postgres', engineVersion: '17.4' },
    weakened: [
      { props: { storageEncrypted: false }, rules: ['RdsStorageEncrypted'] },
      { props: { multiAz: false }, rules: ['RdsMultiAzSupport'] },
      { props: { backupRetentionPeriod: 0 }, rules: ['DbInstanceBackupEnabled'] },
      { props: { deletionProtection: false }, rules: ['RdsInstanceDeletionProtectionEnabled'] },
      { props: { iamDatabaseAuthenticationEnabled: false }, rules: ['RdsInstanceIamAuthenticationEnabled'] },
      { props: { enabledCloudwatchLogsExports: [] }, rules: ['RdsLoggingEnabled'] },
      { props: { monitoringInterval: 0 }, rules: ['RdsEnhancedMonitoringEnabled'] },
      { props: { publiclyAccessible: true }, rules: ['RdsInstancePublicAccessCheck'] },
      { props: { copyTagsToSnapshot: false }, rules: ['RdsInstanceCopyTagsToSnapshotsEnabled'] },
      { props: { autoMinorVersionUpgrade: false }, rules: ['RdsAutomaticMinorVersionUpgradeEnabled'] },
      { props: { password: 'correct horse' }, rules: ['RdsMasterPasswordManaged'] },
      { props: { parameterGroupOptions: { parameter: [{ name: 'rds.force_ssl', value: '0' }] } }, rules: ['RdsRequireTls'] },
      { props: { logGroupOptions: { retentionInDays: 30 } }, rules: ['CwLoggroupRetentionPeriodCheck'] },
    ],
  },
  SecureDatabaseCluster: {
    make: (stack, props) => { new soc2.SecureDatabaseCluster(stack, 'Subject', props as unknown as soc2.SecureDatabaseClusterProps); },
    given: { ...network, engine: 'aurora-mysql', engineVersion: '8.0.mysql_aurora.3.08.0' },
    weakened: [
      { props: { storageEncrypted: false }, rules: ['RdsStorageEncrypted'] },
      { props: { readers: 0 }, rules: ['RdsMultiAzSupport'] },
      { props: { backupRetentionPeriod: 1 }, rules: ['DbInstanceBackupEnabled'] },
      { props: { deletionProtection: false }, rules: ['RdsInstanceDeletionProtectionEnabled'] },
      { props: { iamDatabaseAuthenticationEnabled: false }, rules: ['RdsInstanceIamAuthenticationEnabled'] },
      { props: { enabledCloudwatchLogsExports: [] }, rules: ['RdsLoggingEnabled'] },
      { props: { writerOptions: { publiclyAccessible: true } }, rules: ['RdsInstancePublicAccessCheck'] },
      { props: { copyTagsToSnapshot: false }, rules: ['RdsInstanceCopyTagsToSnapshotsEnabled'] },
      { props: { masterPassword: 'correct horse' }, rules: ['RdsMasterPasswordManaged'] },
      { props: { parameterGroupOptions: { parameter: [{ name: 'require_secure_transport', value: 'OFF' }] } }, rules: ['RdsRequireTls'] },
    ],
  },
  SecureFileSystem: {
    make: (stack, props) => { new soc2.SecureFileSystem(stack, 'Subject', props); },
    given: network,
    weakened: [
      { props: { encrypted: false }, rules: ['EfsEncryptedCheck'] },
      { props: { backupPolicyOptions: { backupPolicy: { status: 'DISABLED' } } }, rules: ['EfsAutomaticBackupsEnabled'] },
      { props: { lifecycle: { preventDestroy: false } }, rules: ['StatefulResourceRetained'] },
    ],
  },
  SecureCache: {
    make: (stack, props) => { new soc2.SecureCache(stack, 'Subject', props); },
    given: network,
    weakened: [
      { props: { atRestEncryptionEnabled: 'false' }, rules: ['ElasticacheReplGrpEncryptedAtRest'] },
      { props: { transitEncryptionEnabled: false }, rules: ['ElasticacheReplGrpEncryptedInTransit'] },
      { props: { automaticFailoverEnabled: false }, rules: ['ElasticacheReplGrpAutoFailoverEnabled'] },
      { props: { multiAzEnabled: false }, rules: ['ElasticacheReplGrpMultiAzEnabled'] },
      { props: { snapshotRetentionLimit: 0 }, rules: ['ElasticacheRedisClusterAutomaticBackupCheck'] },
      { props: { autoMinorVersionUpgrade: 'false' }, rules: ['ElasticacheAutoMinorVersionUpgradeCheck'] },
      { props: { engine: 'redis' }, rules: ['ElasticacheReplGrpAuthenticationEnabled'] },
      { props: { logGroupOptions: { retentionInDays: 30 } }, rules: ['CwLoggroupRetentionPeriodCheck'] },
    ],
  },
  SecureSearchDomain: {
    make: (stack, props) => { new soc2.SecureSearchDomain(stack, 'Subject', props); },
    given: network,
    weakened: [
      { props: { encryptAtRest: { enabled: false } }, rules: ['OpensearchEncryptedAtRest'] },
      { props: { nodeToNodeEncryption: { enabled: false } }, rules: ['OpensearchNodeToNodeEncryptionCheck'] },
      { props: { domainEndpointOptions: { enforceHttps: false } }, rules: ['OpensearchHttpsRequired'] },
      { props: { domainEndpointOptions: { tlsSecurityPolicy: 'Policy-Min-TLS-1-0-2019-07' } }, rules: ['OpensearchTlsSecurityPolicyCheck'] },
      { props: { clusterConfig: { instanceCount: 1 } }, rules: ['OpensearchDataNodeFaultTolerance'] },
      { props: { logPublishingOptions: [] }, rules: ['OpensearchAuditLoggingEnabled', 'OpensearchLogsToCloudwatch'] },
      { props: { advancedSecurityOptions: { enabled: false } }, rules: ['OpensearchAccessControlEnabled'] },
      { props: { subnetIds: undefined }, rules: ['OpensearchInVpcOnly'] },
      { props: { lifecycle: { preventDestroy: false } }, rules: ['StatefulResourceRetained'] },
    ],
  },
  SecureRepository: {
    make: (stack, props) => { new soc2.SecureRepository(stack, 'Subject', props); },
    weakened: [
      { props: { imageScanningConfiguration: { scanOnPush: false } }, rules: ['EcrPrivateImageScanningEnabled'] },
      { props: { imageTagMutability: 'MUTABLE' }, rules: ['EcrPrivateTagImmutabilityEnabled'] },
      { props: { encryptionConfiguration: [{ encryptionType: 'AES256' }] }, rules: ['EcrRepositoryCmkEncryptionEnabled'] },
    ],
  },
  SecureVpc: {
    make: (stack, props) => { new soc2.SecureVpc(stack, 'Subject', props); },
    weakened: [
      { props: { flowLogs: false }, rules: ['VpcFlowLogsEnabled'] },
      { props: { restrictDefaultSecurityGroup: false }, rules: ['VpcDefaultSecurityGroupClosed'] },
      { props: { publicSubnetOptions: { mapPublicIpOnLaunch: true } }, rules: ['SubnetAutoAssignPublicIpDisabled'] },
      { props: { logGroupOptions: { retentionInDays: 30 } }, rules: ['CwLoggroupRetentionPeriodCheck'] },
    ],
  },
  SecureSecurityGroup: {
    make: (stack, props) => { new soc2.SecureSecurityGroup(stack, 'Subject', { vpcId: network.vpcId, ...props }).addIngressRule('Https', { ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIpv4: '10.0.0.0/8', description: 'Everybody in the network' }); },
    weakened: [
      { props: { ingress: [{ protocol: 'tcp', fromPort: 22, toPort: 22, cidrBlocks: ['0.0.0.0/0'], description: 'Everybody' }] }, rules: ['RestrictedSsh'] },
      { props: { ingress: [{ protocol: '-1', fromPort: 0, toPort: 0, cidrBlocks: ['0.0.0.0/0'], description: 'Everybody' }] }, rules: ['NoUnrestrictedAllPorts', 'RestrictedCommonPorts', 'RestrictedRdp', 'RestrictedSsh'] },
    ],
  },
  SecureLoadBalancer: {
    make: (stack, props) => { new soc2.SecureLoadBalancer(stack, 'Subject', props); },
    given: { vpcId: network.vpcId, subnets: network.subnetIds, internal: false, certificateArns: [CERTIFICATE] },
    weakened: [
      { props: { dropInvalidHeaderFields: false }, rules: ['AlbHttpDropInvalidHeaderEnabled'] },
      { props: { enableDeletionProtection: false }, rules: ['ElbDeletionProtectionEnabled'] },
      { props: { accessLogs: { bucket: 'logs-of-example', enabled: false } }, rules: ['ElbLoggingEnabled'] },
      { props: { httpsListenerOptions: { sslPolicy: 'ELBSecurityPolicy-2016-08' } }, rules: ['Elbv2PredefinedSecurityPolicySslCheck'] },
      { props: { httpsListenerOptions: { protocol: 'HTTP' } }, rules: ['ElbTlsHttpsListenersOnly'] },
      { props: { desyncMitigationMode: 'monitor' }, rules: ['AlbDesyncModeCheck'] },
    ],
  },
  WebFirewall: {
    make: (stack, props) => { new soc2.WebFirewall(stack, 'Subject', props); },
    weakened: [
      { props: { managedRuleGroups: [] }, rules: ['Wafv2WebaclManagedRules'] },
      { props: { rule: [] }, rules: ['Wafv2WebaclManagedRules', 'Wafv2WebaclNotEmpty', 'Wafv2WebaclRulesEnforced'] },
      { props: { visibilityConfig: { cloudwatchMetricsEnabled: false, sampledRequestsEnabled: false, metricName: 'None' } }, rules: ['Wafv2VisibilityEnabled'] },
    ],
  },
  SecureCluster: {
    make: (stack, props) => { new soc2.SecureCluster(stack, 'Subject', props); },
    weakened: [
      { props: { setting: [{ name: 'containerInsights', value: 'disabled' }] }, rules: ['EcsContainerInsightsEnabled'] },
      { props: { configuration: { executeCommandConfiguration: { logging: 'NONE' } } }, rules: ['EcsClusterExecLoggingEnabled'] },
    ],
  },
  SecureTaskDefinition: {
    make: (stack, props) => { new soc2.SecureTaskDefinition(stack, 'Subject', { containers: [{ ...CONTAINER, ...props }] }); },
    weakened: [
      { props: { user: 'root' }, rules: ['EcsTaskDefinitionNonrootUser'] },
      { props: { readonlyRootFilesystem: false }, rules: ['EcsContainersReadonlyAccess'] },
      { props: { privileged: true }, rules: ['EcsContainersNonprivileged'] },
      { props: { logConfiguration: undefined }, rules: ['EcsTaskDefinitionLogConfiguration'] },
      { props: { image: 'public.ecr.aws/docker/library/nginx:latest' }, rules: ['EcsTaskDefinitionImagePinned'] },
      { props: { environment: [{ name: 'DB_PASSWORD', value: 'correct horse' }] }, rules: ['NoPlaintextSecrets'] },
    ],
  },
  SecureFargateService: {
    make: (stack, props) => {
      const cluster = new soc2.SecureCluster(stack, 'Cluster').arn;
      const taskDefinition = new soc2.SecureTaskDefinition(stack, 'Task', { containers: [CONTAINER] }).arn;
      new soc2.SecureFargateService(stack, 'Subject', { cluster, taskDefinition, ...network, ...props });
    },
    weakened: [
      { props: { desiredCount: 1 }, rules: ['EcsServiceMinimumTaskCount'] },
      { props: { deploymentCircuitBreaker: { enable: true, rollback: false } }, rules: ['EcsServiceDeploymentRollbackEnabled'] },
      { props: { networkConfiguration: { subnets: network.subnetIds, assignPublicIp: true } }, rules: ['EcsServiceNoPublicIp'] },
      { props: { subnetIds: ['subnet-0a'] }, rules: ['EcsServiceMultipleAz'] },
    ],
  },
  SecureRestApi: {
    make: (stack, props) => {
      const { method, ...rest } = props;
      new soc2.SecureRestApi(stack, 'Subject', rest).addMethod('List', { path: '/orders/{id}', httpMethod: 'GET', handler: HANDLER, ...(method as object | undefined) });
    },
    weakened: [
      { props: { stageOptions: { xrayTracingEnabled: false } }, rules: ['ApiGwXrayEnabled'] },
      { props: { methodSettings: { loggingLevel: 'OFF' } }, rules: ['ApiGwExecutionLoggingEnabled'] },
      { props: { methodSettings: { metricsEnabled: false } }, rules: ['ApiGwMetricsEnabled'] },
      { props: { methodSettings: { cachingEnabled: true, cacheDataEncrypted: false } }, rules: ['ApiGwCacheEncrypted'] },
      { props: { method: { authorization: 'NONE' } }, rules: ['ApiGwMethodAuthorization'] },
      { props: { logGroupOptions: { retentionInDays: 30 } }, rules: ['CwLoggroupRetentionPeriodCheck'] },
    ],
  },
  SecureHttpApi: {
    make: (stack, props) => {
      const { route, ...rest } = props;
      new soc2.SecureHttpApi(stack, 'Subject', rest).addRoute('List', { routeKey: 'GET /orders/{id}', handler: HANDLER, ...(route as object | undefined) });
    },
    weakened: [
      { props: { route: { authorizationType: 'NONE' } }, rules: ['ApiGwMethodAuthorization'] },
      { props: { logGroupOptions: { retentionInDays: 30 } }, rules: ['CwLoggroupRetentionPeriodCheck'] },
    ],
  },
  SecureDistribution: {
    make: (stack, props) => { new soc2.SecureDistribution(stack, 'Subject', { origin: [{ originId: 'site', domainName: 'origin.example.com' }], ...props }); },
    given: { viewerCertificate: { acmCertificateArn: CERTIFICATE.replace('eu-west-1', 'us-east-1') }, aliases: ['www.example.com'] },
    weakened: [
      { props: { defaultCacheBehavior: { viewerProtocolPolicy: 'allow-all' } }, rules: ['CloudfrontViewerPolicyHttps'] },
      { props: { viewerCertificate: { cloudfrontDefaultCertificate: true } }, rules: ['CloudfrontSecurityPolicyCheck'] },
      { props: { webAclId: '' }, rules: ['CloudfrontAssociatedWithWaf'] },
      { props: { origin: [{ originId: 'site', domainName: 'origin.example.com', customOriginConfig: { httpPort: 80, httpsPort: 443, originProtocolPolicy: 'http-only', originSslProtocols: ['TLSv1.2'] } }] }, rules: ['CloudfrontTrafficToOriginEncrypted'] },
    ],
  },
};
