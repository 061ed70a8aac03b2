/** Types that a rule judges on one platform alone, and why. */
export const JUSTIFIED_TYPES: Readonly<Record<string, string>> = {
  'BackupVaultPolicyNoPublicAccess AWS::Backup::BackupVault':
    'The policy is a property in CloudFormation and a resource in Terraform.',
  'BackupVaultPolicyNoPublicAccess aws_backup_vault_policy':
    'The policy is a property in CloudFormation and a resource in Terraform.',
  'EfsFileSystemPolicyNoPublicAccess AWS::EFS::FileSystem':
    'The policy is a property in CloudFormation and a resource in Terraform.',
  'EfsFileSystemPolicyNoPublicAccess aws_efs_file_system_policy':
    'The policy is a property in CloudFormation and a resource in Terraform.',
  'SubnetAutoAssignPublicIpDisabled aws_default_subnet':
    'Terraform can take over a subnet that AWS made; CloudFormation cannot.',
  'VpcDefaultSecurityGroupClosed aws_default_vpc':
    'Terraform can take over the VPC that AWS made; CloudFormation cannot.',
  'VpcFlowLogsEnabled aws_default_vpc':
    'Terraform can take over the VPC that AWS made; CloudFormation cannot.',
  'OpensearchAccessPolicyNoPublicAccess aws_opensearch_domain_policy':
    'Terraform can also write the policy in a resource of its own; CloudFormation cannot.',
  'OpensearchAccessPolicyNoPublicAccess aws_elasticsearch_domain_policy':
    'Terraform can also write the policy in a resource of its own; CloudFormation cannot.',
  'SecretsmanagerResourcePolicyNoPublicAccess aws_secretsmanager_secret':
    'Terraform can also write the policy in the resource itself; CloudFormation cannot.',
  'ServicePrincipalSourceNamed aws_sqs_queue':
    'Terraform can also write the policy in the resource itself; CloudFormation cannot.',
  'ServicePrincipalSourceNamed aws_sns_topic':
    'Terraform can also write the policy in the resource itself; CloudFormation cannot.',
  'ServicePrincipalSourceNamed aws_s3_bucket':
    'Terraform can also write the policy in the resource itself; CloudFormation cannot.',
  'SecurityGroupRulesDescribed aws_default_security_group':
    'CloudFormation cannot take over the default group of a network.',
  'AlbDesyncModeCheck aws_elb':
    'CloudFormation has no argument for the desync mode of a classic load balancer.',
  'ApiGwCacheEncrypted AWS::ApiGateway::Stage':
    'Terraform sets up the cache of a stage in aws_api_gateway_method_settings.',
  'ApiGwCacheEncrypted aws_api_gateway_method_settings':
    'Terraform sets up the cache of a stage in aws_api_gateway_method_settings.',
  'Ec2AmiEncrypted aws_ami':
    'CloudFormation makes no images but by Image Builder, which is judged.',
  'Ec2AmiEncrypted aws_ami_copy':
    'CloudFormation makes no images but by Image Builder, which is judged.',
  'EcrRepositoryPolicyNoPublicAccess AWS::ECR::Repository':
    'The policy is a property in CloudFormation and a resource in Terraform.',
  'EcrRepositoryPolicyNoPublicAccess aws_ecr_repository_policy':
    'The policy is a property in CloudFormation and a resource in Terraform.',
  'EfsPolicyRefusesClearText AWS::EFS::FileSystem':
    'The policy is a property in CloudFormation and a resource in Terraform.',
  'EfsPolicyRefusesClearText aws_efs_file_system_policy':
    'The policy is a property in CloudFormation and a resource in Terraform.',
  'EventbridgeBusNoPublicAccess AWS::Events::EventBus':
    'The policy is a property in CloudFormation and a resource in Terraform.',
  'KmsKeyPolicyNoPublicAccess aws_kms_key_policy':
    'The policy is a property in CloudFormation and a resource in Terraform.',
  'S3BucketPolicyNoWildcardPrincipal aws_s3_bucket':
    'Terraform can also write the policy in the resource itself; CloudFormation cannot.',
  'SnsTopicNoPublicAccess aws_sns_topic':
    'Terraform can also write the policy in the resource itself; CloudFormation cannot.',
  'SqsQueueNoPublicAccess aws_sqs_queue':
    'Terraform can also write the policy in the resource itself; CloudFormation cannot.',
  'IamNoAdministratorAccessAttached AWS::IAM::User':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoAdministratorAccessAttached AWS::IAM::Group':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoAdministratorAccessAttached AWS::SSO::PermissionSet':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoAdministratorAccessAttached aws_iam_role_policy_attachment':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoAdministratorAccessAttached aws_iam_user_policy_attachment':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoAdministratorAccessAttached aws_iam_group_policy_attachment':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoAdministratorAccessAttached aws_iam_policy_attachment':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoAdministratorAccessAttached aws_ssoadmin_managed_policy_attachment':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoCloudshellFullAccess AWS::IAM::User':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoCloudshellFullAccess AWS::IAM::Group':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoCloudshellFullAccess AWS::SSO::PermissionSet':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoCloudshellFullAccess aws_iam_role_policy_attachment':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoCloudshellFullAccess aws_iam_user_policy_attachment':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoCloudshellFullAccess aws_iam_group_policy_attachment':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoCloudshellFullAccess aws_iam_policy_attachment':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoCloudshellFullAccess aws_ssoadmin_managed_policy_attachment':
    'CloudFormation attaches policies in the identity and Terraform by resources of their own; either is judged.',
  'IamNoCloudtrailFullAccess AWS::IAM::Policy':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoCloudtrailFullAccess AWS::IAM::User':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoCloudtrailFullAccess AWS::IAM::Group':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoCloudtrailFullAccess AWS::SSO::PermissionSet':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoCloudtrailFullAccess aws_ssoadmin_permission_set_inline_policy':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoPrivilegeEscalation AWS::IAM::Policy':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoPrivilegeEscalation AWS::IAM::User':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoPrivilegeEscalation AWS::IAM::Group':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoPrivilegeEscalation AWS::SSO::PermissionSet':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoPrivilegeEscalation aws_ssoadmin_permission_set_inline_policy':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamPolicyNoStatementsWithAdminAccess AWS::IAM::Policy':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamPolicyNoStatementsWithAdminAccess AWS::IAM::User':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamPolicyNoStatementsWithAdminAccess AWS::IAM::Group':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamPolicyNoStatementsWithAdminAccess AWS::SSO::PermissionSet':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamPolicyNoStatementsWithAdminAccess aws_ssoadmin_permission_set_inline_policy':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamPolicyNoStatementsWithFullAccess AWS::IAM::Policy':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamPolicyNoStatementsWithFullAccess AWS::IAM::User':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamPolicyNoStatementsWithFullAccess AWS::IAM::Group':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamPolicyNoStatementsWithFullAccess AWS::SSO::PermissionSet':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamPolicyNoStatementsWithFullAccess aws_ssoadmin_permission_set_inline_policy':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoInlinePolicyCheck AWS::IAM::Policy':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoInlinePolicyCheck AWS::IAM::User':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamNoInlinePolicyCheck AWS::IAM::Group':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamUserNoPoliciesCheck AWS::IAM::User':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamUserNoPoliciesCheck AWS::IAM::Policy':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamUserNoPoliciesCheck AWS::IAM::ManagedPolicy':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamUserNoPoliciesCheck aws_iam_user_policy_attachment':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'IamUserNoPoliciesCheck aws_iam_policy_attachment':
    'CloudFormation writes inline policies in the identity, or for several at once, and Terraform as resources of their own; either is judged.',
  'MacieStatusCheck aws_macie2_classification_job':
    'A job belongs to the session, which is what CloudFormation has.',
  'NaclNoUnrestrictedSshRdp aws_default_network_acl':
    'CloudFormation does not take over the default list of a network.',
  'RdsSnapshotEncrypted aws_db_snapshot_copy':
    'CloudFormation copies no snapshots.',
  'Route53HealthCheckedRouting AWS::Route53::RecordSetGroup':
    'Terraform has no resource for several records at once.',
  'ShieldAdvancedProtection aws_alb':
    'Another name of aws_lb.',
  'SnsSubscriptionHttps AWS::SNS::Topic':
    'Terraform subscribes in resources of their own, which are judged.',
  'NoUnrestrictedAllPorts aws_default_security_group':
    'CloudFormation does not take over the default group of a network.',
  'RestrictedCommonPorts aws_default_security_group':
    'CloudFormation does not take over the default group of a network.',
  'RestrictedRdp aws_default_security_group':
    'CloudFormation does not take over the default group of a network.',
  'RestrictedSsh aws_default_security_group':
    'CloudFormation does not take over the default group of a network.',
  'StatefulResourceRetained AWS::KMS::Key':
    'Terraform cannot leave a key behind; the waiting period, which KmsKeyDeletionWindow judges, is the way back.',
  'VpcNatGatewayPerZone aws_route_table':
    'Terraform can write routes in the table.',
};

/** Where leaving everything out has another verdict: mostly because the AWS provider has defaults of its own. https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
export const JUSTIFIED_DEFAULTS: Readonly<Record<string, string>> = {
  'S3BucketPolicyNoWildcardPrincipal AWS::S3::AccessPoint not-applicable, aws_s3control_access_point_policy pass':
    'In Terraform the policy is a resource of its own, which cannot be without it.',
  'AccessAnalyzerExternalAccess AWS::AccessAnalyzer::Analyzer fail, aws_accessanalyzer_analyzer pass':
    'The provider\'s default type is ACCOUNT; CloudFormation has no default.',
  'ApiGwDomainNameTlsCheck AWS::ApiGatewayV2::DomainName fail, aws_apigatewayv2_domain_name unknown':
    'The provider requires the block that holds the policy; a loop may make it.',
  'CloudtrailIsLogging AWS::CloudTrail::Trail fail, aws_cloudtrail pass':
    'The provider switches logging on by default; CloudFormation requires the property.',
  'CognitoIdentityPoolUnauthAccessCheck AWS::Cognito::IdentityPool fail, aws_cognito_identity_pool pass':
    'The provider\'s default is false; CloudFormation requires the property.',
  'DmsAutoMinorVersionUpgradeCheck AWS::DMS::ReplicationInstance pass, aws_dms_replication_instance fail':
    'The provider sends false by default; the default of the API is true.',
  'DmsReplicationNotPublic AWS::DMS::ReplicationInstance fail, aws_dms_replication_instance pass':
    'The provider sends false by default; the default of the API is true.',
  'RamShareExternalPrincipals AWS::RAM::ResourceShare fail, aws_ram_resource_share pass':
    'The provider sends false by default; the default of the API is true.',
  'RdsInstancePublicAccessCheck AWS::RDS::DBInstance fail, aws_db_instance pass':
    'The provider sends false by default; the default of the API is true.',
  'RdsInstancePublicAccessCheck AWS::RDS::DBInstance fail, aws_rds_cluster_instance pass':
    'The provider sends false by default; the default of the API is true.',
  'ElbCrossZoneLoadBalancingEnabled AWS::ElasticLoadBalancing::LoadBalancer fail, aws_elb pass':
    'The provider sends true by default; the default of the API is false.',
  'EventbridgeTargetDlq AWS::Events::Rule not-applicable, aws_cloudwatch_event_target fail':
    'A rule without targets has none to judge; in Terraform the target is the resource.',
  'FsxFileSystemBackedUp AWS::FSx::FileSystem unknown, aws_fsx_windows_file_system pass':
    'In CloudFormation one type with a property for the kind, in Terraform one type each.',
  'FsxFileSystemBackedUp AWS::FSx::FileSystem unknown, aws_fsx_ontap_file_system fail':
    'In CloudFormation one type with a property for the kind, in Terraform one type each.',
  'FsxFileSystemBackedUp AWS::FSx::FileSystem unknown, aws_fsx_openzfs_file_system fail':
    'In CloudFormation one type with a property for the kind, in Terraform one type each.',
  'FsxFileSystemBackedUp AWS::FSx::FileSystem unknown, aws_fsx_lustre_file_system not-applicable':
    'In CloudFormation one type with a property for the kind, in Terraform one type each.',
  'GuarddutyDetectorEnabled AWS::GuardDuty::Detector fail, aws_guardduty_detector pass':
    'The provider enables a detector by default; CloudFormation requires the property.',
  'IamNoAdministratorAccessAttached AWS::IAM::Role pass, aws_iam_role not-applicable':
    'In Terraform policies are attached beside the role, where they are judged.',
  'NoUnrestrictedAllPorts AWS::EC2::SecurityGroupIngress pass, aws_security_group_rule not-applicable':
    'Terraform writes inbound and outbound rules in one type, and requires the argument that tells them apart.',
  'RestrictedCommonPorts AWS::EC2::SecurityGroupIngress pass, aws_security_group_rule not-applicable':
    'Terraform writes inbound and outbound rules in one type, and requires the argument that tells them apart.',
  'RestrictedRdp AWS::EC2::SecurityGroupIngress pass, aws_security_group_rule not-applicable':
    'Terraform writes inbound and outbound rules in one type, and requires the argument that tells them apart.',
  'RestrictedSsh AWS::EC2::SecurityGroupIngress pass, aws_security_group_rule not-applicable':
    'Terraform writes inbound and outbound rules in one type, and requires the argument that tells them apart.',
  'RedshiftClusterEncrypted AWS::Redshift::Cluster pass, aws_redshift_cluster unknown':
    'The default changed with version 6 of the provider, and which version is used is not in the configuration.',
  'RedshiftClusterPublicAccessCheck AWS::Redshift::Cluster pass, aws_redshift_cluster unknown':
    'The default changed with version 6 of the provider, and which version is used is not in the configuration.',
  'ServiceControlPolicyGuardsRecords AWS::Organizations::Policy not-applicable, aws_organizations_policy fail':
    'The provider\'s default type is SERVICE_CONTROL_POLICY; CloudFormation requires the property.',
  'StatefulResourceRetained AWS::S3::Bucket fail, aws_s3_bucket pass':
    'Without a policy CloudFormation deletes it; Terraform refuses to delete a bucket with objects, and a cluster without a final snapshot, unless told to.',
  'StatefulResourceRetained AWS::DocDB::DBCluster fail, aws_docdb_cluster pass':
    'Without a policy CloudFormation deletes it; Terraform refuses to delete a bucket with objects, and a cluster without a final snapshot, unless told to.',
  'StatefulResourceRetained AWS::Neptune::DBCluster fail, aws_neptune_cluster pass':
    'Without a policy CloudFormation deletes it; Terraform refuses to delete a bucket with objects, and a cluster without a final snapshot, unless told to.',
  'StatefulResourceRetained AWS::Redshift::Cluster fail, aws_redshift_cluster pass':
    'Without a policy CloudFormation deletes it; Terraform refuses to delete a bucket with objects, and a cluster without a final snapshot, unless told to.',
};

/** Cases whose arguments have the same names and stand elsewhere. */
export const JUSTIFIED_CASES: Readonly<Record<string, string>> = {
  'RdsMasterPasswordManaged aws_db_instance: read from Secrets Manager, pass, fail':
    'CloudFormation fetches a dynamic reference; to Terraform it is a text like any other.',
  'ClbConnectionDrainingEnabled aws_elb: as it should be, pass, fail':
    'A block in CloudFormation, an argument in Terraform.',
  'Ec2InstancesInVpc aws_instance: an interface in a subnet, pass, fail':
    'In Terraform the block names an interface that exists already, and no subnet.',
  'EcsServiceDeploymentRollbackEnabled aws_ecs_service: as it should be, pass, fail':
    'In Terraform the circuit breaker stands beside the deployment configuration.',
  'EcsServiceDeploymentRollbackEnabled aws_ecs_service: goes back on an alarm, pass, fail':
    'In Terraform the alarms stand beside the deployment configuration.',
  'S3BucketVersioningEnabled aws_s3_bucket: versioning enabled, pass, fail':
    'In Terraform the status is an argument of a resource of its own; the block in the bucket has a switch.',
  'S3VersionLifecyclePolicyCheck aws_s3_bucket: versioned without rules, fail, not-applicable':
    'In Terraform the status is an argument of a resource of its own; the block in the bucket has a switch.',
  'S3VersionLifecyclePolicyCheck aws_s3_bucket: suspended, with the versions of before, fail, not-applicable':
    'In Terraform the status is an argument of a resource of its own; the block in the bucket has a switch.',
  'RdsInstancePublicAccessCheck aws_db_instance: omitted, in the default subnet group, fail, pass':
    'The provider sends false by default, whatever the group.',
  'RdsInstancePublicAccessCheck aws_rds_cluster_instance: omitted, in the default subnet group, fail, pass':
    'The provider sends false by default, whatever the group.',
};
