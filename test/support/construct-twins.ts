import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';
import { ROOT } from './cdk-cli';

/** A property of a construct: whether it may be left out, and what it holds, in words that both frameworks share. */
export interface Prop { readonly optional: boolean; readonly holds: string }

/** Types of one framework that are those of the other. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^kms\.IKey$|^KeyReference$/, 'key'], [/^s3\.IBucket$|^BucketReference$/, 'bucket'], [/^sns\.ITopic$|^TopicReference$/, 'topic'],
  [/^logs\.ILogGroup$|^CloudwatchLogGroup$/, 'log group'], [/^ec2\.IVpc$/, 'network'], [/^elbv2\.ListenerAction$|^LbListenerDefaultAction$/, 'action'],
  [/^iam\.PolicyStatement\[\]$|^readonly object\[\]$/, 'statements'], [/^WebFirewallScope$/, 'string'],
  [/^\{ \[name: string\]: number \}$|^Readonly<Record<string, number>>$/, 'numbers by name'], [/^s3\.BlockPublicAccess$|^Partial<S3AccountPublicAccessBlockConfig>$/, 'public access block'],
];

function wordsOf(type: string): string {
  return SAME.find(([pattern]) => pattern.test(type))?.[1] ?? type.replace(/^readonly (.*\[\])$/, '$1');
}

/** A duration has no unit in its name; a number of days has. */
function propOf(name: string, type: string): [string, string] {
  if (type === 'Duration') { return [`${name.replace(/For$/, '')}Days`, 'days']; }
  return name.endsWith('Days') && type === 'number' ? [name, 'days'] : [name, wordsOf(type)];
}

/** The properties that the constructs of a framework declare themselves, by the name of the interface; what they inherit is the framework's. */
export function ownProps(framework: 'cdk' | 'cdktf'): ReadonlyMap<string, ReadonlyMap<string, Prop>> {
  const found = new Map<string, ReadonlyMap<string, Prop>>();
  for (const file of filesBelow(path.join(ROOT, 'src', framework, 'constructs'))) {
    ts.forEachChild(ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true), (node) => {
      if (!ts.isInterfaceDeclaration(node) || !node.name.text.endsWith('Props')) { return; }
      found.set(node.name.text, new Map(node.members.filter(ts.isPropertySignature).map((member): [string, Prop] => {
        const [name, holds] = propOf(member.name.getText(), member.type?.getText() ?? '');
        return [name, { optional: member.questionToken !== undefined, holds }];
      })));
    });
  }
  return found;
}

function filesBelow(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : [path.join(folder, entry.name)]));
}

const REST = 'Terraform has no resource of a higher level: the arguments of the resources that it is made of are given as such.';
const GRAPH = 'aws-cdk-lib has it in the properties of the L2, or in a method of it.';
const NONE = 'There is no such construct for Terraform: its resources are written as they are.';

/** Constructs of one framework alone, and why. */
export const JUSTIFIED_CONSTRUCTS: Readonly<Record<string, string>> = {
  EvidenceVault: NONE, SecureBuildProject: NONE, SecureCertificate: NONE, SecureInstance: NONE, SecureLaunchTemplate: NONE, SecureStateMachine: NONE, SecureStream: NONE, SecureUserPool: NONE,
  SecureWarehouse: NONE, ServiceAlarms: NONE, SpendGuard: NONE,
};

/** Properties of one side alone, or of another kind, and why. */
export const JUSTIFIED_PROPS: Readonly<Record<string, string>> = {
  'AccessAnalyzer.unusedAccessAgeDays': 'Named after the setting of IAM Access Analyzer; on the other side it carries its unit: unusedAccessDays.',
  'AccessAnalyzer.unusedAccessDays': 'See unusedAccessAge.',
  'AccountGuardrails.passwordMinimumLength': 'Terraform has a resource with these arguments: passwordOptions.',
  'AccountGuardrails.passwordReusePrevention': 'See passwordMinimumLength.',
  'AccountGuardrails.passwordMaxAgeDays': 'See passwordMinimumLength.',
  'AccountGuardrails.passwordsExpire': 'See passwordMinimumLength.',
  'AccountGuardrails.passwordAllCharacterTypes': 'See passwordMinimumLength.',
  'AccountGuardrails.usersChangeOwnPassword': 'See passwordMinimumLength.',
  'AccountGuardrails.passwordOptions': REST,
  'AuditTrail.trailName': 'Terraform: the argument name of the trail.',
  'BackupProgram.scopes': 'AWS Backup is told of ARNs: the AWS CDK finds them below a construct, in Terraform they are given as resources.',
  'BackupProgram.resources': 'See scopes.',
  'BackupProgram.lockConfiguration': 'Terraform: the arguments of the resource, as lockOptions.',
  'BackupProgram.lockOptions': REST,
  'PermissionsBoundary.applyTo': 'Aspects of CDKTF reach no single scope: a role takes the boundary as an argument.',
  'PermissionsBoundary.managedPolicyName': 'Terraform: the argument name of the policy.',
  'SecureBucket.encryptionKey': GRAPH, 'SecureBucket.serverAccessLogsBucket': GRAPH, 'SecureBucket.policyStatementsFor': GRAPH, 'SecureBucket.serverAccessLogsPrefix': GRAPH,
  'SecureCache.vpc': 'Terraform: vpcId and subnetIds.', 'SecureCache.vpcSubnets': 'Terraform: subnetIds.', 'SecureCache.engineVersion': REST, 'SecureCache.cacheNodeType': REST, 'SecureCache.numCacheClusters': REST,
  'SecureCache.securityGroups': REST, 'SecureCache.userGroupIds': REST, 'SecureCache.snapshotRetentionDays': 'Terraform: the argument snapshotRetentionLimit.', 'SecureCache.vpcId': 'The AWS CDK: vpc.', 'SecureCache.subnetIds': 'The AWS CDK: vpcSubnets.',
  'SecureCluster.encryptionKey': 'The AWS CDK: executeCommandConfiguration of the L2.',
  'SecureDatabaseCluster.rotateMasterPassword': 'RDS itself keeps and rotates the password that Terraform asks for.',
  'SecureDatabaseCluster.engine': GRAPH, 'SecureDatabaseCluster.engineVersion': GRAPH, 'SecureDatabaseCluster.readers': GRAPH,
  'SecureDatabaseInstance.rotateMasterPassword': 'RDS itself keeps and rotates the password that Terraform asks for.',
  'SecureDatabaseInstance.engine': GRAPH, 'SecureDatabaseInstance.engineVersion': GRAPH,
  'SecureDistribution.origin': GRAPH, 'SecureDistribution.defaultCacheBehavior': GRAPH, 'SecureDistribution.logBucket': GRAPH, 'SecureDistribution.webFirewall': GRAPH,
  'SecureFargateService.vpcId': GRAPH, 'SecureFargateService.subnetIds': GRAPH,
  'SecureFileSystem.encryptionKey': GRAPH, 'SecureFileSystem.vpcId': GRAPH, 'SecureFileSystem.subnetIds': GRAPH, 'SecureFileSystem.allowAnonymousAccess': GRAPH, 'SecureFileSystem.policyStatements': GRAPH,
  'SecureFunction.encryptionKey': GRAPH, 'SecureFunction.policyStatements': GRAPH, 'SecureFunction.deadLetterQueueEnabled': GRAPH,
  'SecureHttpApi.encryptionKey': 'The AWS CDK: the key of the stack, or of the log group that is given.',
  'SecureKey.policyStatements': GRAPH, 'SecureKey.alias': GRAPH,
  'SecureLoadBalancer.certificates': 'Terraform: certificateArns.', 'SecureLoadBalancer.certificateArns': 'The AWS CDK: certificates.', 'SecureLoadBalancer.internal': GRAPH, 'SecureLoadBalancer.vpcId': GRAPH,
  'SecureLogGroup.encryptionKey': GRAPH,
  'SecureQueue.encryptionKey': GRAPH, 'SecureQueue.enforceSsl': GRAPH, 'SecureQueue.policyStatements': GRAPH, 'SecureQueue.maxReceiveCount': GRAPH, 'SecureQueue.deadLetterQueueEnabled': GRAPH,
  'SecureRepository.encryptionKey': GRAPH,
  'SecureRestApi.deploy': GRAPH, 'SecureRestApi.methodSettings': REST, 'SecureRestApi.cloudWatchRole': GRAPH, 'SecureRestApi.encryptionKey': 'The AWS CDK: the key of the stack, or of the log group that is given.',
  'SecureRole.assumedByService': GRAPH, 'SecureRole.policyStatements': GRAPH,
  'SecureSearchDomain.encryptionKey': GRAPH, 'SecureSearchDomain.vpcId': GRAPH, 'SecureSearchDomain.subnetIds': GRAPH,
  'SecureSecret.rotationSchedule': 'Each framework has its own words for a schedule.', 'SecureSecret.encryptionKey': GRAPH, 'SecureSecret.policyStatements': GRAPH,
  'SecureTable.encryptionKey': GRAPH,
  'SecureTaskDefinition.containers': GRAPH, 'SecureTaskDefinition.policyStatements': GRAPH, 'SecureTaskDefinition.allowExecuteCommand': GRAPH, 'SecureTaskDefinition.secretArns': GRAPH,
  'SecureTaskDefinition.executionPolicyStatements': GRAPH, 'SecureTaskDefinition.encryptionKey': GRAPH,
  'SecureTopic.encryptionKey': GRAPH, 'SecureTopic.enforceSsl': GRAPH, 'SecureTopic.policyStatements': GRAPH,
  'SecureTopic.admitEventBridge': 'The target of a rule admits EventBridge in the AWS CDK.',
  'SecureVpc.availabilityZones': GRAPH, 'SecureVpc.maxAzs': GRAPH, 'SecureVpc.natGateways': GRAPH, 'SecureVpc.restrictDefaultSecurityGroup': GRAPH, 'SecureVpc.flowLogs': GRAPH, 'SecureVpc.encryptionKey': GRAPH, 'SecureVpc.gatewayEndpoints': GRAPH,
  'WebFirewall.logGroup': 'Terraform: logGroupOptions and encryptionKey.', 'WebFirewall.encryptionKey': 'The AWS CDK: logGroup.',
};

const FRAMEWORK = 'The function by which aws-cdk-lib closes the default group of the network has an inline policy.';

/** Rules whose verdict differs between the two samples of a construct, and why: `Construct Rule`, or the rule alone for all. */
export const JUSTIFIED_VERDICTS: Readonly<Record<string, string>> = {
  'StatefulResourceRetained': 'CloudFormation deletes what leaves a template unless told otherwise; Terraform says so in the plan.',
  'SnsSubscriptionHttps': 'A topic of CloudFormation may hold subscriptions itself.',
  'IamUserNoPoliciesCheck': 'A policy of CloudFormation names the users that it is attached to; in Terraform the attachment does.',
  'IamNoAdministratorAccessAttached': 'Managed policies stand in the role in CloudFormation and in a resource of their own in Terraform.',
  'SecureDatabaseCluster IamNoInlinePolicyCheck': FRAMEWORK, 'SecureDatabaseInstance IamNoInlinePolicyCheck': FRAMEWORK, 'SecureSearchDomain IamNoInlinePolicyCheck': FRAMEWORK,
};
