import { testRule } from '../../support/rule-cases';

testRule('RolesAnywhereTrustAnchorWithPrivateCa', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::RolesAnywhere::TrustAnchor', Properties: { Source: { SourceType: 'AWS_ACM_PCA' } } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::RolesAnywhere::TrustAnchor', Properties: { Source: { SourceType: 'CERTIFICATE_BUNDLE' } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::RolesAnywhere::TrustAnchor', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RolesAnywhere::TrustAnchor', Properties: { Source: { SourceType: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RolesAnywhere::TrustAnchor', Properties: { Source: { SourceType: { 'Fn::If': ['C', 'AWS_ACM_PCA', 'CERTIFICATE_BUNDLE'] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RolesAnywhere::TrustAnchor', Properties: { Source: { SourceType: { 'Fn::If': ['C', 'AWS_ACM_PCA', 'AWS_ACM_PCA'] } } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_rolesanywhere_trust_anchor: { subject: { source: [{ source_type: 'AWS_ACM_PCA' }] } } } }, subject: 'aws_rolesanywhere_trust_anchor.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_rolesanywhere_trust_anchor: { subject: { source: [{ source_type: 'CERTIFICATE_BUNDLE' }] } } } }, subject: 'aws_rolesanywhere_trust_anchor.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_rolesanywhere_trust_anchor: { subject: { } } } }, subject: 'aws_rolesanywhere_trust_anchor.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_rolesanywhere_trust_anchor: { subject: { source: [{ source_type: '${var.p}' }] } } } }, subject: 'aws_rolesanywhere_trust_anchor.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_rolesanywhere_trust_anchor: { subject: { source: [{ source_type: '${var.p == "x" ? "AWS_ACM_PCA" : "CERTIFICATE_BUNDLE"}' }] } } } }, subject: 'aws_rolesanywhere_trust_anchor.subject', expect: 'fail' },
  ],
});
