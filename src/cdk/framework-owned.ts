import { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { classOf } from './construct-tree';
import { ShippedCode } from './shipped-code';
import { isArray, isObject, type Json } from '../model/json';
import type { Resource } from '../model/resource';

/** Why findings on the CDK's own plumbing are accepted, ready for the auditor. */
export interface FrameworkOwned { readonly by: string; readonly rationale: string }

interface Provider { readonly classes: readonly string[]; readonly what: string }

const FUNCTION = ['aws-cdk-lib.aws_lambda.Function', 'aws-cdk-lib.aws_lambda.SingletonFunction'];
/** The CDK's class stands in no assembly of jsii, so it goes by the name of the class above it. */
const UNEXPORTED = ['constructs.Construct'];
const NESTED = ['aws-cdk-lib.NestedStack'];
const BASE = ['aws-cdk-lib.CustomResourceProvider', 'aws-cdk-lib.CustomResourceProviderBase'];

/**
 * What aws-cdk-lib puts at the top of a stack, by the construct id that it gives it, and the class it is of. The ids hold a
 * fixed random part, or a name of a custom resource, that no application would choose; that is no proof, and the code of
 * the functions below must be the CDK's.
 */
const PROVIDERS: Readonly<Record<string, Provider>> = {
  'AWS679f53fac002430cb0da5b7982bd2287': { classes: FUNCTION, what: 'the function behind AwsCustomResource' },
  'LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a': { classes: UNEXPORTED, what: 'the function that sets log retention' },
  'BucketNotificationsHandler050a0587b7544547bf325f094a3db834': { classes: UNEXPORTED, what: 'the function that sets bucket notifications' },
  'Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C': { classes: FUNCTION, what: 'the function behind BucketDeployment' },
  '@aws-cdk--aws-eks.ClusterResourceProvider': { classes: NESTED, what: 'the provider of EKS clusters' },
  '@aws-cdk--aws-eks.KubectlProvider': { classes: NESTED, what: 'the provider of Kubernetes manifests' },
  '@aws-cdk--aws-dynamodb.ReplicaProvider': { classes: NESTED, what: 'the provider of table replicas' },
  ...Object.fromEntries([
    'Custom::S3AutoDeleteObjectsCustomResourceProvider', 'Custom::ECRAutoDeleteImagesCustomResourceProvider', 'Custom::VpcRestrictDefaultSGCustomResourceProvider',
    'Custom::CrossRegionExportWriterCustomResourceProvider', 'Custom::CrossRegionExportReaderCustomResourceProvider', 'Custom::AWSCDKOpenIdConnectProviderCustomResourceProvider',
    'Custom::CrossAccountZoneDelegationCustomResourceProvider', 'Custom::DeleteExistingRecordSetCustomResourceProvider', 'Custom::CrossRegionStringParameterReaderCustomResourceProvider',
    'Custom::DynamoDBReplicaCustomResourceProvider', 'Custom::AWSCDKCfnUtilsProviderCustomResourceProvider', 'Custom::S3BucketNotificationsCustomResourceProvider',
  ].map((id) => [id, { classes: BASE, what: 'a custom-resource provider' }])),
};

const LAMBDA = 'AWS::Lambda::Function';
const ROLE = 'AWS::IAM::Role';
/** Types that a provider is made of besides: what grants its role something, and what waits for it. */
const BESIDE = new Set(['AWS::IAM::Policy', 'AWS::StepFunctions::StateMachine', 'AWS::Logs::LogGroup']);

/**
 * Which resources the framework, not the application, decides on: the functions of a provider, which run code that
 * aws-cdk-lib ships, their roles, and what hangs on those. Whatever else somebody puts below such a construct is the
 * application's, and so is all of it where one function runs other code.
 */
export function frameworkOwned(resources: readonly Resource[], nodeOf: (resource: Resource) => IConstruct | undefined): Map<Resource, FrameworkOwned> {
  const units = new Map<IConstruct, Resource[]>();
  const nodes = new Map<Resource, IConstruct>();
  for (const resource of resources) {
    const node = nodeOf(resource);
    const unit = node === undefined ? undefined : providerAbove(node);
    if (node === undefined || unit === undefined) { continue; }
    nodes.set(resource, node);
    units.set(unit, [...units.get(unit) ?? [], resource]);
  }
  const shipped = new ShippedCode();
  const owned = new Map<Resource, FrameworkOwned>();
  for (const [unit, parts] of units) {
    const functions = parts.filter(({ type }) => type === LAMBDA);
    const isOwn = functions.length > 0 && functions.every((each) => shipped.includes(propertyOf(each, 'Code'), Stack.of(nodes.get(each) ?? unit)));
    if (!isOwn) { continue; }
    const rationale = `Written by the AWS CDK: ${PROVIDERS[unit.node.id].what}. It runs only while a stack is deployed, holds no customer data, and its code and role change only with the pinned version of aws-cdk-lib.`;
    ownParts(functions, parts).forEach((part) => owned.set(part, { by: 'aws-cdk-lib', rationale }));
  }
  return owned;
}

/** The functions, their roles by name, and what names one of both. */
function ownParts(functions: readonly Resource[], parts: readonly Resource[]): Resource[] {
  const named = new Set(functions.map(({ address }) => address));
  const beside = parts.filter(({ type }) => BESIDE.has(type));
  const machines = beside.filter(({ type, properties }) => type === 'AWS::StepFunctions::StateMachine' && refersTo(properties, named));
  const roles = parts.filter(({ type, address }) => type === ROLE && [...functions, ...machines].some((each) => refersTo(propertyOf(each, 'Role') ?? propertyOf(each, 'RoleArn'), new Set([address]))));
  const roleNames = new Set(roles.map(({ address }) => address));
  const policies = beside.filter((each) => each.type === 'AWS::IAM::Policy' && refersTo(propertyOf(each, 'Roles'), roleNames));
  const groups = beside.filter(({ type, address }) => type === 'AWS::Logs::LogGroup' && [...functions, ...machines].some(({ properties }) => refersTo(properties, new Set([address]))));
  return [...functions, ...machines, ...roles, ...policies, ...groups];
}

function propertyOf({ properties }: Resource, name: string): Json | undefined {
  return isObject(properties) ? properties[name] : undefined;
}

/** Whether an expression names one of these resources: `Ref` and `Fn::GetAtt`. */
function refersTo(value: Json | undefined, addresses: ReadonlySet<string>): boolean {
  if (isArray(value)) { return value.some((each) => refersTo(each, addresses)); }
  if (!isObject(value)) { return false; }
  const { Ref: ref, 'Fn::GetAtt': attribute } = value;
  const target = isArray(attribute) ? attribute[0] : attribute;
  return (typeof ref === 'string' && addresses.has(ref)) || (typeof target === 'string' && addresses.has(target.split('.')[0])) || Object.values(value).some((each) => refersTo(each, addresses));
}

function providerAbove(construct: IConstruct): IConstruct | undefined {
  for (let node: IConstruct | undefined = construct; node?.node.scope !== undefined; node = node.node.scope) {
    const provider = Object.hasOwn(PROVIDERS, node.node.id) ? PROVIDERS[node.node.id] : undefined;
    // A construct that merely carries such an id, below the application's own constructs, is the application's.
    if (provider?.classes.includes(classOf(node)?.fqn ?? '') === true && Stack.isStack(node.node.scope)) { return node; }
  }
  return undefined;
}
