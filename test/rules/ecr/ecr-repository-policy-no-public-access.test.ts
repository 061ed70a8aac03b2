import { testRule } from '../../support/rule-cases';

const repository = (principal: unknown, more: object = {}) => ({ RepositoryPolicyText: { Statement: [{ Sid: 'Pull', Effect: 'Allow', Principal: principal, Action: 'ecr:BatchGetImage', ...more }] } });

testRule('EcrRepositoryPolicyNoPublicAccess', {
  cloudformation: [
    { name: 'no policy', properties: {}, expect: 'pass' },
    { name: 'an account', properties: repository({ AWS: 'arn:aws:iam::111122223333:root' }), expect: 'pass' },
    { name: 'anyone', properties: repository('*'), expect: 'fail', findings: ['Pull'] },
    { name: 'anyone of one organisation', properties: repository('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-example' } } }), expect: 'pass' },
    { name: 'anyone, as text', properties: { RepositoryPolicyText: '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"ecr:*"}]}' }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ECR::Repository', Properties: { RepositoryPolicyText: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'open in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ECR::Repository', Properties: repository({ 'Fn::If': ['Dev', '*', { AWS: 'arn:aws:iam::111122223333:root' }] }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'open', config: { resource: { aws_ecr_repository_policy: { subject: { repository: 'r', policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:*' }] }) } } } }, subject: 'aws_ecr_repository_policy.subject', expect: 'fail' },
    { name: 'named', config: { resource: { aws_ecr_repository_policy: { subject: { repository: 'r', policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'ecr:*' }] }) } } } }, subject: 'aws_ecr_repository_policy.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecr_repository_policy: { subject: { policy: '${var.p}' } } } }, subject: 'aws_ecr_repository_policy.subject', expect: 'unknown' },
    { name: 'open, by a policy document', config: { resource: { aws_ecr_repository_policy: { subject: { repository: 'r', policy: '${jsonencode({"Statement" = [{"Effect" = "Allow", "Principal" = "*", "Action" = "ecr:BatchGetImage"}]})}' } } } }, subject: 'aws_ecr_repository_policy.subject', expect: 'fail' },
    { name: 'to the organization', config: { resource: { aws_ecr_repository_policy: { subject: { repository: 'r', policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:BatchGetImage', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }] }) } } } }, subject: 'aws_ecr_repository_policy.subject', expect: 'pass' },
  ],
});
