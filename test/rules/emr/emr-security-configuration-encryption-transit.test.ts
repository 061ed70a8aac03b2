import { testRule } from '../../support/rule-cases';

testRule('EmrSecurityConfigurationEncryptionTransit', {
  cloudformation: [
    { name: 'on', template: { Resources: { Subject: { Type: 'AWS::EMR::SecurityConfiguration', Properties: { SecurityConfiguration: { EncryptionConfiguration: { EnableInTransitEncryption: true } } } } } }, expect: 'pass' },
    { name: 'off', template: { Resources: { Subject: { Type: 'AWS::EMR::SecurityConfiguration', Properties: { SecurityConfiguration: { EncryptionConfiguration: { EnableInTransitEncryption: false } } } } } }, expect: 'fail' },
    { name: 'left out', template: { Resources: { Subject: { Type: 'AWS::EMR::SecurityConfiguration', Properties: { SecurityConfiguration: {} } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EMR::SecurityConfiguration', Properties: { SecurityConfiguration: { EncryptionConfiguration: { EnableInTransitEncryption: { Ref: 'P' } } } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'on', config: { resource: { aws_emr_security_configuration: { subject: { configuration: JSON.stringify({ EncryptionConfiguration: { EnableInTransitEncryption: true } }) } } } }, subject: 'aws_emr_security_configuration.subject', expect: 'pass' },
    { name: 'off', config: { resource: { aws_emr_security_configuration: { subject: { configuration: JSON.stringify({ EncryptionConfiguration: { EnableInTransitEncryption: false } }) } } } }, subject: 'aws_emr_security_configuration.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_emr_security_configuration: { subject: { configuration: '${var.p}' } } } }, subject: 'aws_emr_security_configuration.subject', expect: 'unknown' },
  ],
});
