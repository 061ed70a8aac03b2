import { testRule } from '../../support/rule-cases';

testRule('EcrPrivateLifecyclePolicyConfigured', {
  cloudformation: [
    { name: 'a policy', properties: { LifecyclePolicy: { LifecyclePolicyText: '{"rules":[]}' } }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'an empty object', properties: { LifecyclePolicy: {} }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ECR::Repository', Properties: { LifecyclePolicy: { LifecyclePolicyText: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ECR::Repository', Properties: { LifecyclePolicy: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { LifecyclePolicyText: '{}' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a policy', config: { resource: { aws_ecr_repository: { subject: {} }, aws_ecr_lifecycle_policy: { p: { repository: '${aws_ecr_repository.subject.name}', policy: '{"rules": []}' } } } }, expect: 'pass' },
    { name: 'a policy by the name', config: { resource: { aws_ecr_repository: { subject: { name: 'app' } }, aws_ecr_lifecycle_policy: { p: { repository: 'app', policy: '{"rules": []}' } } } }, expect: 'pass' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'that of another repository', config: { resource: { aws_ecr_repository: { subject: {}, other: {} }, aws_ecr_lifecycle_policy: { p: { repository: '${aws_ecr_repository.other.name}', policy: '{}' } } } }, expect: 'fail' },
  ],
});
