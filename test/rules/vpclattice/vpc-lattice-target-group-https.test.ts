import { testRule } from '../../support/rule-cases';

testRule('VpcLatticeTargetGroupHttps', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::TargetGroup', Properties: { Type: 'IP', Config: { Protocol: 'HTTPS' } } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::TargetGroup', Properties: { Type: 'IP', Config: { Protocol: 'HTTP' } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::TargetGroup', Properties: { Type: 'IP' } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::TargetGroup', Properties: { Type: 'IP', Config: { Protocol: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::TargetGroup', Properties: { Type: 'IP', Config: { Protocol: { 'Fn::If': ['C', 'HTTPS', 'HTTP'] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::TargetGroup', Properties: { Type: 'IP', Config: { Protocol: { 'Fn::If': ['C', 'HTTPS', 'HTTPS'] } } } } } }, expect: 'pass' },
    { name: 'a function', properties: { Type: 'LAMBDA' }, expect: 'not-applicable' },
    { name: 'TCP', properties: { Type: 'IP', Config: { Protocol: 'TCP' } }, expect: 'unknown' },
    { name: 'a type known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::TargetGroup', Properties: { Type: { Ref: 'P' }, Config: { Protocol: 'HTTP' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_vpclattice_target_group: { subject: { type: 'IP', config: [{ protocol: 'HTTPS' }] } } } }, subject: 'aws_vpclattice_target_group.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_vpclattice_target_group: { subject: { type: 'IP', config: [{ protocol: 'HTTP' }] } } } }, subject: 'aws_vpclattice_target_group.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_vpclattice_target_group: { subject: { type: 'IP' } } } }, subject: 'aws_vpclattice_target_group.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_vpclattice_target_group: { subject: { type: 'IP', config: [{ protocol: '${var.p}' }] } } } }, subject: 'aws_vpclattice_target_group.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_vpclattice_target_group: { subject: { type: 'IP', config: [{ protocol: '${var.p == "x" ? "HTTPS" : "HTTP"}' }] } } } }, subject: 'aws_vpclattice_target_group.subject', expect: 'fail' },
    { name: 'a function', config: { resource: { aws_vpclattice_target_group: { subject: { type: 'LAMBDA' } } } }, subject: 'aws_vpclattice_target_group.subject', expect: 'not-applicable' },
  ],
});
