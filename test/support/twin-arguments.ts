import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from './cdk-cli';

/** Properties whose argument in Terraform does not follow from their name. `json`: the argument is a document in a string. */
const RENAMED: Readonly<Record<string, { readonly name: string; readonly json?: 'as it is' | 'in camel case' }>> = {
  AssumeRolePolicyDocument: { name: 'assume_role_policy', json: 'as it is' }, AuthorizationType: { name: 'authorization' }, ContainerDefinitions: { name: 'container_definitions', json: 'in camel case' },
  DBClusterIdentifier: { name: 'cluster_identifier' }, DBParameterGroupName: { name: 'parameter_group_name' }, DBSnapshotIdentifier: { name: 'snapshot_identifier' },
  DefinitionString: { name: 'definition', json: 'as it is' }, EnableCloudwatchLogsExports: { name: 'enabled_cloudwatch_logs_exports' }, EnablePerformanceInsights: { name: 'performance_insights_enabled' },
  EncryptionAtRestOptions: { name: 'encrypt_at_rest' }, IamAuthEnabled: { name: 'iam_database_authentication_enabled' }, IsLogging: { name: 'enable_logging' },
  KeyPolicy: { name: 'policy', json: 'as it is' }, MasterUserPassword: { name: 'password' }, PendingWindowInDays: { name: 'deletion_window_in_days' }, PolicyDocument: { name: 'policy', json: 'as it is' },
  RedriveAllowPolicy: { name: 'redrive_allow_policy', json: 'as it is' }, RedrivePolicy: { name: 'redrive_policy', json: 'as it is' }, RepositoryPolicyText: { name: 'policy', json: 'as it is' },
  ResourcePolicy: { name: 'policy', json: 'as it is' }, SnsTopicArn: { name: 'sns_topic' }, SourceDBInstanceIdentifier: { name: 'replicate_source_db' }, TimeToLiveSpecification: { name: 'ttl' },
};

/** The same where a type has words of its own. */
const RENAMED_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_lb: { Type: 'load_balancer_type' },
  aws_sagemaker_endpoint_configuration: { KmsKeyId: 'kms_key_arn' },
};

const known = new Map<string, ReadonlySet<string>>();

/** The arguments of a type at any depth, as the provider's bindings for CDKTF write them. */
function argumentsOf(type: string): ReadonlySet<string> {
  let names = known.get(type);
  if (names === undefined) {
    const file = path.join(ROOT, 'node_modules/@cdktf/provider-aws/lib', type.replace(/^aws_/, '').replace(/_/g, '-'), 'index.js');
    names = new Set(fs.existsSync(file) ? [...fs.readFileSync(file, 'utf8').matchAll(/^\s+([a-z0-9_]+): /gm)].map(([, name]) => name) : []);
    known.set(type, names);
  }
  return names;
}

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(camelCased); }
  return typeof value !== 'object' || value === null ? value : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key[0].toLowerCase() + key.slice(1), camelCased(inner)]));
}

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2').toLowerCase().replace('cloud_watch', 'cloudwatch');

/** `${aws:username}` is a variable of IAM, and would be an expression in Terraform. */
function literal(text: string): string {
  return text.split('${').join('$${');
}

/**
 * Properties of CloudFormation as arguments of a Terraform type, where each has an argument of the same name, in the plural or the
 * singular. Undefined where one has none: then nothing follows by machine.
 */
export function asArguments(type: string, properties: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const names = argumentsOf(type);
  const translate = (value: unknown): unknown => {
    if (Array.isArray(value)) { const items = value.map(translate); return items.includes(undefined) ? undefined : items; }
    if (typeof value !== 'object' || value === null) { return typeof value === 'string' ? literal(value) : value; }
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] | undefined => {
      if (key === 'Tags' && Array.isArray(inner)) { return ['tags', Object.fromEntries(inner.map((tag: { Key: string; Value: string }) => [tag.Key, tag.Value]))]; }
      const renamed = RENAMED[key];
      if (renamed?.json !== undefined && names.has(renamed.name)) {
        return [renamed.name, literal(typeof inner === 'string' ? inner : JSON.stringify(renamed.json === 'in camel case' ? camelCased(inner) : inner))];
      }
      const plain = snake(key);
      const candidates = [RENAMED_IN[type]?.[key], renamed?.name, plain, plain.replace(/s$/, ''), plain.replace(/_(options|specification|policy|configuration|config)$/, ''), plain.replace(/uration$/, '')];
      const name = candidates.find((candidate) => candidate !== undefined && names.has(candidate));
      const below = translate(inner);
      return name === undefined || below === undefined ? undefined : [name, below];
    });
    return entries.some((entry) => entry === undefined) ? undefined : Object.fromEntries(entries as [string, unknown][]);
  };
  return translate(properties) as Record<string, unknown> | undefined;
}
