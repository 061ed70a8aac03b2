import { testRule } from '../../support/rule-cases';

testRule('VpcLatticeListenerHttps', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::Listener', Properties: { Protocol: 'HTTPS' } } } }, expect: 'pass' },
    { name: 'also good: TLS_PASSTHROUGH', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::Listener', Properties: { Protocol: 'TLS_PASSTHROUGH' } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::Listener', Properties: { Protocol: 'HTTP' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::Listener', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::Listener', Properties: { Protocol: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::Listener', Properties: { Protocol: { 'Fn::If': ['C', 'HTTPS', 'HTTP'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::VpcLattice::Listener', Properties: { Protocol: { 'Fn::If': ['C', 'HTTPS', 'HTTPS'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_vpclattice_listener: { subject: { protocol: 'HTTPS' } } } }, subject: 'aws_vpclattice_listener.subject', expect: 'pass' },
    { name: 'also good: TLS_PASSTHROUGH', config: { resource: { aws_vpclattice_listener: { subject: { protocol: 'TLS_PASSTHROUGH' } } } }, subject: 'aws_vpclattice_listener.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_vpclattice_listener: { subject: { protocol: 'HTTP' } } } }, subject: 'aws_vpclattice_listener.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_vpclattice_listener: { subject: { } } } }, subject: 'aws_vpclattice_listener.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_vpclattice_listener: { subject: { protocol: '${var.p}' } } } }, subject: 'aws_vpclattice_listener.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_vpclattice_listener: { subject: { protocol: '${var.p == "x" ? "HTTPS" : "HTTP"}' } } } }, subject: 'aws_vpclattice_listener.subject', expect: 'fail' },
  ],
});
