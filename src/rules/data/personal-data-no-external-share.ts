import { all, each, fail, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument, type Statement } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { ofClasses } from '../helpers/classified';
import { type Check, defineRule } from '../rule';

const OPERATOR = 'known-parties';

/** Where the policy of a store may stand: on the store itself, and in resources that name it. */
interface Places { readonly own?: string; readonly others: readonly { readonly type: string; readonly property: string; readonly policy: string }[] }

function check({ own, others }: Places): Check {
  return ofClasses(['personal'], (store) => {
    const satellites = others.flatMap(({ type, property, policy }) => { const { found, maybe } = store.referrers(type, property); return [...found, ...maybe].map((view) => view.at(policy)); });
    const policies = [...own === undefined || store.at(own).present() === false ? [] : [store.at(own)], ...satellites];
    const none = { pointer: store.resource.entryPointer, operator: OPERATOR, actual: 'no resource policy' };
    return policies.length === 0 ? { status: 'pass', evidence: [none] } : all(...policies.map((policy) => judgePolicy(store, policy)));
  });
}

function judgePolicy(store: ResourceView, value: Value): Outcome {
  const document = PolicyDocument.of(value);
  const judged = each(document.allows, (statement) => statement.key, (statement) => judgeStatement(store, statement));
  if (!document.complete) { return all(judged, undecided('a part of the policy is known only at deploy time', value.evidence(OPERATOR))); }
  return document.allows.length > 0 ? judged : value.judge(true, OPERATOR);
}

function judgeStatement(store: ResourceView, statement: Statement): Outcome {
  const principals = statement.principals('AWS');
  const place = statement.value.at('Principal');
  if (statement.allowsStrangers() === true) { return fail(`statement ${statement.key} allows ${place.expression()}`, place.evidence(OPERATOR)); }
  if (principals === undefined) { return undecided(`whom statement ${statement.key} allows is known only at deploy time`, place.evidence(OPERATOR)); }
  const ours = store.graph.units.flatMap(({ account }) => (account !== undefined && /^\d{12}$/.test(account) ? [account] : []));
  const foreign = principals.flatMap((principal) => (/(?<!\d)\d{12}(?!\d)/.exec(principal.expression()) ?? []).map((account) => ({ principal, account }))).find(({ account }) => !ours.includes(account));
  if (foreign === undefined) { return principals.some((principal) => principal.isUnknown) ? undecided(`whom statement ${statement.key} allows is known only at deploy time`, place.evidence(OPERATOR)) : place.judge(true, OPERATOR); }
  const evidence = foreign.principal.evidence(OPERATOR, ours.length === 0 ? 'the own account' : ours.join(', '));
  // Without an account of its own, a document cannot tell a stranger's number from the owner's.
  return ours.length === 0 ? undecided(`statement ${statement.key} allows account ${foreign.account}; confirm that it is one of yours or has agreed to your terms`, evidence)
    : fail(`statement ${statement.key} allows account ${foreign.account}, which is none of this system's`, evidence);
}

export default defineRule({
  title: 'Personal data is shared with no unknown account',
  failure: 'Personal data is shared with an account outside the system',
  control: 'PRV-01',
  severity: 'error',
  rationale: 'Personal data may go only to parties that the notice names and that have agreed to protect it.',
  fix: {
    cdk: 'grant to principals of the own account, or waive the finding with the agreement it rests on',
    cloudformation: 'a Principal of the own account in the resource policy',
    terraform: 'a principal of the own account in the resource policy',
  },
  equivalents: {},
  catalogue: ['personal-data-no-external-share'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],
  cloudformation: {
    'AWS::S3::Bucket': check({ others: [{ type: 'AWS::S3::BucketPolicy', property: 'Bucket', policy: 'PolicyDocument' }] }),
    'AWS::SQS::Queue': check({ others: [{ type: 'AWS::SQS::QueuePolicy', property: 'Queues', policy: 'PolicyDocument' }, { type: 'AWS::SQS::QueueInlinePolicy', property: 'Queue', policy: 'PolicyDocument' }] }),
    'AWS::SNS::Topic': check({ others: [{ type: 'AWS::SNS::TopicPolicy', property: 'Topics', policy: 'PolicyDocument' }, { type: 'AWS::SNS::TopicInlinePolicy', property: 'TopicArn', policy: 'PolicyDocument' }] }),
    'AWS::SecretsManager::Secret': check({ others: [{ type: 'AWS::SecretsManager::ResourcePolicy', property: 'SecretId', policy: 'ResourcePolicy' }] }),
    'AWS::DynamoDB::Table': check({ own: 'ResourcePolicy.PolicyDocument', others: [] }),
    'AWS::EFS::FileSystem': check({ own: 'FileSystemPolicy', others: [] }),
  },
  terraform: {
    aws_s3_bucket: check({ own: 'policy', others: [{ type: 'aws_s3_bucket_policy', property: 'bucket', policy: 'policy' }] }),
    aws_sqs_queue: check({ own: 'policy', others: [{ type: 'aws_sqs_queue_policy', property: 'queue_url', policy: 'policy' }] }),
    aws_sns_topic: check({ own: 'policy', others: [{ type: 'aws_sns_topic_policy', property: 'arn', policy: 'policy' }] }),
    aws_secretsmanager_secret: check({ own: 'policy', others: [{ type: 'aws_secretsmanager_secret_policy', property: 'secret_arn', policy: 'policy' }] }),
    aws_dynamodb_table: check({ others: [{ type: 'aws_dynamodb_resource_policy', property: 'resource_arn', policy: 'policy' }] }),
    aws_efs_file_system: check({ others: [{ type: 'aws_efs_file_system_policy', property: 'file_system_id', policy: 'policy' }] }),
  },
});
