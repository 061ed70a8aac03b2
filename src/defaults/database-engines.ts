/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html */
export const INSTANCE_LOGS: Readonly<Record<string, readonly string[]>> = {
  'postgres': ['postgresql', 'upgrade'], 'mysql': ['audit', 'error', 'general', 'slowquery'], 'mariadb': ['audit', 'error', 'general', 'slowquery'],
  'oracle': ['alert', 'audit', 'listener', 'trace'], 'sqlserver': ['agent', 'error'],
  // It has no agent.
  'sqlserver-ex': ['error'],
};

/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html */
export const INSTANCE_TLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'postgres': { 'rds.force_ssl': '1' }, 'mysql': { require_secure_transport: 'ON' }, 'mariadb': { require_secure_transport: 'ON' },
  'sqlserver-ee': { 'rds.force_ssl': '1' }, 'sqlserver-se': { 'rds.force_ssl': '1' }, 'sqlserver-ex': { 'rds.force_ssl': '1' }, 'sqlserver-web': { 'rds.force_ssl': '1' },
};

/** https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html */
export const CLUSTER_LOGS: Readonly<Record<string, readonly string[]>> = {
  'aurora-postgresql': ['postgresql'], 'aurora-mysql': ['audit', 'error', 'general', 'slowquery'], 'postgres': ['postgresql', 'upgrade'], 'mysql': ['error', 'general', 'slowquery'],
};

/** https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Security.html, .../AuroraPostgreSQL.Security.html */
export const CLUSTER_TLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'aurora-postgresql': { 'rds.force_ssl': '1' }, 'aurora-mysql': { require_secure_transport: 'ON' },
};

/** Engines whose instances know IAM identities, in every Region and version. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.IamDatabaseAuthentication.html */
export const INSTANCE_IAM: readonly string[] = ['mysql', 'postgres'];
/** MariaDB does so from this version on, and not in every Region. */
export const MARIADB_IAM = 10.11;
export const CLUSTER_IAM: readonly string[] = ['aurora-mysql', 'aurora-postgresql', 'mysql', 'postgres'];

/** The name of the user that RDS makes first. */
export function masterUser(engine: string): string {
  return engine.includes('postgres') ? 'postgres' : 'admin';
}

/**
 * Whether the storage of an instance can be encrypted: neither with SQL Server Express nor on the classes that came first.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html
 */
export function knowsEncryption(engine: string, instanceClass: string): boolean {
  return engine !== 'sqlserver-ex' && !engine.startsWith('custom-') && !/^(db\.)?(m1|m2|t1)\.|^(db\.)?t2\.micro$/.test(instanceClass);
}

/**
 * Whether an instance can have a standby in another zone.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_SQLServerMultiAZ.html
 */
export function knowsStandby(engine: string): boolean {
  return engine !== 'sqlserver-ex' && engine !== 'sqlserver-web' && !engine.startsWith('custom-');
}
