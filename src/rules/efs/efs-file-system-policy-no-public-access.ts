import { notApplicable } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import { namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'File system policy names those it grants access to',
  failure: 'File system policy grants access to anyone',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'A policy for everyone that does not ask for a mount target of the own network is public, as EFS has it.',
  fix: {
    cdk: 'fileSystem.grantReadWrite(role), or a condition on elasticfilesystem:AccessedViaMountTarget',
    cloudformation: 'FileSystemPolicy with a Principal that names roles, or a Condition on elasticfilesystem:AccessedViaMountTarget',
    terraform: 'principals with named identifiers in the policy of aws_efs_file_system_policy, or a condition on elasticfilesystem:AccessedViaMountTarget',
  },
  equivalents: { prowler: ['efs_not_publicly_accessible'] },
  references: ['https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html'],
  cloudformation: {
    'AWS::EFS::FileSystem': (system) => {
      const policy = system.at('FileSystemPolicy');
      return policy.present() === false ? notApplicable('the file system has no policy, and answers whom its mount targets let through', policy.evidence('present'))
        : namesItsGrantees(PolicyDocument.of(policy));
    },
  },
  terraform: {
    aws_efs_file_system_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy'))),
  },
});
