import { type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { Value } from '../../model/value';
import { and, or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'File system refuses mounts without TLS',
  failure: 'File system may be mounted without TLS',
  control: 'TLS-01',
  severity: 'warning',
  optIn: 'Mounts without the EFS mount helper would stop.',
  rationale: 'Files are read on the way by whoever stands there.',
  fix: {
    cdk: 'fileSystemPolicy with a Deny where aws:SecureTransport is false',
    cloudformation: 'FileSystemPolicy with a Deny where aws:SecureTransport is false',
    terraform: 'aws_efs_file_system_policy with a Deny where aws:SecureTransport is false',
  },
  equivalents: {},
  catalogue: ['efs-transit-policy'],
  references: ['https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html'],
  cloudformation: {
    'AWS::EFS::FileSystem': (system) => refuses(system.at('FileSystemPolicy')),
  },
  terraform: {
    aws_efs_file_system_policy: (policy) => refuses(policy.at('policy')),
  },
});

function refuses(policy: Value): Outcome {
  const document = PolicyDocument.of(policy);
  const answer = or(false, ...document.denies.map((statement) => and(statement.deniesClearText(), statement.includesAnyone(), statement.coversAction('elasticfilesystem:ClientMount'))));
  return answer !== true && !document.complete ? undecided('the policy is known only at deploy time', policy.evidence('denies-clear-text')) : policy.judge(answer, 'denies-clear-text');
}
