import { testRule } from '../../support/rule-cases';

testRule('EcrPrivateTagImmutabilityEnabled', {
  cloudformation: [
    { name: 'immutable', properties: { ImageTagMutability: 'IMMUTABLE' }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'mutable', properties: { ImageTagMutability: 'MUTABLE' }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ECR::Repository', Properties: { ImageTagMutability: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ECR::Repository', Properties: { ImageTagMutability: { 'Fn::If': ['Dev', 'MUTABLE', 'IMMUTABLE'] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_ecr_repository: { subject: { image_tag_mutability: 'IMMUTABLE' } } } }, subject: 'aws_ecr_repository.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ecr_repository: { subject: { image_tag_mutability: 'MUTABLE' } } } }, subject: 'aws_ecr_repository.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ecr_repository: { subject: { } } } }, subject: 'aws_ecr_repository.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecr_repository: { subject: { image_tag_mutability: '${var.p}' } } } }, subject: 'aws_ecr_repository.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ecr_repository: { subject: { image_tag_mutability: '${var.p == "x" ? "IMMUTABLE" : "MUTABLE"}' } } } }, subject: 'aws_ecr_repository.subject', expect: 'fail' },
    { name: 'but for some tags', config: { resource: { aws_ecr_repository: { subject: { image_tag_mutability: 'IMMUTABLE_WITH_EXCLUSION' } } } }, subject: 'aws_ecr_repository.subject', expect: 'pass' },
  ],
});
