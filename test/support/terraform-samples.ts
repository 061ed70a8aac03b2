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
      { props: { versionOptions: { secretString: 'known elsewhere' } }, rules: ['SecretsmanagerRotationEnabledCheck'] },
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
};
