import { testRule } from '../../support/rule-cases';

testRule('EbsSnapshotBlockPublicAccess', {
  cloudformation: [
    { name: 'strong', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::SnapshotBlockPublicAccess', Properties: { State: 'block-all-sharing' } } } }, expect: 'pass' },
    { name: 'weak', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::SnapshotBlockPublicAccess', Properties: { State: 'block-new-sharing' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::SnapshotBlockPublicAccess', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::SnapshotBlockPublicAccess', Properties: { State: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::SnapshotBlockPublicAccess', Properties: { State: { 'Fn::If': ['C', 'block-all-sharing', 'block-new-sharing'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::SnapshotBlockPublicAccess', Properties: { State: { 'Fn::If': ['C', 'block-all-sharing', 'block-all-sharing'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_ebs_snapshot_block_public_access: { subject: { state: 'block-all-sharing' } } } }, subject: 'aws_ebs_snapshot_block_public_access.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ebs_snapshot_block_public_access: { subject: { state: 'unblocked' } } } }, subject: 'aws_ebs_snapshot_block_public_access.subject', expect: 'fail' },
    { name: 'also weak: block-new-sharing', config: { resource: { aws_ebs_snapshot_block_public_access: { subject: { state: 'block-new-sharing' } } } }, subject: 'aws_ebs_snapshot_block_public_access.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ebs_snapshot_block_public_access: { subject: { } } } }, subject: 'aws_ebs_snapshot_block_public_access.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ebs_snapshot_block_public_access: { subject: { state: '${var.p}' } } } }, subject: 'aws_ebs_snapshot_block_public_access.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ebs_snapshot_block_public_access: { subject: { state: '${var.p == "x" ? "block-all-sharing" : "unblocked"}' } } } }, subject: 'aws_ebs_snapshot_block_public_access.subject', expect: 'fail' },
  ],
});
