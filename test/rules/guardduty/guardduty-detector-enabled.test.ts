import { testRule } from '../../support/rule-cases';

testRule('GuarddutyDetectorEnabled', {
  cloudformation: [
    { name: 'the strong value', properties: { Enable: true }, expect: 'pass' },
    { name: 'the weak value', properties: { Enable: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::GuardDuty::Detector', Properties: { Enable: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::GuardDuty::Detector', Properties: { Enable: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::GuardDuty::Detector', Properties: { Enable: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_guardduty_detector: { subject: { enable: true } } } }, subject: 'aws_guardduty_detector.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_guardduty_detector: { subject: { enable: false } } } }, subject: 'aws_guardduty_detector.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_guardduty_detector: { subject: { } } } }, subject: 'aws_guardduty_detector.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_guardduty_detector: { subject: { enable: '${var.p}' } } } }, subject: 'aws_guardduty_detector.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_guardduty_detector: { subject: { enable: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_guardduty_detector.subject', expect: 'fail' },
  ],
});
