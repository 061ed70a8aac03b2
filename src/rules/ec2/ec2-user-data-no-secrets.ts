import { all, fail, notApplicable, type Outcome, pass, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'User data of an instance holds no credentials',
  failure: 'A credential stands in the user data',
  control: 'SEC-01',
  severity: 'error',
  rationale: 'User data can be read by every process on the instance, and by whoever may describe it.',
  fix: { cdk: 'read the secret at boot: secret.grantRead(instance)', cloudformation: 'aws secretsmanager get-secret-value in UserData, with a role that may read the secret', terraform: 'aws secretsmanager get-secret-value in user_data, with a role that may read the secret' },
  equivalents: { checkov: ['CKV_AWS_46'], trivy: ['AWS-0029'], prowler: ['ec2_instance_secrets_user_data', 'ec2_launch_template_no_secrets'] },
  catalogue: ['no-plaintext-secrets'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => judge(instance.at('UserData')),
    'AWS::EC2::LaunchTemplate': (template) => judge(template.at('LaunchTemplateData.UserData')),
    'AWS::AutoScaling::LaunchConfiguration': (configuration) => judge(configuration.at('UserData')),
  },
  terraform: {
    aws_instance: (instance) => all(judge(instance.at('user_data')), judge(instance.at('user_data_base64'))),
    aws_launch_template: (template) => judge(template.at('user_data')),
    aws_launch_configuration: (configuration) => all(judge(configuration.at('user_data')), judge(configuration.at('user_data_base64'))),
  },
});

/** A name that says that what follows is a credential, up to the place where it begins. */
const NAME = '(?:password|passwd|secret|token|api_?key|private_?key|access_?key)["\']?\\s*[=:]\\s*["\']?';
/** Literal values only: what begins with $, a backquote or a brace is filled in on the instance or at deploy time. */
const LITERAL = new RegExp(`${NAME}(?!arn:|https?:|/)[^\\s"'$\`{}()<>;|&]{6,}`, 'i');
const KEYS = /\b(AKIA|ASIA)[A-Z0-9]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----|\bgh[pousr]_[A-Za-z0-9]{36}|\bxox[abprs]-[A-Za-z0-9-]{10}/;
const OPEN_END = new RegExp(`${NAME}$`, 'i');

function judge(data: Value): Outcome {
  if (data.present() === false) { return notApplicable('the instance has no user data'); }
  // The text is never shown.
  const evidence = { pointer: data.pointer, operator: 'holds', expected: 'no credential', secret: true };
  const node = data.resolved;
  const parts = node.kind === 'text' ? node.parts : [data.text()];
  const texts = parts.map((part) => (typeof part === 'string' ? decoded(part) : undefined));
  if (texts.some((text) => text !== undefined && (KEYS.test(text) || LITERAL.test(text)))) { return fail('it holds one', evidence); }
  if (texts.every((text) => text === undefined)) { return undecided('the user data is known only at deploy time', evidence); }
  const open = texts.some((text, index) => text !== undefined && index + 1 < texts.length && texts[index + 1] === undefined && OPEN_END.test(text));
  return open ? undecided('a credential is put into it at deploy time', evidence) : pass(evidence);
}

/** User data may be written in Base64 already. */
function decoded(text: string): string {
  return /^[A-Za-z0-9+/\s]{16,}={0,2}\s*$/.test(text) ? `${text}\n${Buffer.from(text, 'base64').toString('utf8')}` : text;
}
