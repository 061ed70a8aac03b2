import { testRule } from '../../support/rule-cases';

testRule('RamShareExternalPrincipals', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::RAM::ResourceShare', Properties: { AllowExternalPrincipals: false } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::RAM::ResourceShare', Properties: { AllowExternalPrincipals: true } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::RAM::ResourceShare', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RAM::ResourceShare', Properties: { AllowExternalPrincipals: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RAM::ResourceShare', Properties: { AllowExternalPrincipals: { 'Fn::If': ['C', false, true] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RAM::ResourceShare', Properties: { AllowExternalPrincipals: { 'Fn::If': ['C', false, false] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'explicitly not', config: { resource: { aws_ram_resource_share: { subject: { allow_external_principals: false } } } }, subject: 'aws_ram_resource_share.subject', expect: 'pass' },
    { name: 'allowed', config: { resource: { aws_ram_resource_share: { subject: { allow_external_principals: true } } } }, subject: 'aws_ram_resource_share.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ram_resource_share: { subject: {} } } }, subject: 'aws_ram_resource_share.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ram_resource_share: { subject: { allow_external_principals: '${var.p}' } } } }, subject: 'aws_ram_resource_share.subject', expect: 'unknown' },
  ],
});
