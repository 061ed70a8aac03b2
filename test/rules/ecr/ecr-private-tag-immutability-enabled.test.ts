import { testRule } from '../../support/rule-cases';

testRule('EcrPrivateTagImmutabilityEnabled', {
  cloudformation: [
    { name: 'immutable', properties: { ImageTagMutability: 'IMMUTABLE' }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'mutable', properties: { ImageTagMutability: 'MUTABLE' }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ECR::Repository', Properties: { ImageTagMutability: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ECR::Repository', Properties: { ImageTagMutability: { 'Fn::If': ['Dev', 'MUTABLE', 'IMMUTABLE'] } } } } }, expect: 'fail' },
  ],
});
