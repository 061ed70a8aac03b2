import { testRule } from '../../support/rule-cases';

testRule('GuarddutyDetectorEnabled', {
  cloudformation: [
    { name: 'declared in the account', template: { Resources: { There: { Type: 'AWS::GuardDuty::Detector' } } }, subject: 'account', expect: 'pass' },
    { name: 'not declared in an account that the app owns', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, subject: 'account', expect: 'fail' },
    { name: 'declared in another stack', template: [{ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, { Resources: { There: { Type: 'AWS::GuardDuty::Detector' } } }], subject: 'account', expect: 'pass' },
    { name: 'declared in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { There: { Type: 'AWS::GuardDuty::Detector', Condition: 'C' } } }, subject: 'account', expect: 'fail' },
    { name: 'the strong value', properties: { Enable: true }, expect: 'pass' },
    { name: 'the weak value', properties: { Enable: false }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::GuardDuty::Detector', Properties: { Enable: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::GuardDuty::Detector', Properties: { Enable: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::GuardDuty::Detector', Properties: { Enable: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'declared in the account', config: { resource: { aws_guardduty_detector: { there: {} } } }, subject: 'account', expect: 'pass' },
    { name: 'not declared in an account that the app owns', config: { resource: { aws_sns_topic: { t: {} } } }, subject: 'account', expect: 'fail' },
    { name: 'count is zero', config: { resource: { aws_guardduty_detector: { there: { count: 0 } } } }, subject: 'account', expect: 'fail' },
    { name: 'strong', config: { resource: { aws_guardduty_detector: { subject: { enable: true } } } }, subject: 'aws_guardduty_detector.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_guardduty_detector: { subject: { enable: false } } } }, subject: 'aws_guardduty_detector.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_guardduty_detector: { subject: { } } } }, subject: 'aws_guardduty_detector.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_guardduty_detector: { subject: { enable: '${var.p}' } } } }, subject: 'aws_guardduty_detector.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_guardduty_detector: { subject: { enable: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_guardduty_detector.subject', expect: 'fail' },
  ],
});
