import { engineOf, hasIsolatedSubnets, isKept, member } from '../circumstances';
import { INSTANCE_IAM, INSTANCE_LOGS, INSTANCE_TLS, masterUser } from '../database-engines';
import { defineDefaults } from '../default';
import { call, constant, days, seconds, stackKey } from '../value';
import { DATABASE_BACKUP, DATABASE_BACKUP_DAYS, LOG_RETENTION } from '../values';

export default defineDefaults({
  name: 'rds.DatabaseInstance', construct: 'SecureDatabaseInstance', l2: 'aws_rds.DatabaseInstance', cloudformation: 'AWS::RDS::DBInstance', terraform: 'aws_db_instance',
  reference: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_BestPractices.Security.html',
  repairUnless: ['DBClusterIdentifier', 'SourceDBInstanceIdentifier', 'SourceDbiResourceId', 'SourceDBInstanceAutomatedBackupsArn', 'DBSnapshotIdentifier', 'DBClusterSnapshotIdentifier'],
  rows: [
    {
      property: 'storageEncryptionKey', value: stackKey, when: ({ given }) => given.storageEncrypted === undefined, condition: 'storageEncrypted is left to us',
      injected: false, because: 'the key that AWS manages encrypts as well, and a snapshot in it is restored without permissions on ours.', replaces: true,
      criteria: ['CC6.1', 'C1.1'], rules: [], template: ['KmsKeyId'], terraform: { 'aws_db_instance.kms_key_id': stackKey },
      reason: 'Whoever copies or restores a snapshot needs the key, and the key can be closed.',
    },
    {
      property: 'storageEncrypted', value: true, weak: false, replaces: true,
      when: ({ given }) => given.storageEncryptionKey === undefined, condition: 'no key is given, which encrypts by itself',
      criteria: ['CC6.1', 'C1.1'], rules: ['RdsStorageEncrypted'], template: ['StorageEncrypted'], terraform: { 'aws_db_instance.storage_encrypted': true },
      repair: { StorageEncrypted: true },
      reason: 'RDS stores data, snapshots and logs unencrypted unless told otherwise.',
    },
    {
      property: 'multiAz', value: true, weak: false, live: 'doubles the cost of the instance',
      criteria: ['A1.2', 'A1.1'], rules: ['RdsMultiAzSupport'], template: ['MultiAZ'], terraform: { 'aws_db_instance.multi_az': true },
      repair: { MultiAZ: true },
      reason: 'The service survives the loss of an Availability Zone.',
    },
    {
      property: 'backupRetention', value: DATABASE_BACKUP, weak: days(0), live: 'an instance that had none goes off line for a moment',
      criteria: ['A1.2', 'CC7.5'], rules: ['DbInstanceBackupEnabled'], template: ['BackupRetentionPeriod'], terraform: { 'aws_db_instance.backup_retention_period': DATABASE_BACKUP_DAYS },
      repair: { BackupRetentionPeriod: DATABASE_BACKUP_DAYS },
      reason: 'The database can be restored to any second of the last 35 days, the longest that RDS offers.',
    },
    {
      property: 'deletionProtection', value: true, weak: false, when: isKept, condition: 'removalPolicy is not DESTROY',
      criteria: ['A1.2', 'CC8.1'], rules: ['RdsInstanceDeletionProtectionEnabled'], template: ['DeletionProtection'], terraform: { 'aws_db_instance.deletion_protection': true },
      repair: { DeletionProtection: true },
      reason: 'One wrong call cannot delete the database with all its data.',
    },
    {
      property: 'deleteAutomatedBackups', value: false, when: isKept, condition: 'removalPolicy is not DESTROY',
      criteria: ['A1.2'], rules: [], template: ['DeleteAutomatedBackups'], terraform: { 'aws_db_instance.delete_automated_backups': false },
      reason: 'Backups outlive the instance until they expire.',
    },
    {
      property: 'iamAuthentication', value: true, weak: false, when: (at) => INSTANCE_IAM.includes(engineOf(at)),
      condition: 'the engine is MySQL, MariaDB or PostgreSQL; RDS offers it for no other',
      criteria: ['CC6.1', 'CC6.3'], rules: ['RdsInstanceIamAuthenticationEnabled'], template: ['EnableIAMDatabaseAuthentication'], terraform: { 'aws_db_instance.iam_database_authentication_enabled': true },
      reason: 'People and services connect with short-lived credentials of their own. Passwords still work.',
    },
    {
      property: 'cloudwatchLogsExports', value: (at) => INSTANCE_LOGS[engineOf(at).replace(/-.*/, '')], shown: 'every log of the engine that RDS can export',
      when: (at) => engineOf(at).replace(/-.*/, '') in INSTANCE_LOGS, condition: 'the engine is known',
      criteria: ['CC7.2', 'CC7.3'], rules: ['RdsLoggingEnabled'], template: ['EnableCloudwatchLogsExports'],
      reason: 'Errors and connections can be told afterwards, also when the instance is gone.',
    },
    {
      property: 'monitoringInterval', value: seconds(60), weak: seconds(0),
      criteria: ['CC7.2', 'A1.1'], rules: ['RdsEnhancedMonitoringEnabled'], template: ['MonitoringInterval'], terraform: { 'aws_db_instance.monitoring_interval': 60 }, live: 'adds a role to the stack',
      reason: 'What the operating system does is seen from outside, every minute.',
    },
    {
      property: 'publiclyAccessible', value: false, weak: true,
      when: ({ given }) => member(given, 'vpcSubnets.subnetType') !== 'Public', condition: 'the instance is not put into public subnets: clients outside may then depend on it, and the rule speaks',
      criteria: ['CC6.6'], rules: ['RdsInstancePublicAccessCheck'], template: ['PubliclyAccessible'], terraform: { 'aws_db_instance.publicly_accessible': false },
      repair: { PubliclyAccessible: false },
      reason: 'The database has no address on the internet.',
    },
    {
      property: 'credentials', value: (at) => call('aws_rds.Credentials.fromGeneratedSecret', masterUser(engineOf(at)), { encryptionKey: stackKey }),
      shown: 'a generated password, encrypted with the key of the stack',
      injected: false, because: 'another secret means another password.',
      criteria: ['CC6.1', 'C1.1'], rules: ['SecretsmanagerUsingCmk'], template: ['AWS::SecretsManager::Secret#KmsKeyId'],
      terraform: { 'aws_db_instance.manage_master_user_password': true, 'aws_db_instance.master_user_secret_kms_key_id': stackKey },
      reason: 'Whoever reads the password needs the key as well. The secret rotates every 30 days.',
    },
    {
      property: 'parameters', value: (at) => INSTANCE_TLS[engineOf(at)], shown: "{ 'rds.force_ssl': '1' } or { require_secure_transport: 'ON' }, by engine",
      weak: { 'rds.force_ssl': '0' },
      when: (at) => engineOf(at) in INSTANCE_TLS && at.given.parameterGroup === undefined, condition: 'the engine has such a switch and no parameter group is given',
      injected: false, because: 'clients that connect in clear text stop working.',
      criteria: ['CC6.7'], rules: ['RdsRequireTls'], template: ['AWS::RDS::DBParameterGroup#Parameters'],
      reason: 'Connections in clear text are refused.',
    },
    {
      property: 'caCertificate', value: constant('aws_rds.CaCertificate.RDS_CA_RSA2048_G1'),
      injected: false, because: 'clients must know the new authority first.',
      criteria: ['CC6.7'], rules: [], template: ['CACertificateIdentifier'], terraform: { 'aws_db_instance.ca_cert_identifier': 'rds-ca-rsa2048-g1' },
      reason: 'The certificate is valid until 2061 and does not change under you.',
    },
    {
      property: 'cloudwatchLogsRetention', value: LOG_RETENTION, when: ({ now }) => Array.isArray(now.cloudwatchLogsExports) && now.cloudwatchLogsExports.length > 0,
      condition: 'logs are exported',
      injected: false, because: 'it adds a function to the stack that sets the retention of a log group which RDS makes.',
      criteria: ['CC7.2', 'C1.2'], rules: [], template: ['Custom::LogRetention#RetentionInDays'],
      reason: '400 days cover a report over twelve months with its fieldwork; RDS itself keeps them for ever.',
    },
    {
      property: 'vpcSubnets', value: { subnetType: constant('aws_ec2.SubnetType.PRIVATE_ISOLATED') }, when: (at) => hasIsolatedSubnets(at) && at.given.subnetGroup === undefined,
      condition: 'the network has isolated subnets and no subnet group is given',
      injected: false, because: 'another subnet group replaces the database.', replaces: true,
      criteria: ['CC6.6'], rules: [], template: ['DBSubnetGroupName'],
      reason: 'The database has no route to the internet in either direction.',
    },
  ],
});
