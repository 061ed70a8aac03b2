import type { IConstruct } from 'constructs';
import { classOf } from './construct-tree';

/** Why findings on the CDK's own plumbing are accepted, ready for the auditor. */
export interface FrameworkOwned { readonly by: string; readonly rationale: string }

/**
 * Singletons that aws-cdk-lib puts at the top of a stack, by the construct id it gives them. The ids hold a fixed
 * random part that no application would choose.
 */
const SINGLETONS: Readonly<Record<string, string>> = {
  'AWS679f53fac002430cb0da5b7982bd2287': 'the function behind AwsCustomResource',
  'LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a': 'the function that sets log retention',
  'BucketNotificationsHandler050a0587b7544547bf325f094a3db834': 'the function that sets bucket notifications',
  'Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C': 'the function behind BucketDeployment',
  '@aws-cdk--aws-eks.ClusterResourceProvider': 'the provider of EKS clusters',
  '@aws-cdk--aws-eks.KubectlProvider': 'the provider of Kubernetes manifests',
};

/** Classes of aws-cdk-lib that wrap a handler which aws-cdk-lib itself ships. */
const PROVIDER_CLASSES: Readonly<Record<string, string>> = {
  'aws-cdk-lib.CustomResourceProvider': 'a custom-resource provider',
  'aws-cdk-lib.CustomResourceProviderBase': 'a custom-resource provider',
};

/** The CDK's own custom-resource types: their provider runs AWS's code, not the application's. */
const PROVIDER_IDS = [
  'Custom::S3AutoDeleteObjectsCustomResourceProvider', 'Custom::ECRAutoDeleteImagesCustomResourceProvider', 'Custom::VpcRestrictDefaultSGCustomResourceProvider',
  'Custom::CrossRegionExportWriterCustomResourceProvider', 'Custom::CrossRegionExportReaderCustomResourceProvider', 'Custom::AWSCDKOpenIdConnectProviderCustomResourceProvider',
  'Custom::CrossAccountZoneDelegationCustomResourceProvider', 'Custom::DeleteExistingRecordSetCustomResourceProvider', 'Custom::CrossRegionStringParameterReaderCustomResourceProvider',
  'Custom::DynamoDBReplicaCustomResourceProvider', 'Custom::AWSCDKCfnUtilsProviderCustomResourceProvider', 'Custom::S3BucketNotificationsCustomResourceProvider',
];

/** Whether the framework, not the application, decides what a resource looks like. */
export function frameworkOwned(construct: IConstruct): FrameworkOwned | undefined {
  for (let node: IConstruct | undefined = construct; node?.node.scope !== undefined; node = node.node.scope) {
    const singleton = SINGLETONS[node.node.id];
    const provider = PROVIDER_IDS.includes(node.node.id) ? PROVIDER_CLASSES[classOf(node)?.fqn ?? ''] ?? 'a custom-resource provider' : undefined;
    // A construct that merely carries such an id, below the application's own constructs, is the application's.
    if ((singleton !== undefined || provider !== undefined) && isTopOfStack(node)) {
      return {
        by: 'aws-cdk-lib',
        rationale: `Written by the AWS CDK: ${singleton ?? provider}. It runs only while a stack is deployed, holds no customer data, and its code and role change only with the pinned version of aws-cdk-lib.`,
      };
    }
  }
  return undefined;
}

function isTopOfStack(node: IConstruct): boolean {
  const scope = node.node.scope;
  return scope !== undefined && (scope as { templateOptions?: unknown }).templateOptions !== undefined;
}
