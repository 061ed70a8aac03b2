import { brief } from '../../model/json';
import { all, each, fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import { patternOf } from '../../model/policy/pattern';
import { PolicyDocument, type Statement } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { or, type Ternary } from '../helpers/logic';
import { type Check, defineRule } from '../rule';

export default defineRule({
  title: 'Resource policy says for whom a service may act',
  failure: 'Service may act on the resource for any account',
  control: 'PUB-02',
  severity: 'warning',
  optIn: 'The CDK itself writes statements for services without a source, such as for rules that publish to a topic.',
  rationale: 'Many services act for every account, so that a stranger can make one of them send, write or read here: the confused deputy.',
  fix: {
    cdk: 'conditions: { StringEquals: { "aws:SourceAccount": account } } in the statement',
    cloudformation: 'a Condition on aws:SourceAccount or aws:SourceArn beside the Service principal',
    terraform: 'condition on aws:SourceAccount or aws:SourceArn beside the Service principal',
  },
  equivalents: {},
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    // Server access logs come from buckets of the same account.
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html',
  ],
  cloudformation: {
    'AWS::SQS::QueuePolicy': (policy) => judge(policy.at('PolicyDocument')), 'AWS::SQS::QueueInlinePolicy': (policy) => judge(policy.at('PolicyDocument')),
    'AWS::SNS::TopicPolicy': (policy) => judge(policy.at('PolicyDocument')), 'AWS::SNS::TopicInlinePolicy': (policy) => judge(policy.at('PolicyDocument')),
    'AWS::S3::BucketPolicy': (policy) => judge(policy.at('PolicyDocument')),
  },
  terraform: { aws_sqs_queue_policy: own, aws_sqs_queue: inline, aws_sns_topic_policy: own, aws_sns_topic: inline, aws_s3_bucket_policy: own, aws_s3_bucket: inline },
});

const OPERATOR = 'names-source';
/** Services that act for their own account alone. */
const HOME = ['logging.s3.amazonaws.com'];
/** What services look at before they deliver; it gives nothing away but that the bucket is there. */
const LOOKS = ['s3:getbucketacl', 's3:listbucket', 's3:getbucketlocation'];

function own(policy: ResourceView): Outcome { return judge(policy.at('policy')); }

function inline(owner: ResourceView): ReturnType<Check> {
  const policy = owner.at('policy').written;
  return policy.present() === false ? notApplicable('the resource holds no policy itself', policy.evidence('present')) : judge(policy);
}

function judge(policy: Value): Outcome {
  const document = PolicyDocument.of(policy);
  const served = document.allows.filter((statement) => statement.principals('Service')?.length !== 0);
  const judged = each(served, (statement) => statement.key, ofStatement);
  if (!document.complete) { return all(judged, undecided('a part of the policy is known only at deploy time', document.value.evidence(OPERATOR))); }
  return served.length === 0 ? notApplicable('the policy speaks of no service', document.value.evidence(OPERATOR)) : judged;
}

function ofStatement(statement: Statement): Outcome {
  const principal = statement.value.at('Principal');
  const named = or(statement.isNarrowed(), staysAtHome(statement), namesAccountInPath(statement), namesRuleOwner(statement));
  if (named === false) {
    return fail(`statement ${statement.key} lets ${brief(principal.expression())} act for any account`, principal.evidence(OPERATOR));
  }
  return principal.judge(named, OPERATOR);
}

function staysAtHome(statement: Statement): boolean {
  const services = statement.principals('Service');
  return services?.every((service) => HOME.includes(service.text() ?? '')) === true
    || (!statement.usesNotAction && statement.actions?.every((action) => LOOKS.includes((action.text() ?? '').toLowerCase())) === true);
}

/** Services that deliver logs write below the account they come from: `AWSLogs/111122223333/`. */
function namesAccountInPath(statement: Statement): boolean {
  return !statement.usesNotResource && statement.resources !== undefined && statement.resources.length > 0
    && statement.resources.every((resource) => /\/AWSLogs\/(\d{12}|\uE000)\//.test(patternOf(resource, true) ?? ''));
}

/** SES puts the account that owns the rule where a browser puts the page it comes from. https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html */
function namesRuleOwner(statement: Statement): Ternary {
  const services = statement.principals('Service');
  if (services?.every((service) => service.is('ses.amazonaws.com') === true) !== true) { return false; }
  return statement.conditions?.some(({ operator, ifExists, key, values }) => operator === 'stringequals' && !ifExists && key === 'aws:referer' && values.length > 0
    && values.every((value) => /^(\d{12}|\uE000)$/.test(patternOf(value, true) ?? ''))) ?? undefined;
}
