import { testRule } from '../../support/rule-cases';

testRule('EmrSecurityConfigurationEncryptionRest', {
  cloudformation: [
    { name: 'on', template: { Resources: { Subject: { Type: 'AWS::EMR::SecurityConfiguration', Properties: { SecurityConfiguration: { EncryptionConfiguration: { EnableAtRestEncryption: true } } } } } }, expect: 'pass' },
    { name: 'off', template: { Resources: { Subject: { Type: 'AWS::EMR::SecurityConfiguration', Properties: { SecurityConfiguration: { EncryptionConfiguration: { EnableAtRestEncryption: false } } } } } }, expect: 'fail' },
    { name: 'left out', template: { Resources: { Subject: { Type: 'AWS::EMR::SecurityConfiguration', Properties: { SecurityConfiguration: {} } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EMR::SecurityConfiguration', Properties: { SecurityConfiguration: { EncryptionConfiguration: { EnableAtRestEncryption: { Ref: 'P' } } } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'on', config: { resource: { aws_emr_security_configuration: { subject: { configuration: JSON.stringify({ EncryptionConfiguration: { EnableAtRestEncryption: true } }) } } } }, subject: 'aws_emr_security_configuration.subject', expect: 'pass' },
    { name: 'off', config: { resource: { aws_emr_security_configuration: { subject: { configuration: JSON.stringify({ EncryptionConfiguration: { EnableAtRestEncryption: false } }) } } } }, subject: 'aws_emr_security_configuration.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_emr_security_configuration: { subject: { configuration: '${var.p}' } } } }, subject: 'aws_emr_security_configuration.subject', expect: 'unknown' },
  ],
});
