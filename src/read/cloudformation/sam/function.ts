import { deploy } from './deployment';
import { addEventInvokeConfig } from './event-invoke-config';
import { expandEvents } from './events';
import type { Target } from './events/event';
import type { SamResource } from './expansion';
import { addFunctionUrl } from './function-url';
import { conditional, getAtt, ref } from './intrinsics';
import { digest } from './logical-id';
import { Made, type Sketch, type SketchMap } from './origins';
import { addPolicies, allow, RolePolicies } from './policies';
import { addRole, trust } from './role';
import { s3Location } from './s3-location';
import type { Source } from './source';
import { tagList } from './tags';
import { isObject, type Json } from '../../../model/json';

/** Properties that a function takes over as they are. */
const SAME = [
  'FunctionName', 'Handler', 'Runtime', 'Description', 'MemorySize', 'Timeout', 'VpcConfig', 'Environment', 'KmsKeyArn', 'ReservedConcurrentExecutions', 'Layers',
  'FileSystemConfigs', 'ImageConfig', 'PackageType', 'Architectures', 'SnapStart', 'EphemeralStorage', 'CodeSigningConfigArn', 'RuntimeManagementConfig',
  'LoggingConfig', 'TenancyConfig', 'RecursiveLoop', 'DurableConfig', 'FunctionScalingConfig', 'PublishToLatestPublished',
];

/**
 * A function with its role, version and alias, URL, destinations and events.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-function.html
 */
export function expandFunction(sam: SamResource): void {
  const policies = new RolePolicies(`arn:aws:iam::aws:policy/service-role/AWSLambdaBasic${sam.at('DurableConfig').isFilled ? 'DurableExecutionRolePolicy' : 'ExecutionRole'}`);
  if (isTraced(sam)) { policies.addManaged('arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess'); }
  if (sam.at('VpcConfig').isFilled) { policies.addManaged('arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'); }
  addDeadLetterPolicy(sam, policies);

  const role = roleOf(sam);
  sam.main('AWS::Lambda::Function', { ...functionProperties(sam), Role: role.value });
  const alias = addAlias(sam);
  addFunctionUrl(sam, alias);
  addEventInvokeConfig(sam, alias, policies);
  addPolicies(sam, sam.at('Policies'), policies);
  const target: Target = { id: alias ?? sam.id, arn: alias === undefined ? getAtt(sam.id, 'Arn') : ref(alias), name: ref(alias ?? sam.id), condition: sam.condition };
  expandEvents(sam, 'function', target, policies);
  if (role.isMade) {
    const own = sam.at('AssumeRolePolicyDocument');
    addRole(sam, `${sam.id}Role`, {
      policies, trust: own.isPresent ? own : trust('lambda.amazonaws.com'), tags: lambdaTags(sam), path: sam.at('RolePath'), boundary: sam.at('PermissionsBoundary'), condition: role.condition,
    });
  }
  deploy(sam, alias);
}

function functionProperties(sam: SamResource): SketchMap {
  const capacity = sam.at('CapacityProviderConfig');
  return {
    ...Object.fromEntries(SAME.map((name) => [name, sam.at(name)])),
    Code: codeOf(sam),
    Tags: lambdaTags(sam),
    TracingConfig: { Mode: sam.at('Tracing').isPresent && !isTraced(sam) ? undefined : sam.at('Tracing') },
    DeadLetterConfig: deadLetterConfig(sam.at('DeadLetterQueue')),
    CapacityProviderConfig: !capacity.isFilled ? undefined : capacity.isMap ? {
      LambdaManagedInstancesCapacityProviderConfig: {
        CapacityProviderArn: capacity.child('Arn'),
        PerExecutionEnvironmentMaxConcurrency: capacity.child('PerExecutionEnvironmentMaxConcurrency'),
        ExecutionEnvironmentMemoryGiBPerVCpu: capacity.child('ExecutionEnvironmentMemoryGiBPerVCpu'),
      },
    } : capacity,
  };
}

function isTraced(sam: SamResource): boolean {
  return sam.at('Tracing').isFilled && sam.expansion.resolved(sam.at('Tracing')) !== 'Disabled';
}

function deadLetterConfig(queue: Source): Sketch {
  return queue.intrinsic === undefined ? { TargetArn: queue.child('TargetArn') } : queue;
}

function addDeadLetterPolicy(sam: SamResource, policies: RolePolicies): void {
  const queue = sam.at('DeadLetterQueue');
  if (!queue.isFilled) { return; }
  const type = queue.child('Type').text;
  if (type !== 'SQS' && type !== 'SNS') {
    sam.problem(queue, 'DeadLetterQueue has no Type of SQS or SNS, and SAM refuses it', 'entry');
    return;
  }
  policies.addInline(new Made({
    PolicyName: 'DeadLetterQueuePolicy',
    PolicyDocument: { Version: '2012-10-17', Statement: [allow(type === 'SQS' ? 'sqs:SendMessage' : 'sns:Publish', queue.child('TargetArn'))] },
  }, queue));
}

/** The code: an archive, an image, or the text itself. */
function codeOf(sam: SamResource): Sketch {
  const [inline, image, archive] = ['InlineCode', 'ImageUri', 'CodeUri'].map((name) => sam.at(name));
  if (inline.isPresent) { return { ZipFile: inline }; }
  if (image.isPresent) { return { ImageUri: image }; }
  const code = s3Location(archive, { bucket: 'S3Bucket', key: 'S3Key', version: 'S3ObjectVersion' });
  const key = sam.at('SourceKMSKeyArn');
  return key.isPresent && typeof code === 'object' && code !== null && !('pointer' in code) ? { ...code as SketchMap, SourceKMSKeyArn: key } : code;
}

export function lambdaTags(sam: SamResource): Sketch {
  return tagList(sam.at('Tags'), { 'lambda:createdBy': 'SAM' });
}

interface RoleChoice { readonly value: Sketch; readonly isMade: boolean; readonly condition?: string }

/** The role that the template names, or the one that SAM makes; under a condition, the one or the other. */
function roleOf(sam: SamResource): RoleChoice {
  const role = sam.at('Role');
  const made = getAtt(`${sam.id}Role`, 'Arn');
  if (!role.isPresent || role.isNoValue) { return { value: made, isMade: true }; }
  if (role.intrinsic !== 'Fn::If') { return { value: role, isMade: false }; }
  const parts = role.child('Fn::If');
  const condition = parts.child(0).text;
  const [yes, no] = [parts.child(1), parts.child(2)];
  if (condition === undefined || (!yes.isNoValue && !no.isNoValue)) { return { value: role, isMade: false }; }
  if (yes.isNoValue && no.isNoValue) { return { value: made, isMade: true }; }
  if (yes.isNoValue) { return { value: conditional(condition, made, no), isMade: true, condition }; }
  sam.expansion.conditions[`NOT${condition}`] = { 'Fn::Not': [{ Condition: condition }] };
  return { value: conditional(condition, yes, made), isMade: true, condition: `NOT${condition}` };
}

/** `AutoPublishAlias` makes a version of each deployment and an alias that leads to it. */
function addAlias(sam: SamResource): string | undefined {
  const given = sam.at('AutoPublishAlias');
  if (!given.isFilled) { return undefined; }
  // A parameter without a default has a name that is known at deploy time alone.
  const name = given.ref === undefined ? given.raw : sam.expansion.resolved(given) === given.raw ? given.ref : sam.expansion.resolved(given);
  if (typeof name !== 'string') {
    sam.problem(given, 'AutoPublishAlias is neither a text nor a parameter with a default, and SAM refuses it', 'entry');
    return undefined;
  }
  const sha = sam.at('AutoPublishCodeSha256').text;
  const version = `${sam.id}Version${sha === undefined ? digest(versionOf(sam)) : sha.slice(0, 10)}`;
  const alias = `${sam.id}Alias${name.replace(/-/g, 'D').replace(/_/g, 'U')}`;
  const policy = sam.at('VersionDeletionPolicy').raw ?? (sam.at('CapacityProviderConfig').isFilled ? 'Delete' : 'Retain');
  sam.also(version, 'AWS::Lambda::Version', {
    FunctionName: ref(sam.id), Description: sam.at('VersionDescription'),
    FunctionScalingConfig: sam.at('CapacityProviderConfig').isFilled ? sam.at('FunctionScalingConfig') : undefined,
  }, given, sam.entry.child('DeletionPolicy').isPresent ? {} : { DeletionPolicy: policy });
  sam.also(alias, 'AWS::Lambda::Alias', {
    Name: given, FunctionName: ref(sam.id), FunctionVersion: getAtt(version, 'Version'), ProvisionedConcurrencyConfig: sam.at('ProvisionedConcurrencyConfig'),
  }, given);
  sam.expansion.names.set(`${sam.id}.Alias`, alias).set(`${sam.id}.Version`, version);
  return alias;
}

/** What makes a new version: the code, and what SAM watches beside it. */
function versionOf(sam: SamResource): Json {
  const environment = sam.at('Environment').raw;
  const memory = sam.at('MemorySize');
  return {
    Code: sam.at('CodeUri').raw ?? sam.at('InlineCode').raw ?? sam.at('ImageUri').raw ?? null,
    ...(isObject(environment) ? environment : {}),
    ...(memory.isFilled ? { MemorySize: memory.raw ?? null } : {}),
  };
}

