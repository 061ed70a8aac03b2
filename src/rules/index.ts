// Generated from the files in the folder by `npm run registries`. Do not edit.
/* eslint-disable import/order */
import type { Rule } from './rule';
import accessAnalyzerExternalAccess from './accessanalyzer/access-analyzer-external-access';
import accountPartOfOrganizations from './organizations/account-part-of-organizations';
import acmCertificateRenewal from './acm/acm-certificate-renewal';
import acmTransparencyLoggingEnabled from './acm/acm-transparency-logging-enabled';
import albDesyncModeCheck from './elb/alb-desync-mode-check';
import albHttpDropInvalidHeaderEnabled from './elb/alb-http-drop-invalid-header-enabled';
import albSecurityGroupListenerPorts from './elb/alb-security-group-listener-ports';
import albWafEnabled from './elb/alb-waf-enabled';
import amplifyPreviewRequiresAuthentication from './amplify/amplify-preview-requires-authentication';
import apiGwAccessLoggingEnabled from './apigateway/api-gw-access-logging-enabled';
import apiGwAssociatedWithWaf from './apigateway/api-gw-associated-with-waf';
import apiGwCacheEncrypted from './apigateway/api-gw-cache-encrypted';
import apiGwDomainNameTlsCheck from './apigateway/api-gw-domain-name-tls-check';
import apiGwEndpointTypeCheck from './apigateway/api-gw-endpoint-type-check';
import apiGwExecutionLoggingEnabled from './apigateway/api-gw-execution-logging-enabled';
import apiGwMethodAuthorization from './apigateway/api-gw-method-authorization';
import apiGwMetricsEnabled from './apigateway/api-gw-metrics-enabled';
import apiGwRequestValidation from './apigateway/api-gw-request-validation';
import apiGwSslEnabled from './apigateway/api-gw-ssl-enabled';
import apiGwXrayEnabled from './apigateway/api-gw-xray-enabled';
import appstreamFleetNoDefaultInternetAccess from './appstream/appstream-fleet-no-default-internet-access';
import appsyncAuthorizationCheck from './appsync/appsync-authorization-check';
import appsyncCacheEncryptedAtRest from './appsync/appsync-cache-encrypted-at-rest';
import appsyncCacheEncryptedInTransit from './appsync/appsync-cache-encrypted-in-transit';
import appsyncLoggingEnabled from './appsync/appsync-logging-enabled';
import athenaWorkgroupEncryptedAtRest from './athena/athena-workgroup-encrypted-at-rest';
import athenaWorkgroupSettingsEnforced from './athena/athena-workgroup-settings-enforced';
import autoscalingGroupElbHealthcheckRequired from './ec2/autoscaling-group-elb-healthcheck-required';
import autoscalingGroupScalingPolicy from './ec2/autoscaling-group-scaling-policy';
import autoscalingMultipleAz from './ec2/autoscaling-multiple-az';
import backupAirGappedVaultUsed from './backup/backup-air-gapped-vault-used';
import backupPlanCopiesElsewhere from './backup/backup-plan-copies-elsewhere';
import backupPlanMinFrequencyAndMinRetentionCheck from './backup/backup-plan-min-frequency-and-min-retention-check';
import backupPlanRecoveryPointsExpire from './backup/backup-plan-recovery-points-expire';
import backupRestoreTestingEnabled from './backup/backup-restore-testing-enabled';
import backupVaultEncryptedWithOwnKey from './backup/backup-vault-encrypted-with-own-key';
import backupVaultLockCheck from './backup/backup-vault-lock-check';
import backupVaultPolicyNoPublicAccess from './backup/backup-vault-policy-no-public-access';
import beanstalkEnhancedHealthReportingEnabled from './elasticbeanstalk/beanstalk-enhanced-health-reporting-enabled';
import bedrockAgentGuardrail from './bedrock/bedrock-agent-guardrail';
import bedrockEncryptedWithOwnKey from './bedrock/bedrock-encrypted-with-own-key';
import bedrockGuardrailFilters from './bedrock/bedrock-guardrail-filters';
import bedrockModelInvocationLogging from './bedrock/bedrock-model-invocation-logging';
import classifiedDataAccessLogged from './data/classified-data-access-logged';
import classifiedDataEncryptedWithOwnKey from './data/classified-data-encrypted-with-own-key';
import clbConnectionDrainingEnabled from './elb/clb-connection-draining-enabled';
import clbMultipleAz from './elb/clb-multiple-az';
import cloudTrailCloudWatchLogsEnabled from './cloudtrail/cloud-trail-cloud-watch-logs-enabled';
import cloudTrailEncryptionEnabled from './cloudtrail/cloud-trail-encryption-enabled';
import cloudTrailLogFileValidationEnabled from './cloudtrail/cloud-trail-log-file-validation-enabled';
import cloud9EnvironmentSsm from './cloud9/cloud9-environment-ssm';
import cloudfrontAccesslogsEnabled from './cloudfront/cloudfront-accesslogs-enabled';
import cloudfrontAssociatedWithWaf from './cloudfront/cloudfront-associated-with-waf';
import cloudfrontDefaultRootObjectConfigured from './cloudfront/cloudfront-default-root-object-configured';
import cloudfrontFieldLevelEncryption from './cloudfront/cloudfront-field-level-encryption';
import cloudfrontS3OriginAccessControlEnabled from './cloudfront/cloudfront-s3-origin-access-control-enabled';
import cloudfrontSecurityPolicyCheck from './cloudfront/cloudfront-security-policy-check';
import cloudfrontTrafficToOriginEncrypted from './cloudfront/cloudfront-traffic-to-origin-encrypted';
import cloudfrontViewerPolicyHttps from './cloudfront/cloudfront-viewer-policy-https';
import cloudsearchDomainHttpsRequired from './opensearch/cloudsearch-domain-https-required';
import cloudtrailInsightsEnabled from './cloudtrail/cloudtrail-insights-enabled';
import cloudtrailIsLogging from './cloudtrail/cloudtrail-is-logging';
import cloudtrailS3BucketAccessLogging from './cloudtrail/cloudtrail-s3-bucket-access-logging';
import cloudtrailS3BucketPublicAccessProhibited from './cloudtrail/cloudtrail-s3-bucket-public-access-prohibited';
import cloudtrailS3DataeventsEnabled from './cloudtrail/cloudtrail-s3-dataevents-enabled';
import cloudwatchAlarmActionCheck from './cloudwatch/cloudwatch-alarm-action-check';
import cloudwatchAlarmActionEnabledCheck from './cloudwatch/cloudwatch-alarm-action-enabled-check';
import cloudwatchCapacityAlarm from './cloudwatch/cloudwatch-capacity-alarm';
import cloudwatchLogGroupDataProtection from './logs/cloudwatch-log-group-data-protection';
import cloudwatchLogGroupEncrypted from './logs/cloudwatch-log-group-encrypted';
import cloudwatchLogGroupRetentionSet from './logs/cloudwatch-log-group-retention-set';
import cloudwatchLogResourcePolicyNoPublicAccess from './logs/cloudwatch-log-resource-policy-no-public-access';
import cloudwatchTrailAlarms from './cloudwatch/cloudwatch-trail-alarms';
import cmkBackingKeyRotationEnabled from './kms/cmk-backing-key-rotation-enabled';
import codeartifactPolicyNoPublicAccess from './codeartifact/codeartifact-policy-no-public-access';
import codebuildProjectArtifactEncryption from './codebuild/codebuild-project-artifact-encryption';
import codebuildProjectEncryptedWithOwnKey from './codebuild/codebuild-project-encrypted-with-own-key';
import codebuildProjectEnvironmentPrivilegedCheck from './codebuild/codebuild-project-environment-privileged-check';
import codebuildProjectLoggingEnabled from './codebuild/codebuild-project-logging-enabled';
import codebuildProjectNoPublicBuilds from './codebuild/codebuild-project-no-public-builds';
import codebuildProjectS3LogsEncrypted from './codebuild/codebuild-project-s3-logs-encrypted';
import codebuildProjectSourceRepoUrlCheck from './codebuild/codebuild-project-source-repo-url-check';
import codebuildProjectSourceTlsVerified from './codebuild/codebuild-project-source-tls-verified';
import codedeployAutoRollbackMonitorEnabled from './codedeploy/codedeploy-auto-rollback-monitor-enabled';
import codepipelineApprovalBeforeProduction from './codepipeline/codepipeline-approval-before-production';
import cognitoIdentityPoolUnauthAccessCheck from './cognito/cognito-identity-pool-unauth-access-check';
import cognitoUserPoolAdvancedSecurityEnabled from './cognito/cognito-user-pool-advanced-security-enabled';
import cognitoUserPoolDeletionProtectionEnabled from './cognito/cognito-user-pool-deletion-protection-enabled';
import cognitoUserPoolMfaEnabled from './cognito/cognito-user-pool-mfa-enabled';
import cognitoUserPoolPasswordPolicyCheck from './cognito/cognito-user-pool-password-policy-check';
import cognitoUserPoolWafEnabled from './cognito/cognito-user-pool-waf-enabled';
import configConformancePackDeclared from './config/config-conformance-pack-declared';
import configRecorderAllResourcesEnabled from './config/config-recorder-all-resources-enabled';
import cwLoggroupRetentionPeriodCheck from './logs/cw-loggroup-retention-period-check';
import dataStoreClassified from './data/data-store-classified';
import dataStoreRestrictedEgress from './vpc/data-store-restricted-egress';
import datasyncTaskLoggingEnabled from './datasync/datasync-task-logging-enabled';
import daxEncryptionEnabled from './dax/dax-encryption-enabled';
import daxParameterGroupTtl from './dax/dax-parameter-group-ttl';
import daxTlsEndpointEncryption from './dax/dax-tls-endpoint-encryption';
import dbInstanceBackupEnabled from './rds/db-instance-backup-enabled';
import detectiveEnabled from './detective/detective-enabled';
import directoryServiceLogForwarding from './directoryservice/directory-service-log-forwarding';
import directoryServiceRadiusMfa from './directoryservice/directory-service-radius-mfa';
import dmsAutoMinorVersionUpgradeCheck from './dms/dms-auto-minor-version-upgrade-check';
import dmsEndpointSslConfigured from './dms/dms-endpoint-ssl-configured';
import dmsReplicationInstanceMultiAzEnabled from './dms/dms-replication-instance-multi-az-enabled';
import dmsReplicationNotPublic from './dms/dms-replication-not-public';
import dmsReplicationTaskDataValidation from './dms/dms-replication-task-data-validation';
import dmsReplicationTaskSourcedbLogging from './dms/dms-replication-task-sourcedb-logging';
import dmsReplicationTaskTargetdbLogging from './dms/dms-replication-task-targetdb-logging';
import docdbClusterAuditLoggingEnabled from './docdb/docdb-cluster-audit-logging-enabled';
import docdbClusterBackupRetentionCheck from './docdb/docdb-cluster-backup-retention-check';
import docdbClusterDeletionProtectionEnabled from './docdb/docdb-cluster-deletion-protection-enabled';
import docdbClusterEncrypted from './docdb/docdb-cluster-encrypted';
import docdbClusterEncryptedInTransit from './docdb/docdb-cluster-encrypted-in-transit';
import docdbClusterMultiAzEnabled from './docdb/docdb-cluster-multi-az-enabled';
import dynamodbAutoscalingEnabled from './dynamodb/dynamodb-autoscaling-enabled';
import dynamodbInBackupPlan from './dynamodb/dynamodb-in-backup-plan';
import dynamodbPitrEnabled from './dynamodb/dynamodb-pitr-enabled';
import dynamodbTableDeletionProtectionEnabled from './dynamodb/dynamodb-table-deletion-protection-enabled';
import dynamodbTableEncryptedKms from './dynamodb/dynamodb-table-encrypted-kms';
import ebsDeleteOnTermination from './ec2/ebs-delete-on-termination';
import ebsInBackupPlan from './ec2/ebs-in-backup-plan';
import ebsOptimizedInstance from './ec2/ebs-optimized-instance';
import ebsSnapshotBlockPublicAccess from './ec2/ebs-snapshot-block-public-access';
import ebsSnapshotEncrypted from './ec2/ebs-snapshot-encrypted';
import ebsSnapshotPublicRestorableCheck from './ec2/ebs-snapshot-public-restorable-check';
import ec2AmiEncrypted from './ec2/ec2-ami-encrypted';
import ec2ClientVpnConnectionLogEnabled from './vpc/ec2-client-vpn-connection-log-enabled';
import ec2EbsEncryptionByDefault from './ec2/ec2-ebs-encryption-by-default';
import ec2EnisSourceDestinationCheckEnabled from './ec2/ec2-enis-source-destination-check-enabled';
import ec2Imdsv2Check from './ec2/ec2-imdsv2-check';
import ec2InstanceDetailedMonitoringEnabled from './ec2/ec2-instance-detailed-monitoring-enabled';
import ec2InstanceManagedBySystemsManager from './ec2/ec2-instance-managed-by-systems-manager';
import ec2InstanceNoPublicIp from './ec2/ec2-instance-no-public-ip';
import ec2InstanceProfileAttached from './ec2/ec2-instance-profile-attached';
import ec2InstancesInVpc from './ec2/ec2-instances-in-vpc';
import ec2MetadataHopLimit from './ec2/ec2-metadata-hop-limit';
import ec2NitroEnclaveEnabled from './ec2/ec2-nitro-enclave-enabled';
import ec2ResourcesProtectedByBackupPlan from './ec2/ec2-resources-protected-by-backup-plan';
import ec2SecurityGroupAttachedToEni from './vpc/ec2-security-group-attached-to-eni';
import ec2SerialConsoleAccessDisabled from './ec2/ec2-serial-console-access-disabled';
import ec2TransitGatewayAutoVpcAttachDisabled from './vpc/ec2-transit-gateway-auto-vpc-attach-disabled';
import ec2UserDataNoSecrets from './ec2/ec2-user-data-no-secrets';
import ec2VolumeInuseCheck from './ec2/ec2-volume-inuse-check';
import ec2VpcBpaInternetGatewayBlocked from './ec2/ec2-vpc-bpa-internet-gateway-blocked';
import ec2VpnConnectionLoggingEnabled from './vpc/ec2-vpn-connection-logging-enabled';
import ecrPrivateImageScanningEnabled from './ecr/ecr-private-image-scanning-enabled';
import ecrPrivateLifecyclePolicyConfigured from './ecr/ecr-private-lifecycle-policy-configured';
import ecrPrivateTagImmutabilityEnabled from './ecr/ecr-private-tag-immutability-enabled';
import ecrReplicationConfigured from './ecr/ecr-replication-configured';
import ecrRepositoryCmkEncryptionEnabled from './ecr/ecr-repository-cmk-encryption-enabled';
import ecrRepositoryPolicyNoPublicAccess from './ecr/ecr-repository-policy-no-public-access';
import ecsClusterCapacityProvider from './ecs/ecs-cluster-capacity-provider';
import ecsClusterExecLoggingEnabled from './ecs/ecs-cluster-exec-logging-enabled';
import ecsContainerInsightsEnabled from './ecs/ecs-container-insights-enabled';
import ecsContainersNonprivileged from './ecs/ecs-containers-nonprivileged';
import ecsContainersReadonlyAccess from './ecs/ecs-containers-readonly-access';
import ecsServiceAutoScaling from './ecs/ecs-service-auto-scaling';
import ecsServiceDeploymentRollbackEnabled from './ecs/ecs-service-deployment-rollback-enabled';
import ecsServiceMinimumTaskCount from './ecs/ecs-service-minimum-task-count';
import ecsServiceMultipleAz from './ecs/ecs-service-multiple-az';
import ecsServiceNoPublicIp from './ecs/ecs-service-no-public-ip';
import ecsTaskDefinitionEfsEncryptionEnabled from './ecs/ecs-task-definition-efs-encryption-enabled';
import ecsTaskDefinitionImagePinned from './ecs/ecs-task-definition-image-pinned';
import ecsTaskDefinitionLogConfiguration from './ecs/ecs-task-definition-log-configuration';
import ecsTaskDefinitionNetworkModeNotHost from './ecs/ecs-task-definition-network-mode-not-host';
import ecsTaskDefinitionNonrootUser from './ecs/ecs-task-definition-nonroot-user';
import ecsTaskDefinitionPidModeCheck from './ecs/ecs-task-definition-pid-mode-check';
import efsAutomaticBackupsEnabled from './efs/efs-automatic-backups-enabled';
import efsEncryptedCheck from './efs/efs-encrypted-check';
import efsFileSystemPolicyNoPublicAccess from './efs/efs-file-system-policy-no-public-access';
import efsPolicyRefusesClearText from './efs/efs-policy-refuses-clear-text';
import efsRegionalFileSystem from './efs/efs-regional-file-system';
import eipAttached from './ec2/eip-attached';
import eksClusterLoggingEnabled from './eks/eks-cluster-logging-enabled';
import eksClusterSupportedVersion from './eks/eks-cluster-supported-version';
import eksEndpointNoPublicAccess from './eks/eks-endpoint-no-public-access';
import eksEndpointPublicAccessRestricted from './eks/eks-endpoint-public-access-restricted';
import eksSecretsEncrypted from './eks/eks-secrets-encrypted';
import elasticBeanstalkLogsToCloudwatch from './elasticbeanstalk/elastic-beanstalk-logs-to-cloudwatch';
import elasticBeanstalkManagedUpdatesEnabled from './elasticbeanstalk/elastic-beanstalk-managed-updates-enabled';
import elasticacheAutoMinorVersionUpgradeCheck from './elasticache/elasticache-auto-minor-version-upgrade-check';
import elasticacheRedisClusterAutomaticBackupCheck from './elasticache/elasticache-redis-cluster-automatic-backup-check';
import elasticacheReplGrpAuthenticationEnabled from './elasticache/elasticache-repl-grp-authentication-enabled';
import elasticacheReplGrpAutoFailoverEnabled from './elasticache/elasticache-repl-grp-auto-failover-enabled';
import elasticacheReplGrpEncryptedAtRest from './elasticache/elasticache-repl-grp-encrypted-at-rest';
import elasticacheReplGrpEncryptedInTransit from './elasticache/elasticache-repl-grp-encrypted-in-transit';
import elasticacheReplGrpMultiAzEnabled from './elasticache/elasticache-repl-grp-multi-az-enabled';
import elbCrossZoneLoadBalancingEnabled from './elb/elb-cross-zone-load-balancing-enabled';
import elbDeletionProtectionEnabled from './elb/elb-deletion-protection-enabled';
import elbLoggingEnabled from './elb/elb-logging-enabled';
import elbPredefinedSecurityPolicySslCheck from './elb/elb-predefined-security-policy-ssl-check';
import elbTlsHttpsListenersOnly from './elb/elb-tls-https-listeners-only';
import elbv2MultipleAz from './elb/elbv2-multiple-az';
import elbv2PredefinedSecurityPolicySslCheck from './elb/elbv2-predefined-security-policy-ssl-check';
import emrClusterLoggingEnabled from './emr/emr-cluster-logging-enabled';
import emrClusterSecurityConfiguration from './emr/emr-cluster-security-configuration';
import emrMasterNoPublicIp from './emr/emr-master-no-public-ip';
import emrSecurityConfigurationEncryptionRest from './emr/emr-security-configuration-encryption-rest';
import emrSecurityConfigurationEncryptionTransit from './emr/emr-security-configuration-encryption-transit';
import encryptedVolumes from './ec2/encrypted-volumes';
import eventbridgeBusArchived from './events/eventbridge-bus-archived';
import eventbridgeBusNoPublicAccess from './events/eventbridge-bus-no-public-access';
import eventbridgeTargetDlq from './events/eventbridge-target-dlq';
import firehoseDeliveryErrorsLogged from './kinesis/firehose-delivery-errors-logged';
import fisExperimentStopsSafely from './fis/fis-experiment-stops-safely';
import fsxFileSystemBackedUp from './fsx/fsx-file-system-backed-up';
import globalacceleratorFlowLogsEnabled from './globalaccelerator/globalaccelerator-flow-logs-enabled';
import glueDataCatalogEncrypted from './glue/glue-data-catalog-encrypted';
import glueJobLoggingEnabled from './glue/glue-job-logging-enabled';
import glueResourcePolicyNoPublicAccess from './glue/glue-resource-policy-no-public-access';
import glueSchemaCompatibilityChecked from './glue/glue-schema-compatibility-checked';
import glueSecurityConfigurationEncrypted from './glue/glue-security-configuration-encrypted';
import guarddutyDetectorEnabled from './guardduty/guardduty-detector-enabled';
import guarddutyDetectorFeaturesEnabled from './guardduty/guardduty-detector-features-enabled';
import guarddutyMalwareProtectionTagsObjects from './guardduty/guardduty-malware-protection-tags-objects';
import iamGroupHasUsersCheck from './iam/iam-group-has-users-check';
import iamNoAdministratorAccessAttached from './iam/iam-no-administrator-access-attached';
import iamNoCloudshellFullAccess from './iam/iam-no-cloudshell-full-access';
import iamNoCloudtrailFullAccess from './iam/iam-no-cloudtrail-full-access';
import iamNoInlinePolicyCheck from './iam/iam-no-inline-policy-check';
import iamNoLongLivedAccessKeys from './iam/iam-no-long-lived-access-keys';
import iamNoPrivilegeEscalation from './iam/iam-no-privilege-escalation';
import iamNoServerCertificates from './iam/iam-no-server-certificates';
import iamOidcTrustConditions from './iam/iam-oidc-trust-conditions';
import iamPasswordPolicyExpiry from './iam/iam-password-policy-expiry';
import iamPasswordPolicyLowercase from './iam/iam-password-policy-lowercase';
import iamPasswordPolicyMinimumLength from './iam/iam-password-policy-minimum-length';
import iamPasswordPolicyNumber from './iam/iam-password-policy-number';
import iamPasswordPolicyReusePrevention from './iam/iam-password-policy-reuse-prevention';
import iamPasswordPolicySymbol from './iam/iam-password-policy-symbol';
import iamPasswordPolicyUppercase from './iam/iam-password-policy-uppercase';
import iamPermissionsBoundarySet from './iam/iam-permissions-boundary-set';
import iamPolicyInUse from './iam/iam-policy-in-use';
import iamPolicyNoStatementsWithAdminAccess from './iam/iam-policy-no-statements-with-admin-access';
import iamPolicyNoStatementsWithFullAccess from './iam/iam-policy-no-statements-with-full-access';
import iamRoleTrustScoped from './iam/iam-role-trust-scoped';
import iamSupportRoleCreated from './iam/iam-support-role-created';
import iamUserNoPoliciesCheck from './iam/iam-user-no-policies-check';
import imagePipelineTestsEnabled from './imagebuilder/image-pipeline-tests-enabled';
import incidentResponsePlanEngages from './ssm/incident-response-plan-engages';
import inspectorEnabled from './inspector/inspector-enabled';
import internetGatewayAuthorizedVpcOnly from './vpc/internet-gateway-authorized-vpc-only';
import keyspacesTableEncryptedWithOwnKey from './keyspaces/keyspaces-table-encrypted-with-own-key';
import keyspacesTablePitrEnabled from './keyspaces/keyspaces-table-pitr-enabled';
import kinesisAnalyticsApplicationLogging from './kinesis/kinesis-analytics-application-logging';
import kinesisStreamBackupRetentionCheck from './kinesis/kinesis-stream-backup-retention-check';
import kinesisStreamEncrypted from './kinesis/kinesis-stream-encrypted';
import kinesisStreamShardLevelMetrics from './kinesis/kinesis-stream-shard-level-metrics';
import kmsKeyDeletionWindow from './kms/kms-key-deletion-window';
import kmsKeyPolicyNoPublicAccess from './kms/kms-key-policy-no-public-access';
import lambdaCodeSigningEnforced from './lambda/lambda-code-signing-enforced';
import lambdaConcurrencyCheck from './lambda/lambda-concurrency-check';
import lambdaDlqCheck from './lambda/lambda-dlq-check';
import lambdaEnvironmentEncryptedWithOwnKey from './lambda/lambda-environment-encrypted-with-own-key';
import lambdaFunctionPublicAccessProhibited from './lambda/lambda-function-public-access-prohibited';
import lambdaFunctionSettingsCheck from './lambda/lambda-function-settings-check';
import lambdaFunctionUrlAuth from './lambda/lambda-function-url-auth';
import lambdaInsideVpc from './lambda/lambda-inside-vpc';
import lambdaLayerVersionNotPublic from './lambda/lambda-layer-version-not-public';
import lambdaStreamFailureDestination from './lambda/lambda-stream-failure-destination';
import lambdaTracingEnabled from './lambda/lambda-tracing-enabled';
import lambdaVpcMultiAzCheck from './lambda/lambda-vpc-multi-az-check';
import licenseConfigurationHardLimit from './licensemanager/license-configuration-hard-limit';
import macieStatusCheck from './macie/macie-status-check';
import memorydbClusterAuthenticationEnabled from './memorydb/memorydb-cluster-authentication-enabled';
import memorydbClusterAutomaticMinorVersionUpgradeEnabled from './memorydb/memorydb-cluster-automatic-minor-version-upgrade-enabled';
import memorydbClusterEncryptedInTransit from './memorydb/memorydb-cluster-encrypted-in-transit';
import memorydbClusterEncryptedWithOwnKey from './memorydb/memorydb-cluster-encrypted-with-own-key';
import memorydbClusterNotificationsEnabled from './memorydb/memorydb-cluster-notifications-enabled';
import memorydbUserAuthenticationMode from './memorydb/memorydb-user-authentication-mode';
import memorydbUserLeastPrivilege from './memorydb/memorydb-user-least-privilege';
import mqAutoMinorVersionUpgradeEnabled from './mq/mq-auto-minor-version-upgrade-enabled';
import mqBrokerEncryptedWithOwnKey from './mq/mq-broker-encrypted-with-own-key';
import mqBrokerNotPublic from './mq/mq-broker-not-public';
import mqCloudwatchAuditLoggingEnabled from './mq/mq-cloudwatch-audit-logging-enabled';
import mskConnectConnectorEncrypted from './msk/msk-connect-connector-encrypted';
import mskEnhancedMonitoringEnabled from './msk/msk-enhanced-monitoring-enabled';
import mskInClusterNodeRequireTls from './msk/msk-in-cluster-node-require-tls';
import multiRegionCloudTrailEnabled from './cloudtrail/multi-region-cloud-trail-enabled';
import mwaaEnvironmentEncryptedWithOwnKey from './mwaa/mwaa-environment-encrypted-with-own-key';
import mwaaEnvironmentLoggingEnabled from './mwaa/mwaa-environment-logging-enabled';
import mwaaEnvironmentPrivate from './mwaa/mwaa-environment-private';
import naclNoUnrestrictedSshRdp from './vpc/nacl-no-unrestricted-ssh-rdp';
import neptuneClusterBackupRetentionCheck from './neptune/neptune-cluster-backup-retention-check';
import neptuneClusterCloudwatchLogExportEnabled from './neptune/neptune-cluster-cloudwatch-log-export-enabled';
import neptuneClusterCopyTagsToSnapshotEnabled from './neptune/neptune-cluster-copy-tags-to-snapshot-enabled';
import neptuneClusterDeletionProtectionEnabled from './neptune/neptune-cluster-deletion-protection-enabled';
import neptuneClusterEncrypted from './neptune/neptune-cluster-encrypted';
import neptuneClusterEncryptedInTransit from './neptune/neptune-cluster-encrypted-in-transit';
import neptuneClusterIamDatabaseAuthentication from './neptune/neptune-cluster-iam-database-authentication';
import neptuneClusterMultiAzEnabled from './neptune/neptune-cluster-multi-az-enabled';
import neptuneClusterSnapshotEncrypted from './neptune/neptune-cluster-snapshot-encrypted';
import neptuneInstanceAutomaticMinorVersionUpgradeEnabled from './neptune/neptune-instance-automatic-minor-version-upgrade-enabled';
import neptuneInstancePublicAccessCheck from './neptune/neptune-instance-public-access-check';
import netfwLoggingEnabled from './networkfirewall/netfw-logging-enabled';
import netfwMultiAzEnabled from './networkfirewall/netfw-multi-az-enabled';
import netfwPolicyDefaultActionFragmentPackets from './networkfirewall/netfw-policy-default-action-fragment-packets';
import netfwPolicyDefaultActionFullPackets from './networkfirewall/netfw-policy-default-action-full-packets';
import noPlaintextSecrets from './lambda/no-plaintext-secrets';
import noUnrestrictedAllPorts from './vpc/no-unrestricted-all-ports';
import opensearchAccessControlEnabled from './opensearch/opensearch-access-control-enabled';
import opensearchAccessPolicyNoPublicAccess from './opensearch/opensearch-access-policy-no-public-access';
import opensearchAuditLoggingEnabled from './opensearch/opensearch-audit-logging-enabled';
import opensearchAutoSoftwareUpdate from './opensearch/opensearch-auto-software-update';
import opensearchDataNodeFaultTolerance from './opensearch/opensearch-data-node-fault-tolerance';
import opensearchEncryptedAtRest from './opensearch/opensearch-encrypted-at-rest';
import opensearchHttpsRequired from './opensearch/opensearch-https-required';
import opensearchInVpcOnly from './opensearch/opensearch-in-vpc-only';
import opensearchLogsToCloudwatch from './opensearch/opensearch-logs-to-cloudwatch';
import opensearchNodeToNodeEncryptionCheck from './opensearch/opensearch-node-to-node-encryption-check';
import opensearchTlsSecurityPolicyCheck from './opensearch/opensearch-tls-security-policy-check';
import permissionSetSessionDuration from './sso/permission-set-session-duration';
import personalDataAccessRecorded from './data/personal-data-access-recorded';
import personalDataNoExternalShare from './data/personal-data-no-external-share';
import personalDataRetention from './data/personal-data-retention';
import qldbLedgerDeletionProtectionEnabled from './qldb/qldb-ledger-deletion-protection-enabled';
import qldbLedgerPermissionsMode from './qldb/qldb-ledger-permissions-mode';
import ramShareExternalPrincipals from './ram/ram-share-external-principals';
import rdsAutomaticMinorVersionUpgradeEnabled from './rds/rds-automatic-minor-version-upgrade-enabled';
import rdsClusterActivityStreamEnabled from './rds/rds-cluster-activity-stream-enabled';
import rdsEnhancedMonitoringEnabled from './rds/rds-enhanced-monitoring-enabled';
import rdsEventSubscriptionCriticalEvents from './rds/rds-event-subscription-critical-events';
import rdsInBackupPlan from './rds/rds-in-backup-plan';
import rdsInstanceCopyTagsToSnapshotsEnabled from './rds/rds-instance-copy-tags-to-snapshots-enabled';
import rdsInstanceDeletionProtectionEnabled from './rds/rds-instance-deletion-protection-enabled';
import rdsInstanceIamAuthenticationEnabled from './rds/rds-instance-iam-authentication-enabled';
import rdsInstancePublicAccessCheck from './rds/rds-instance-public-access-check';
import rdsLoggingEnabled from './rds/rds-logging-enabled';
import rdsMasterPasswordManaged from './rds/rds-master-password-managed';
import rdsMultiAzSupport from './rds/rds-multi-az-support';
import rdsNoDeprecatedEngine from './rds/rds-no-deprecated-engine';
import rdsRequireTls from './rds/rds-require-tls';
import rdsSnapshotEncrypted from './rds/rds-snapshot-encrypted';
import rdsSnapshotsPublicProhibited from './rds/rds-snapshots-public-prohibited';
import rdsStorageAutoscalingEnabled from './rds/rds-storage-autoscaling-enabled';
import rdsStorageEncrypted from './rds/rds-storage-encrypted';
import redshiftAuditLoggingEnabled from './redshift/redshift-audit-logging-enabled';
import redshiftBackupEnabled from './redshift/redshift-backup-enabled';
import redshiftClusterEncrypted from './redshift/redshift-cluster-encrypted';
import redshiftClusterMaintenancesettingsCheck from './redshift/redshift-cluster-maintenancesettings-check';
import redshiftClusterPublicAccessCheck from './redshift/redshift-cluster-public-access-check';
import redshiftEnhancedVpcRoutingEnabled from './redshift/redshift-enhanced-vpc-routing-enabled';
import redshiftRequireTlsSsl from './redshift/redshift-require-tls-ssl';
import requiredTags from './data/required-tags';
import restrictedCommonPorts from './vpc/restricted-common-ports';
import restrictedRdp from './vpc/restricted-rdp';
import restrictedSsh from './vpc/restricted-ssh';
import rolesAnywhereSessionDuration from './iam/roles-anywhere-session-duration';
import rolesAnywhereTrustAnchorWithPrivateCa from './iam/roles-anywhere-trust-anchor-with-private-ca';
import route53HealthCheckedRouting from './route53/route53-health-checked-routing';
import route53QueryLoggingEnabled from './route53/route53-query-logging-enabled';
import route53ResolverDnsFirewallAssociated from './route53/route53-resolver-dns-firewall-associated';
import route53ResolverDnssecValidation from './route53/route53-resolver-dnssec-validation';
import route53ResolverQueryLoggingEnabled from './route53/route53-resolver-query-logging-enabled';
import route53ZoneDnssecSigning from './route53/route53-zone-dnssec-signing';
import s3AccountLevelPublicAccessBlocks from './s3/s3-account-level-public-access-blocks';
import s3BucketAclProhibited from './s3/s3-bucket-acl-prohibited';
import s3BucketDefaultLockEnabled from './s3/s3-bucket-default-lock-enabled';
import s3BucketLevelPublicAccessProhibited from './s3/s3-bucket-level-public-access-prohibited';
import s3BucketLoggingEnabled from './s3/s3-bucket-logging-enabled';
import s3BucketPolicyNoWildcardPrincipal from './s3/s3-bucket-policy-no-wildcard-principal';
import s3BucketPublicReadProhibited from './s3/s3-bucket-public-read-prohibited';
import s3BucketPublicWriteProhibited from './s3/s3-bucket-public-write-prohibited';
import s3BucketReplicationEnabled from './s3/s3-bucket-replication-enabled';
import s3BucketServerSideEncryptionEnabled from './s3/s3-bucket-server-side-encryption-enabled';
import s3BucketSslRequestsOnly from './s3/s3-bucket-ssl-requests-only';
import s3BucketVersioningEnabled from './s3/s3-bucket-versioning-enabled';
import s3DefaultEncryptionKms from './s3/s3-default-encryption-kms';
import s3EventNotificationsEnabled from './s3/s3-event-notifications-enabled';
import s3LifecyclePolicyCheck from './s3/s3-lifecycle-policy-check';
import s3VersionLifecyclePolicyCheck from './s3/s3-version-lifecycle-policy-check';
import sagemakerEndpointConfigurationKmsKeyConfigured from './sagemaker/sagemaker-endpoint-configuration-kms-key-configured';
import sagemakerModelIsolationEnabled from './sagemaker/sagemaker-model-isolation-enabled';
import sagemakerNotebookInstanceInsideVpc from './sagemaker/sagemaker-notebook-instance-inside-vpc';
import sagemakerNotebookInstanceKmsKeyConfigured from './sagemaker/sagemaker-notebook-instance-kms-key-configured';
import sagemakerNotebookInstanceRootAccessCheck from './sagemaker/sagemaker-notebook-instance-root-access-check';
import sagemakerNotebookNoDirectInternetAccess from './sagemaker/sagemaker-notebook-no-direct-internet-access';
import secretsmanagerResourcePolicyNoPublicAccess from './secretsmanager/secretsmanager-resource-policy-no-public-access';
import secretsmanagerRotationEnabledCheck from './secretsmanager/secretsmanager-rotation-enabled-check';
import secretsmanagerUsingCmk from './secretsmanager/secretsmanager-using-cmk';
import securityAccountInformationProvided from './account/security-account-information-provided';
import securityFindingsRouted from './events/security-findings-routed';
import securityGroupRulesDescribed from './vpc/security-group-rules-described';
import securityhubConsolidatedFindings from './securityhub/securityhub-consolidated-findings';
import securityhubEnabled from './securityhub/securityhub-enabled';
import serviceControlPolicyGuardsRecords from './organizations/service-control-policy-guards-records';
import servicePrincipalSourceNamed from './iam/service-principal-source-named';
import shieldAdvancedProtection from './shield/shield-advanced-protection';
import snsEncryptedKms from './sns/sns-encrypted-kms';
import snsSubscriptionDlqConfigured from './sns/sns-subscription-dlq-configured';
import snsSubscriptionHttps from './sns/sns-subscription-https';
import snsTopicDataProtectionPolicy from './sns/sns-topic-data-protection-policy';
import snsTopicMessageDeliveryNotificationEnabled from './sns/sns-topic-message-delivery-notification-enabled';
import snsTopicNoPublicAccess from './sns/sns-topic-no-public-access';
import snsTopicSslRequestsOnly from './sns/sns-topic-ssl-requests-only';
import sqsDeadLetterQueueAlarm from './cloudwatch/sqs-dead-letter-queue-alarm';
import sqsQueueBacklogAlarm from './sqs/sqs-queue-backlog-alarm';
import sqsQueueDlqConfigured from './sqs/sqs-queue-dlq-configured';
import sqsQueueEncrypted from './sqs/sqs-queue-encrypted';
import sqsQueueNoPublicAccess from './sqs/sqs-queue-no-public-access';
import sqsQueueSslRequestsOnly from './sqs/sqs-queue-ssl-requests-only';
import ssmDocumentNotPublic from './ssm/ssm-document-not-public';
import ssmPatchingScheduled from './ssm/ssm-patching-scheduled';
import statefulResourceRetained from './data/stateful-resource-retained';
import stepFunctionsStateMachineEncryptedWithOwnKey from './stepfunctions/step-functions-state-machine-encrypted-with-own-key';
import stepFunctionsStateMachineLoggingEnabled from './stepfunctions/step-functions-state-machine-logging-enabled';
import stepFunctionsStateMachineTracingEnabled from './stepfunctions/step-functions-state-machine-tracing-enabled';
import stepFunctionsTaskRetryOrCatch from './stepfunctions/step-functions-task-retry-or-catch';
import subnetAutoAssignPublicIpDisabled from './vpc/subnet-auto-assign-public-ip-disabled';
import syntheticsCanaryAlarmed from './synthetics/synthetics-canary-alarmed';
import transferFamilyServerNoFtp from './transfer/transfer-family-server-no-ftp';
import verifiedAccessInstanceLogging from './vpc/verified-access-instance-logging';
import vpcDefaultSecurityGroupClosed from './vpc/vpc-default-security-group-closed';
import vpcEndpointPolicyRestricted from './vpc/vpc-endpoint-policy-restricted';
import vpcFlowLogsEnabled from './vpc/vpc-flow-logs-enabled';
import vpcLatticeAccessLogging from './vpclattice/vpc-lattice-access-logging';
import vpcLatticeAuthPolicyScoped from './vpclattice/vpc-lattice-auth-policy-scoped';
import vpcLatticeIamAuth from './vpclattice/vpc-lattice-iam-auth';
import vpcLatticeListenerHttps from './vpclattice/vpc-lattice-listener-https';
import vpcLatticeTargetGroupHttps from './vpclattice/vpc-lattice-target-group-https';
import vpcNatGatewayPerZone from './vpc/vpc-nat-gateway-per-zone';
import vpnCustomerGatewayCertificate from './vpc/vpn-customer-gateway-certificate';
import wafv2LoggingEnabled from './wafv2/wafv2-logging-enabled';
import wafv2VisibilityEnabled from './wafv2/wafv2-visibility-enabled';
import wafv2WebaclManagedRules from './wafv2/wafv2-webacl-managed-rules';
import wafv2WebaclNotEmpty from './wafv2/wafv2-webacl-not-empty';
import wafv2WebaclRulesEnforced from './wafv2/wafv2-webacl-rules-enforced';
import workspacesRootVolumeEncryptionEnabled from './workspaces/workspaces-root-volume-encryption-enabled';
import workspacesUserVolumeEncryptionEnabled from './workspaces/workspaces-user-volume-encryption-enabled';

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  { name: 'AccessAnalyzerExternalAccess', ...accessAnalyzerExternalAccess },
  { name: 'AccountPartOfOrganizations', ...accountPartOfOrganizations },
  { name: 'AcmCertificateRenewal', ...acmCertificateRenewal },
  { name: 'AcmTransparencyLoggingEnabled', ...acmTransparencyLoggingEnabled },
  { name: 'AlbDesyncModeCheck', ...albDesyncModeCheck },
  { name: 'AlbHttpDropInvalidHeaderEnabled', ...albHttpDropInvalidHeaderEnabled },
  { name: 'AlbSecurityGroupListenerPorts', ...albSecurityGroupListenerPorts },
  { name: 'AlbWafEnabled', ...albWafEnabled },
  { name: 'AmplifyPreviewRequiresAuthentication', ...amplifyPreviewRequiresAuthentication },
  { name: 'ApiGwAccessLoggingEnabled', ...apiGwAccessLoggingEnabled },
  { name: 'ApiGwAssociatedWithWaf', ...apiGwAssociatedWithWaf },
  { name: 'ApiGwCacheEncrypted', ...apiGwCacheEncrypted },
  { name: 'ApiGwDomainNameTlsCheck', ...apiGwDomainNameTlsCheck },
  { name: 'ApiGwEndpointTypeCheck', ...apiGwEndpointTypeCheck },
  { name: 'ApiGwExecutionLoggingEnabled', ...apiGwExecutionLoggingEnabled },
  { name: 'ApiGwMethodAuthorization', ...apiGwMethodAuthorization },
  { name: 'ApiGwMetricsEnabled', ...apiGwMetricsEnabled },
  { name: 'ApiGwRequestValidation', ...apiGwRequestValidation },
  { name: 'ApiGwSslEnabled', ...apiGwSslEnabled },
  { name: 'ApiGwXrayEnabled', ...apiGwXrayEnabled },
  { name: 'AppstreamFleetNoDefaultInternetAccess', ...appstreamFleetNoDefaultInternetAccess },
  { name: 'AppsyncAuthorizationCheck', ...appsyncAuthorizationCheck },
  { name: 'AppsyncCacheEncryptedAtRest', ...appsyncCacheEncryptedAtRest },
  { name: 'AppsyncCacheEncryptedInTransit', ...appsyncCacheEncryptedInTransit },
  { name: 'AppsyncLoggingEnabled', ...appsyncLoggingEnabled },
  { name: 'AthenaWorkgroupEncryptedAtRest', ...athenaWorkgroupEncryptedAtRest },
  { name: 'AthenaWorkgroupSettingsEnforced', ...athenaWorkgroupSettingsEnforced },
  { name: 'AutoscalingGroupElbHealthcheckRequired', ...autoscalingGroupElbHealthcheckRequired },
  { name: 'AutoscalingGroupScalingPolicy', ...autoscalingGroupScalingPolicy },
  { name: 'AutoscalingMultipleAz', ...autoscalingMultipleAz },
  { name: 'BackupAirGappedVaultUsed', ...backupAirGappedVaultUsed },
  { name: 'BackupPlanCopiesElsewhere', ...backupPlanCopiesElsewhere },
  { name: 'BackupPlanMinFrequencyAndMinRetentionCheck', ...backupPlanMinFrequencyAndMinRetentionCheck },
  { name: 'BackupPlanRecoveryPointsExpire', ...backupPlanRecoveryPointsExpire },
  { name: 'BackupRestoreTestingEnabled', ...backupRestoreTestingEnabled },
  { name: 'BackupVaultEncryptedWithOwnKey', ...backupVaultEncryptedWithOwnKey },
  { name: 'BackupVaultLockCheck', ...backupVaultLockCheck },
  { name: 'BackupVaultPolicyNoPublicAccess', ...backupVaultPolicyNoPublicAccess },
  { name: 'BeanstalkEnhancedHealthReportingEnabled', ...beanstalkEnhancedHealthReportingEnabled },
  { name: 'BedrockAgentGuardrail', ...bedrockAgentGuardrail },
  { name: 'BedrockEncryptedWithOwnKey', ...bedrockEncryptedWithOwnKey },
  { name: 'BedrockGuardrailFilters', ...bedrockGuardrailFilters },
  { name: 'BedrockModelInvocationLogging', ...bedrockModelInvocationLogging },
  { name: 'ClassifiedDataAccessLogged', ...classifiedDataAccessLogged },
  { name: 'ClassifiedDataEncryptedWithOwnKey', ...classifiedDataEncryptedWithOwnKey },
  { name: 'ClbConnectionDrainingEnabled', ...clbConnectionDrainingEnabled },
  { name: 'ClbMultipleAz', ...clbMultipleAz },
  { name: 'CloudTrailCloudWatchLogsEnabled', ...cloudTrailCloudWatchLogsEnabled },
  { name: 'CloudTrailEncryptionEnabled', ...cloudTrailEncryptionEnabled },
  { name: 'CloudTrailLogFileValidationEnabled', ...cloudTrailLogFileValidationEnabled },
  { name: 'Cloud9EnvironmentSsm', ...cloud9EnvironmentSsm },
  { name: 'CloudfrontAccesslogsEnabled', ...cloudfrontAccesslogsEnabled },
  { name: 'CloudfrontAssociatedWithWaf', ...cloudfrontAssociatedWithWaf },
  { name: 'CloudfrontDefaultRootObjectConfigured', ...cloudfrontDefaultRootObjectConfigured },
  { name: 'CloudfrontFieldLevelEncryption', ...cloudfrontFieldLevelEncryption },
  { name: 'CloudfrontS3OriginAccessControlEnabled', ...cloudfrontS3OriginAccessControlEnabled },
  { name: 'CloudfrontSecurityPolicyCheck', ...cloudfrontSecurityPolicyCheck },
  { name: 'CloudfrontTrafficToOriginEncrypted', ...cloudfrontTrafficToOriginEncrypted },
  { name: 'CloudfrontViewerPolicyHttps', ...cloudfrontViewerPolicyHttps },
  { name: 'CloudsearchDomainHttpsRequired', ...cloudsearchDomainHttpsRequired },
  { name: 'CloudtrailInsightsEnabled', ...cloudtrailInsightsEnabled },
  { name: 'CloudtrailIsLogging', ...cloudtrailIsLogging },
  { name: 'CloudtrailS3BucketAccessLogging', ...cloudtrailS3BucketAccessLogging },
  { name: 'CloudtrailS3BucketPublicAccessProhibited', ...cloudtrailS3BucketPublicAccessProhibited },
  { name: 'CloudtrailS3DataeventsEnabled', ...cloudtrailS3DataeventsEnabled },
  { name: 'CloudwatchAlarmActionCheck', ...cloudwatchAlarmActionCheck },
  { name: 'CloudwatchAlarmActionEnabledCheck', ...cloudwatchAlarmActionEnabledCheck },
  { name: 'CloudwatchCapacityAlarm', ...cloudwatchCapacityAlarm },
  { name: 'CloudwatchLogGroupDataProtection', ...cloudwatchLogGroupDataProtection },
  { name: 'CloudwatchLogGroupEncrypted', ...cloudwatchLogGroupEncrypted },
  { name: 'CloudwatchLogGroupRetentionSet', ...cloudwatchLogGroupRetentionSet },
  { name: 'CloudwatchLogResourcePolicyNoPublicAccess', ...cloudwatchLogResourcePolicyNoPublicAccess },
  { name: 'CloudwatchTrailAlarms', ...cloudwatchTrailAlarms },
  { name: 'CmkBackingKeyRotationEnabled', ...cmkBackingKeyRotationEnabled },
  { name: 'CodeartifactPolicyNoPublicAccess', ...codeartifactPolicyNoPublicAccess },
  { name: 'CodebuildProjectArtifactEncryption', ...codebuildProjectArtifactEncryption },
  { name: 'CodebuildProjectEncryptedWithOwnKey', ...codebuildProjectEncryptedWithOwnKey },
  { name: 'CodebuildProjectEnvironmentPrivilegedCheck', ...codebuildProjectEnvironmentPrivilegedCheck },
  { name: 'CodebuildProjectLoggingEnabled', ...codebuildProjectLoggingEnabled },
  { name: 'CodebuildProjectNoPublicBuilds', ...codebuildProjectNoPublicBuilds },
  { name: 'CodebuildProjectS3LogsEncrypted', ...codebuildProjectS3LogsEncrypted },
  { name: 'CodebuildProjectSourceRepoUrlCheck', ...codebuildProjectSourceRepoUrlCheck },
  { name: 'CodebuildProjectSourceTlsVerified', ...codebuildProjectSourceTlsVerified },
  { name: 'CodedeployAutoRollbackMonitorEnabled', ...codedeployAutoRollbackMonitorEnabled },
  { name: 'CodepipelineApprovalBeforeProduction', ...codepipelineApprovalBeforeProduction },
  { name: 'CognitoIdentityPoolUnauthAccessCheck', ...cognitoIdentityPoolUnauthAccessCheck },
  { name: 'CognitoUserPoolAdvancedSecurityEnabled', ...cognitoUserPoolAdvancedSecurityEnabled },
  { name: 'CognitoUserPoolDeletionProtectionEnabled', ...cognitoUserPoolDeletionProtectionEnabled },
  { name: 'CognitoUserPoolMfaEnabled', ...cognitoUserPoolMfaEnabled },
  { name: 'CognitoUserPoolPasswordPolicyCheck', ...cognitoUserPoolPasswordPolicyCheck },
  { name: 'CognitoUserPoolWafEnabled', ...cognitoUserPoolWafEnabled },
  { name: 'ConfigConformancePackDeclared', ...configConformancePackDeclared },
  { name: 'ConfigRecorderAllResourcesEnabled', ...configRecorderAllResourcesEnabled },
  { name: 'CwLoggroupRetentionPeriodCheck', ...cwLoggroupRetentionPeriodCheck },
  { name: 'DataStoreClassified', ...dataStoreClassified },
  { name: 'DataStoreRestrictedEgress', ...dataStoreRestrictedEgress },
  { name: 'DatasyncTaskLoggingEnabled', ...datasyncTaskLoggingEnabled },
  { name: 'DaxEncryptionEnabled', ...daxEncryptionEnabled },
  { name: 'DaxParameterGroupTtl', ...daxParameterGroupTtl },
  { name: 'DaxTlsEndpointEncryption', ...daxTlsEndpointEncryption },
  { name: 'DbInstanceBackupEnabled', ...dbInstanceBackupEnabled },
  { name: 'DetectiveEnabled', ...detectiveEnabled },
  { name: 'DirectoryServiceLogForwarding', ...directoryServiceLogForwarding },
  { name: 'DirectoryServiceRadiusMfa', ...directoryServiceRadiusMfa },
  { name: 'DmsAutoMinorVersionUpgradeCheck', ...dmsAutoMinorVersionUpgradeCheck },
  { name: 'DmsEndpointSslConfigured', ...dmsEndpointSslConfigured },
  { name: 'DmsReplicationInstanceMultiAzEnabled', ...dmsReplicationInstanceMultiAzEnabled },
  { name: 'DmsReplicationNotPublic', ...dmsReplicationNotPublic },
  { name: 'DmsReplicationTaskDataValidation', ...dmsReplicationTaskDataValidation },
  { name: 'DmsReplicationTaskSourcedbLogging', ...dmsReplicationTaskSourcedbLogging },
  { name: 'DmsReplicationTaskTargetdbLogging', ...dmsReplicationTaskTargetdbLogging },
  { name: 'DocdbClusterAuditLoggingEnabled', ...docdbClusterAuditLoggingEnabled },
  { name: 'DocdbClusterBackupRetentionCheck', ...docdbClusterBackupRetentionCheck },
  { name: 'DocdbClusterDeletionProtectionEnabled', ...docdbClusterDeletionProtectionEnabled },
  { name: 'DocdbClusterEncrypted', ...docdbClusterEncrypted },
  { name: 'DocdbClusterEncryptedInTransit', ...docdbClusterEncryptedInTransit },
  { name: 'DocdbClusterMultiAzEnabled', ...docdbClusterMultiAzEnabled },
  { name: 'DynamodbAutoscalingEnabled', ...dynamodbAutoscalingEnabled },
  { name: 'DynamodbInBackupPlan', ...dynamodbInBackupPlan },
  { name: 'DynamodbPitrEnabled', ...dynamodbPitrEnabled },
  { name: 'DynamodbTableDeletionProtectionEnabled', ...dynamodbTableDeletionProtectionEnabled },
  { name: 'DynamodbTableEncryptedKms', ...dynamodbTableEncryptedKms },
  { name: 'EbsDeleteOnTermination', ...ebsDeleteOnTermination },
  { name: 'EbsInBackupPlan', ...ebsInBackupPlan },
  { name: 'EbsOptimizedInstance', ...ebsOptimizedInstance },
  { name: 'EbsSnapshotBlockPublicAccess', ...ebsSnapshotBlockPublicAccess },
  { name: 'EbsSnapshotEncrypted', ...ebsSnapshotEncrypted },
  { name: 'EbsSnapshotPublicRestorableCheck', ...ebsSnapshotPublicRestorableCheck },
  { name: 'Ec2AmiEncrypted', ...ec2AmiEncrypted },
  { name: 'Ec2ClientVpnConnectionLogEnabled', ...ec2ClientVpnConnectionLogEnabled },
  { name: 'Ec2EbsEncryptionByDefault', ...ec2EbsEncryptionByDefault },
  { name: 'Ec2EnisSourceDestinationCheckEnabled', ...ec2EnisSourceDestinationCheckEnabled },
  { name: 'Ec2Imdsv2Check', ...ec2Imdsv2Check },
  { name: 'Ec2InstanceDetailedMonitoringEnabled', ...ec2InstanceDetailedMonitoringEnabled },
  { name: 'Ec2InstanceManagedBySystemsManager', ...ec2InstanceManagedBySystemsManager },
  { name: 'Ec2InstanceNoPublicIp', ...ec2InstanceNoPublicIp },
  { name: 'Ec2InstanceProfileAttached', ...ec2InstanceProfileAttached },
  { name: 'Ec2InstancesInVpc', ...ec2InstancesInVpc },
  { name: 'Ec2MetadataHopLimit', ...ec2MetadataHopLimit },
  { name: 'Ec2NitroEnclaveEnabled', ...ec2NitroEnclaveEnabled },
  { name: 'Ec2ResourcesProtectedByBackupPlan', ...ec2ResourcesProtectedByBackupPlan },
  { name: 'Ec2SecurityGroupAttachedToEni', ...ec2SecurityGroupAttachedToEni },
  { name: 'Ec2SerialConsoleAccessDisabled', ...ec2SerialConsoleAccessDisabled },
  { name: 'Ec2TransitGatewayAutoVpcAttachDisabled', ...ec2TransitGatewayAutoVpcAttachDisabled },
  { name: 'Ec2UserDataNoSecrets', ...ec2UserDataNoSecrets },
  { name: 'Ec2VolumeInuseCheck', ...ec2VolumeInuseCheck },
  { name: 'Ec2VpcBpaInternetGatewayBlocked', ...ec2VpcBpaInternetGatewayBlocked },
  { name: 'Ec2VpnConnectionLoggingEnabled', ...ec2VpnConnectionLoggingEnabled },
  { name: 'EcrPrivateImageScanningEnabled', ...ecrPrivateImageScanningEnabled },
  { name: 'EcrPrivateLifecyclePolicyConfigured', ...ecrPrivateLifecyclePolicyConfigured },
  { name: 'EcrPrivateTagImmutabilityEnabled', ...ecrPrivateTagImmutabilityEnabled },
  { name: 'EcrReplicationConfigured', ...ecrReplicationConfigured },
  { name: 'EcrRepositoryCmkEncryptionEnabled', ...ecrRepositoryCmkEncryptionEnabled },
  { name: 'EcrRepositoryPolicyNoPublicAccess', ...ecrRepositoryPolicyNoPublicAccess },
  { name: 'EcsClusterCapacityProvider', ...ecsClusterCapacityProvider },
  { name: 'EcsClusterExecLoggingEnabled', ...ecsClusterExecLoggingEnabled },
  { name: 'EcsContainerInsightsEnabled', ...ecsContainerInsightsEnabled },
  { name: 'EcsContainersNonprivileged', ...ecsContainersNonprivileged },
  { name: 'EcsContainersReadonlyAccess', ...ecsContainersReadonlyAccess },
  { name: 'EcsServiceAutoScaling', ...ecsServiceAutoScaling },
  { name: 'EcsServiceDeploymentRollbackEnabled', ...ecsServiceDeploymentRollbackEnabled },
  { name: 'EcsServiceMinimumTaskCount', ...ecsServiceMinimumTaskCount },
  { name: 'EcsServiceMultipleAz', ...ecsServiceMultipleAz },
  { name: 'EcsServiceNoPublicIp', ...ecsServiceNoPublicIp },
  { name: 'EcsTaskDefinitionEfsEncryptionEnabled', ...ecsTaskDefinitionEfsEncryptionEnabled },
  { name: 'EcsTaskDefinitionImagePinned', ...ecsTaskDefinitionImagePinned },
  { name: 'EcsTaskDefinitionLogConfiguration', ...ecsTaskDefinitionLogConfiguration },
  { name: 'EcsTaskDefinitionNetworkModeNotHost', ...ecsTaskDefinitionNetworkModeNotHost },
  { name: 'EcsTaskDefinitionNonrootUser', ...ecsTaskDefinitionNonrootUser },
  { name: 'EcsTaskDefinitionPidModeCheck', ...ecsTaskDefinitionPidModeCheck },
  { name: 'EfsAutomaticBackupsEnabled', ...efsAutomaticBackupsEnabled },
  { name: 'EfsEncryptedCheck', ...efsEncryptedCheck },
  { name: 'EfsFileSystemPolicyNoPublicAccess', ...efsFileSystemPolicyNoPublicAccess },
  { name: 'EfsPolicyRefusesClearText', ...efsPolicyRefusesClearText },
  { name: 'EfsRegionalFileSystem', ...efsRegionalFileSystem },
  { name: 'EipAttached', ...eipAttached },
  { name: 'EksClusterLoggingEnabled', ...eksClusterLoggingEnabled },
  { name: 'EksClusterSupportedVersion', ...eksClusterSupportedVersion },
  { name: 'EksEndpointNoPublicAccess', ...eksEndpointNoPublicAccess },
  { name: 'EksEndpointPublicAccessRestricted', ...eksEndpointPublicAccessRestricted },
  { name: 'EksSecretsEncrypted', ...eksSecretsEncrypted },
  { name: 'ElasticBeanstalkLogsToCloudwatch', ...elasticBeanstalkLogsToCloudwatch },
  { name: 'ElasticBeanstalkManagedUpdatesEnabled', ...elasticBeanstalkManagedUpdatesEnabled },
  { name: 'ElasticacheAutoMinorVersionUpgradeCheck', ...elasticacheAutoMinorVersionUpgradeCheck },
  { name: 'ElasticacheRedisClusterAutomaticBackupCheck', ...elasticacheRedisClusterAutomaticBackupCheck },
  { name: 'ElasticacheReplGrpAuthenticationEnabled', ...elasticacheReplGrpAuthenticationEnabled },
  { name: 'ElasticacheReplGrpAutoFailoverEnabled', ...elasticacheReplGrpAutoFailoverEnabled },
  { name: 'ElasticacheReplGrpEncryptedAtRest', ...elasticacheReplGrpEncryptedAtRest },
  { name: 'ElasticacheReplGrpEncryptedInTransit', ...elasticacheReplGrpEncryptedInTransit },
  { name: 'ElasticacheReplGrpMultiAzEnabled', ...elasticacheReplGrpMultiAzEnabled },
  { name: 'ElbCrossZoneLoadBalancingEnabled', ...elbCrossZoneLoadBalancingEnabled },
  { name: 'ElbDeletionProtectionEnabled', ...elbDeletionProtectionEnabled },
  { name: 'ElbLoggingEnabled', ...elbLoggingEnabled },
  { name: 'ElbPredefinedSecurityPolicySslCheck', ...elbPredefinedSecurityPolicySslCheck },
  { name: 'ElbTlsHttpsListenersOnly', ...elbTlsHttpsListenersOnly },
  { name: 'Elbv2MultipleAz', ...elbv2MultipleAz },
  { name: 'Elbv2PredefinedSecurityPolicySslCheck', ...elbv2PredefinedSecurityPolicySslCheck },
  { name: 'EmrClusterLoggingEnabled', ...emrClusterLoggingEnabled },
  { name: 'EmrClusterSecurityConfiguration', ...emrClusterSecurityConfiguration },
  { name: 'EmrMasterNoPublicIp', ...emrMasterNoPublicIp },
  { name: 'EmrSecurityConfigurationEncryptionRest', ...emrSecurityConfigurationEncryptionRest },
  { name: 'EmrSecurityConfigurationEncryptionTransit', ...emrSecurityConfigurationEncryptionTransit },
  { name: 'EncryptedVolumes', ...encryptedVolumes },
  { name: 'EventbridgeBusArchived', ...eventbridgeBusArchived },
  { name: 'EventbridgeBusNoPublicAccess', ...eventbridgeBusNoPublicAccess },
  { name: 'EventbridgeTargetDlq', ...eventbridgeTargetDlq },
  { name: 'FirehoseDeliveryErrorsLogged', ...firehoseDeliveryErrorsLogged },
  { name: 'FisExperimentStopsSafely', ...fisExperimentStopsSafely },
  { name: 'FsxFileSystemBackedUp', ...fsxFileSystemBackedUp },
  { name: 'GlobalacceleratorFlowLogsEnabled', ...globalacceleratorFlowLogsEnabled },
  { name: 'GlueDataCatalogEncrypted', ...glueDataCatalogEncrypted },
  { name: 'GlueJobLoggingEnabled', ...glueJobLoggingEnabled },
  { name: 'GlueResourcePolicyNoPublicAccess', ...glueResourcePolicyNoPublicAccess },
  { name: 'GlueSchemaCompatibilityChecked', ...glueSchemaCompatibilityChecked },
  { name: 'GlueSecurityConfigurationEncrypted', ...glueSecurityConfigurationEncrypted },
  { name: 'GuarddutyDetectorEnabled', ...guarddutyDetectorEnabled },
  { name: 'GuarddutyDetectorFeaturesEnabled', ...guarddutyDetectorFeaturesEnabled },
  { name: 'GuarddutyMalwareProtectionTagsObjects', ...guarddutyMalwareProtectionTagsObjects },
  { name: 'IamGroupHasUsersCheck', ...iamGroupHasUsersCheck },
  { name: 'IamNoAdministratorAccessAttached', ...iamNoAdministratorAccessAttached },
  { name: 'IamNoCloudshellFullAccess', ...iamNoCloudshellFullAccess },
  { name: 'IamNoCloudtrailFullAccess', ...iamNoCloudtrailFullAccess },
  { name: 'IamNoInlinePolicyCheck', ...iamNoInlinePolicyCheck },
  { name: 'IamNoLongLivedAccessKeys', ...iamNoLongLivedAccessKeys },
  { name: 'IamNoPrivilegeEscalation', ...iamNoPrivilegeEscalation },
  { name: 'IamNoServerCertificates', ...iamNoServerCertificates },
  { name: 'IamOidcTrustConditions', ...iamOidcTrustConditions },
  { name: 'IamPasswordPolicyExpiry', ...iamPasswordPolicyExpiry },
  { name: 'IamPasswordPolicyLowercase', ...iamPasswordPolicyLowercase },
  { name: 'IamPasswordPolicyMinimumLength', ...iamPasswordPolicyMinimumLength },
  { name: 'IamPasswordPolicyNumber', ...iamPasswordPolicyNumber },
  { name: 'IamPasswordPolicyReusePrevention', ...iamPasswordPolicyReusePrevention },
  { name: 'IamPasswordPolicySymbol', ...iamPasswordPolicySymbol },
  { name: 'IamPasswordPolicyUppercase', ...iamPasswordPolicyUppercase },
  { name: 'IamPermissionsBoundarySet', ...iamPermissionsBoundarySet },
  { name: 'IamPolicyInUse', ...iamPolicyInUse },
  { name: 'IamPolicyNoStatementsWithAdminAccess', ...iamPolicyNoStatementsWithAdminAccess },
  { name: 'IamPolicyNoStatementsWithFullAccess', ...iamPolicyNoStatementsWithFullAccess },
  { name: 'IamRoleTrustScoped', ...iamRoleTrustScoped },
  { name: 'IamSupportRoleCreated', ...iamSupportRoleCreated },
  { name: 'IamUserNoPoliciesCheck', ...iamUserNoPoliciesCheck },
  { name: 'ImagePipelineTestsEnabled', ...imagePipelineTestsEnabled },
  { name: 'IncidentResponsePlanEngages', ...incidentResponsePlanEngages },
  { name: 'InspectorEnabled', ...inspectorEnabled },
  { name: 'InternetGatewayAuthorizedVpcOnly', ...internetGatewayAuthorizedVpcOnly },
  { name: 'KeyspacesTableEncryptedWithOwnKey', ...keyspacesTableEncryptedWithOwnKey },
  { name: 'KeyspacesTablePitrEnabled', ...keyspacesTablePitrEnabled },
  { name: 'KinesisAnalyticsApplicationLogging', ...kinesisAnalyticsApplicationLogging },
  { name: 'KinesisStreamBackupRetentionCheck', ...kinesisStreamBackupRetentionCheck },
  { name: 'KinesisStreamEncrypted', ...kinesisStreamEncrypted },
  { name: 'KinesisStreamShardLevelMetrics', ...kinesisStreamShardLevelMetrics },
  { name: 'KmsKeyDeletionWindow', ...kmsKeyDeletionWindow },
  { name: 'KmsKeyPolicyNoPublicAccess', ...kmsKeyPolicyNoPublicAccess },
  { name: 'LambdaCodeSigningEnforced', ...lambdaCodeSigningEnforced },
  { name: 'LambdaConcurrencyCheck', ...lambdaConcurrencyCheck },
  { name: 'LambdaDlqCheck', ...lambdaDlqCheck },
  { name: 'LambdaEnvironmentEncryptedWithOwnKey', ...lambdaEnvironmentEncryptedWithOwnKey },
  { name: 'LambdaFunctionPublicAccessProhibited', ...lambdaFunctionPublicAccessProhibited },
  { name: 'LambdaFunctionSettingsCheck', ...lambdaFunctionSettingsCheck },
  { name: 'LambdaFunctionUrlAuth', ...lambdaFunctionUrlAuth },
  { name: 'LambdaInsideVpc', ...lambdaInsideVpc },
  { name: 'LambdaLayerVersionNotPublic', ...lambdaLayerVersionNotPublic },
  { name: 'LambdaStreamFailureDestination', ...lambdaStreamFailureDestination },
  { name: 'LambdaTracingEnabled', ...lambdaTracingEnabled },
  { name: 'LambdaVpcMultiAzCheck', ...lambdaVpcMultiAzCheck },
  { name: 'LicenseConfigurationHardLimit', ...licenseConfigurationHardLimit },
  { name: 'MacieStatusCheck', ...macieStatusCheck },
  { name: 'MemorydbClusterAuthenticationEnabled', ...memorydbClusterAuthenticationEnabled },
  { name: 'MemorydbClusterAutomaticMinorVersionUpgradeEnabled', ...memorydbClusterAutomaticMinorVersionUpgradeEnabled },
  { name: 'MemorydbClusterEncryptedInTransit', ...memorydbClusterEncryptedInTransit },
  { name: 'MemorydbClusterEncryptedWithOwnKey', ...memorydbClusterEncryptedWithOwnKey },
  { name: 'MemorydbClusterNotificationsEnabled', ...memorydbClusterNotificationsEnabled },
  { name: 'MemorydbUserAuthenticationMode', ...memorydbUserAuthenticationMode },
  { name: 'MemorydbUserLeastPrivilege', ...memorydbUserLeastPrivilege },
  { name: 'MqAutoMinorVersionUpgradeEnabled', ...mqAutoMinorVersionUpgradeEnabled },
  { name: 'MqBrokerEncryptedWithOwnKey', ...mqBrokerEncryptedWithOwnKey },
  { name: 'MqBrokerNotPublic', ...mqBrokerNotPublic },
  { name: 'MqCloudwatchAuditLoggingEnabled', ...mqCloudwatchAuditLoggingEnabled },
  { name: 'MskConnectConnectorEncrypted', ...mskConnectConnectorEncrypted },
  { name: 'MskEnhancedMonitoringEnabled', ...mskEnhancedMonitoringEnabled },
  { name: 'MskInClusterNodeRequireTls', ...mskInClusterNodeRequireTls },
  { name: 'MultiRegionCloudTrailEnabled', ...multiRegionCloudTrailEnabled },
  { name: 'MwaaEnvironmentEncryptedWithOwnKey', ...mwaaEnvironmentEncryptedWithOwnKey },
  { name: 'MwaaEnvironmentLoggingEnabled', ...mwaaEnvironmentLoggingEnabled },
  { name: 'MwaaEnvironmentPrivate', ...mwaaEnvironmentPrivate },
  { name: 'NaclNoUnrestrictedSshRdp', ...naclNoUnrestrictedSshRdp },
  { name: 'NeptuneClusterBackupRetentionCheck', ...neptuneClusterBackupRetentionCheck },
  { name: 'NeptuneClusterCloudwatchLogExportEnabled', ...neptuneClusterCloudwatchLogExportEnabled },
  { name: 'NeptuneClusterCopyTagsToSnapshotEnabled', ...neptuneClusterCopyTagsToSnapshotEnabled },
  { name: 'NeptuneClusterDeletionProtectionEnabled', ...neptuneClusterDeletionProtectionEnabled },
  { name: 'NeptuneClusterEncrypted', ...neptuneClusterEncrypted },
  { name: 'NeptuneClusterEncryptedInTransit', ...neptuneClusterEncryptedInTransit },
  { name: 'NeptuneClusterIamDatabaseAuthentication', ...neptuneClusterIamDatabaseAuthentication },
  { name: 'NeptuneClusterMultiAzEnabled', ...neptuneClusterMultiAzEnabled },
  { name: 'NeptuneClusterSnapshotEncrypted', ...neptuneClusterSnapshotEncrypted },
  { name: 'NeptuneInstanceAutomaticMinorVersionUpgradeEnabled', ...neptuneInstanceAutomaticMinorVersionUpgradeEnabled },
  { name: 'NeptuneInstancePublicAccessCheck', ...neptuneInstancePublicAccessCheck },
  { name: 'NetfwLoggingEnabled', ...netfwLoggingEnabled },
  { name: 'NetfwMultiAzEnabled', ...netfwMultiAzEnabled },
  { name: 'NetfwPolicyDefaultActionFragmentPackets', ...netfwPolicyDefaultActionFragmentPackets },
  { name: 'NetfwPolicyDefaultActionFullPackets', ...netfwPolicyDefaultActionFullPackets },
  { name: 'NoPlaintextSecrets', ...noPlaintextSecrets },
  { name: 'NoUnrestrictedAllPorts', ...noUnrestrictedAllPorts },
  { name: 'OpensearchAccessControlEnabled', ...opensearchAccessControlEnabled },
  { name: 'OpensearchAccessPolicyNoPublicAccess', ...opensearchAccessPolicyNoPublicAccess },
  { name: 'OpensearchAuditLoggingEnabled', ...opensearchAuditLoggingEnabled },
  { name: 'OpensearchAutoSoftwareUpdate', ...opensearchAutoSoftwareUpdate },
  { name: 'OpensearchDataNodeFaultTolerance', ...opensearchDataNodeFaultTolerance },
  { name: 'OpensearchEncryptedAtRest', ...opensearchEncryptedAtRest },
  { name: 'OpensearchHttpsRequired', ...opensearchHttpsRequired },
  { name: 'OpensearchInVpcOnly', ...opensearchInVpcOnly },
  { name: 'OpensearchLogsToCloudwatch', ...opensearchLogsToCloudwatch },
  { name: 'OpensearchNodeToNodeEncryptionCheck', ...opensearchNodeToNodeEncryptionCheck },
  { name: 'OpensearchTlsSecurityPolicyCheck', ...opensearchTlsSecurityPolicyCheck },
  { name: 'PermissionSetSessionDuration', ...permissionSetSessionDuration },
  { name: 'PersonalDataAccessRecorded', ...personalDataAccessRecorded },
  { name: 'PersonalDataNoExternalShare', ...personalDataNoExternalShare },
  { name: 'PersonalDataRetention', ...personalDataRetention },
  { name: 'QldbLedgerDeletionProtectionEnabled', ...qldbLedgerDeletionProtectionEnabled },
  { name: 'QldbLedgerPermissionsMode', ...qldbLedgerPermissionsMode },
  { name: 'RamShareExternalPrincipals', ...ramShareExternalPrincipals },
  { name: 'RdsAutomaticMinorVersionUpgradeEnabled', ...rdsAutomaticMinorVersionUpgradeEnabled },
  { name: 'RdsClusterActivityStreamEnabled', ...rdsClusterActivityStreamEnabled },
  { name: 'RdsEnhancedMonitoringEnabled', ...rdsEnhancedMonitoringEnabled },
  { name: 'RdsEventSubscriptionCriticalEvents', ...rdsEventSubscriptionCriticalEvents },
  { name: 'RdsInBackupPlan', ...rdsInBackupPlan },
  { name: 'RdsInstanceCopyTagsToSnapshotsEnabled', ...rdsInstanceCopyTagsToSnapshotsEnabled },
  { name: 'RdsInstanceDeletionProtectionEnabled', ...rdsInstanceDeletionProtectionEnabled },
  { name: 'RdsInstanceIamAuthenticationEnabled', ...rdsInstanceIamAuthenticationEnabled },
  { name: 'RdsInstancePublicAccessCheck', ...rdsInstancePublicAccessCheck },
  { name: 'RdsLoggingEnabled', ...rdsLoggingEnabled },
  { name: 'RdsMasterPasswordManaged', ...rdsMasterPasswordManaged },
  { name: 'RdsMultiAzSupport', ...rdsMultiAzSupport },
  { name: 'RdsNoDeprecatedEngine', ...rdsNoDeprecatedEngine },
  { name: 'RdsRequireTls', ...rdsRequireTls },
  { name: 'RdsSnapshotEncrypted', ...rdsSnapshotEncrypted },
  { name: 'RdsSnapshotsPublicProhibited', ...rdsSnapshotsPublicProhibited },
  { name: 'RdsStorageAutoscalingEnabled', ...rdsStorageAutoscalingEnabled },
  { name: 'RdsStorageEncrypted', ...rdsStorageEncrypted },
  { name: 'RedshiftAuditLoggingEnabled', ...redshiftAuditLoggingEnabled },
  { name: 'RedshiftBackupEnabled', ...redshiftBackupEnabled },
  { name: 'RedshiftClusterEncrypted', ...redshiftClusterEncrypted },
  { name: 'RedshiftClusterMaintenancesettingsCheck', ...redshiftClusterMaintenancesettingsCheck },
  { name: 'RedshiftClusterPublicAccessCheck', ...redshiftClusterPublicAccessCheck },
  { name: 'RedshiftEnhancedVpcRoutingEnabled', ...redshiftEnhancedVpcRoutingEnabled },
  { name: 'RedshiftRequireTlsSsl', ...redshiftRequireTlsSsl },
  { name: 'RequiredTags', ...requiredTags },
  { name: 'RestrictedCommonPorts', ...restrictedCommonPorts },
  { name: 'RestrictedRdp', ...restrictedRdp },
  { name: 'RestrictedSsh', ...restrictedSsh },
  { name: 'RolesAnywhereSessionDuration', ...rolesAnywhereSessionDuration },
  { name: 'RolesAnywhereTrustAnchorWithPrivateCa', ...rolesAnywhereTrustAnchorWithPrivateCa },
  { name: 'Route53HealthCheckedRouting', ...route53HealthCheckedRouting },
  { name: 'Route53QueryLoggingEnabled', ...route53QueryLoggingEnabled },
  { name: 'Route53ResolverDnsFirewallAssociated', ...route53ResolverDnsFirewallAssociated },
  { name: 'Route53ResolverDnssecValidation', ...route53ResolverDnssecValidation },
  { name: 'Route53ResolverQueryLoggingEnabled', ...route53ResolverQueryLoggingEnabled },
  { name: 'Route53ZoneDnssecSigning', ...route53ZoneDnssecSigning },
  { name: 'S3AccountLevelPublicAccessBlocks', ...s3AccountLevelPublicAccessBlocks },
  { name: 'S3BucketAclProhibited', ...s3BucketAclProhibited },
  { name: 'S3BucketDefaultLockEnabled', ...s3BucketDefaultLockEnabled },
  { name: 'S3BucketLevelPublicAccessProhibited', ...s3BucketLevelPublicAccessProhibited },
  { name: 'S3BucketLoggingEnabled', ...s3BucketLoggingEnabled },
  { name: 'S3BucketPolicyNoWildcardPrincipal', ...s3BucketPolicyNoWildcardPrincipal },
  { name: 'S3BucketPublicReadProhibited', ...s3BucketPublicReadProhibited },
  { name: 'S3BucketPublicWriteProhibited', ...s3BucketPublicWriteProhibited },
  { name: 'S3BucketReplicationEnabled', ...s3BucketReplicationEnabled },
  { name: 'S3BucketServerSideEncryptionEnabled', ...s3BucketServerSideEncryptionEnabled },
  { name: 'S3BucketSslRequestsOnly', ...s3BucketSslRequestsOnly },
  { name: 'S3BucketVersioningEnabled', ...s3BucketVersioningEnabled },
  { name: 'S3DefaultEncryptionKms', ...s3DefaultEncryptionKms },
  { name: 'S3EventNotificationsEnabled', ...s3EventNotificationsEnabled },
  { name: 'S3LifecyclePolicyCheck', ...s3LifecyclePolicyCheck },
  { name: 'S3VersionLifecyclePolicyCheck', ...s3VersionLifecyclePolicyCheck },
  { name: 'SagemakerEndpointConfigurationKmsKeyConfigured', ...sagemakerEndpointConfigurationKmsKeyConfigured },
  { name: 'SagemakerModelIsolationEnabled', ...sagemakerModelIsolationEnabled },
  { name: 'SagemakerNotebookInstanceInsideVpc', ...sagemakerNotebookInstanceInsideVpc },
  { name: 'SagemakerNotebookInstanceKmsKeyConfigured', ...sagemakerNotebookInstanceKmsKeyConfigured },
  { name: 'SagemakerNotebookInstanceRootAccessCheck', ...sagemakerNotebookInstanceRootAccessCheck },
  { name: 'SagemakerNotebookNoDirectInternetAccess', ...sagemakerNotebookNoDirectInternetAccess },
  { name: 'SecretsmanagerResourcePolicyNoPublicAccess', ...secretsmanagerResourcePolicyNoPublicAccess },
  { name: 'SecretsmanagerRotationEnabledCheck', ...secretsmanagerRotationEnabledCheck },
  { name: 'SecretsmanagerUsingCmk', ...secretsmanagerUsingCmk },
  { name: 'SecurityAccountInformationProvided', ...securityAccountInformationProvided },
  { name: 'SecurityFindingsRouted', ...securityFindingsRouted },
  { name: 'SecurityGroupRulesDescribed', ...securityGroupRulesDescribed },
  { name: 'SecurityhubConsolidatedFindings', ...securityhubConsolidatedFindings },
  { name: 'SecurityhubEnabled', ...securityhubEnabled },
  { name: 'ServiceControlPolicyGuardsRecords', ...serviceControlPolicyGuardsRecords },
  { name: 'ServicePrincipalSourceNamed', ...servicePrincipalSourceNamed },
  { name: 'ShieldAdvancedProtection', ...shieldAdvancedProtection },
  { name: 'SnsEncryptedKms', ...snsEncryptedKms },
  { name: 'SnsSubscriptionDlqConfigured', ...snsSubscriptionDlqConfigured },
  { name: 'SnsSubscriptionHttps', ...snsSubscriptionHttps },
  { name: 'SnsTopicDataProtectionPolicy', ...snsTopicDataProtectionPolicy },
  { name: 'SnsTopicMessageDeliveryNotificationEnabled', ...snsTopicMessageDeliveryNotificationEnabled },
  { name: 'SnsTopicNoPublicAccess', ...snsTopicNoPublicAccess },
  { name: 'SnsTopicSslRequestsOnly', ...snsTopicSslRequestsOnly },
  { name: 'SqsDeadLetterQueueAlarm', ...sqsDeadLetterQueueAlarm },
  { name: 'SqsQueueBacklogAlarm', ...sqsQueueBacklogAlarm },
  { name: 'SqsQueueDlqConfigured', ...sqsQueueDlqConfigured },
  { name: 'SqsQueueEncrypted', ...sqsQueueEncrypted },
  { name: 'SqsQueueNoPublicAccess', ...sqsQueueNoPublicAccess },
  { name: 'SqsQueueSslRequestsOnly', ...sqsQueueSslRequestsOnly },
  { name: 'SsmDocumentNotPublic', ...ssmDocumentNotPublic },
  { name: 'SsmPatchingScheduled', ...ssmPatchingScheduled },
  { name: 'StatefulResourceRetained', ...statefulResourceRetained },
  { name: 'StepFunctionsStateMachineEncryptedWithOwnKey', ...stepFunctionsStateMachineEncryptedWithOwnKey },
  { name: 'StepFunctionsStateMachineLoggingEnabled', ...stepFunctionsStateMachineLoggingEnabled },
  { name: 'StepFunctionsStateMachineTracingEnabled', ...stepFunctionsStateMachineTracingEnabled },
  { name: 'StepFunctionsTaskRetryOrCatch', ...stepFunctionsTaskRetryOrCatch },
  { name: 'SubnetAutoAssignPublicIpDisabled', ...subnetAutoAssignPublicIpDisabled },
  { name: 'SyntheticsCanaryAlarmed', ...syntheticsCanaryAlarmed },
  { name: 'TransferFamilyServerNoFtp', ...transferFamilyServerNoFtp },
  { name: 'VerifiedAccessInstanceLogging', ...verifiedAccessInstanceLogging },
  { name: 'VpcDefaultSecurityGroupClosed', ...vpcDefaultSecurityGroupClosed },
  { name: 'VpcEndpointPolicyRestricted', ...vpcEndpointPolicyRestricted },
  { name: 'VpcFlowLogsEnabled', ...vpcFlowLogsEnabled },
  { name: 'VpcLatticeAccessLogging', ...vpcLatticeAccessLogging },
  { name: 'VpcLatticeAuthPolicyScoped', ...vpcLatticeAuthPolicyScoped },
  { name: 'VpcLatticeIamAuth', ...vpcLatticeIamAuth },
  { name: 'VpcLatticeListenerHttps', ...vpcLatticeListenerHttps },
  { name: 'VpcLatticeTargetGroupHttps', ...vpcLatticeTargetGroupHttps },
  { name: 'VpcNatGatewayPerZone', ...vpcNatGatewayPerZone },
  { name: 'VpnCustomerGatewayCertificate', ...vpnCustomerGatewayCertificate },
  { name: 'Wafv2LoggingEnabled', ...wafv2LoggingEnabled },
  { name: 'Wafv2VisibilityEnabled', ...wafv2VisibilityEnabled },
  { name: 'Wafv2WebaclManagedRules', ...wafv2WebaclManagedRules },
  { name: 'Wafv2WebaclNotEmpty', ...wafv2WebaclNotEmpty },
  { name: 'Wafv2WebaclRulesEnforced', ...wafv2WebaclRulesEnforced },
  { name: 'WorkspacesRootVolumeEncryptionEnabled', ...workspacesRootVolumeEncryptionEnabled },
  { name: 'WorkspacesUserVolumeEncryptionEnabled', ...workspacesUserVolumeEncryptionEnabled },
];
