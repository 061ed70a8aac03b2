import { testRule } from '../../support/rule-cases';

testRule('SecurityhubConsolidatedFindings', {
  cloudformation: [
    { name: 'the strong value', properties: { AutoEnableControls: true }, expect: 'pass' },
    { name: 'the weak value', properties: { AutoEnableControls: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SecurityHub::Hub', Properties: { AutoEnableControls: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SecurityHub::Hub', Properties: { AutoEnableControls: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SecurityHub::Hub', Properties: { AutoEnableControls: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'on', properties: { auto_enable_controls: true }, expect: 'pass' },
    { name: 'off', properties: { auto_enable_controls: false }, expect: 'fail' },
    { name: 'omitted', properties: {}, expect: 'pass' },
    { name: 'of a variable', config: { variable: { p: {} }, resource: { aws_securityhub_account: { subject: { auto_enable_controls: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'off in one arm', config: { variable: { p: {} }, resource: { aws_securityhub_account: { subject: { auto_enable_controls: '${var.p == "x" ? true : false}' } } } }, expect: 'fail' },
  ],
});
