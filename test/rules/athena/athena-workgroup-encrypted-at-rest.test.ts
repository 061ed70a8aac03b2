import { testRule } from '../../support/rule-cases';

testRule('AthenaWorkgroupEncryptedAtRest', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::Athena::WorkGroup', Properties: { WorkGroupConfiguration: { ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_KMS' } } } } } } }, expect: 'pass' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::Athena::WorkGroup', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Athena::WorkGroup', Properties: { WorkGroupConfiguration: { ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: { Ref: 'P' } } } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Athena::WorkGroup', Properties: { WorkGroupConfiguration: { ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: { 'Fn::If': ['C', 'SSE_KMS', { Ref: 'AWS::NoValue' }] } } } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::Athena::WorkGroup', Properties: { WorkGroupConfiguration: { ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: { 'Fn::If': ['C', 'SSE_KMS', 'SSE_KMS'] } } } } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_athena_workgroup: { subject: { configuration: [{ result_configuration: [{ encryption_configuration: [{ encryption_option: 'SSE_KMS' }] }] }] } } } }, subject: 'aws_athena_workgroup.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_athena_workgroup: { subject: { } } } }, subject: 'aws_athena_workgroup.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_athena_workgroup: { subject: { configuration: [{ result_configuration: [{ encryption_configuration: [{ encryption_option: '${var.p}' }] }] }] } } } }, subject: 'aws_athena_workgroup.subject', expect: 'unknown' },
  ],
});
