import { testRule } from '../../support/rule-cases';

testRule('AppstreamFleetNoDefaultInternetAccess', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::AppStream::Fleet', Properties: { EnableDefaultInternetAccess: false } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::AppStream::Fleet', Properties: { EnableDefaultInternetAccess: true } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::AppStream::Fleet', Properties: { } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::AppStream::Fleet', Properties: { EnableDefaultInternetAccess: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::AppStream::Fleet', Properties: { EnableDefaultInternetAccess: { 'Fn::If': ['C', false, true] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::AppStream::Fleet', Properties: { EnableDefaultInternetAccess: { 'Fn::If': ['C', false, false] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_appstream_fleet: { subject: { enable_default_internet_access: false } } } }, subject: 'aws_appstream_fleet.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_appstream_fleet: { subject: { enable_default_internet_access: true } } } }, subject: 'aws_appstream_fleet.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_appstream_fleet: { subject: { } } } }, subject: 'aws_appstream_fleet.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_appstream_fleet: { subject: { enable_default_internet_access: '${var.p}' } } } }, subject: 'aws_appstream_fleet.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_appstream_fleet: { subject: { enable_default_internet_access: '${var.p == "x" ? false : true}' } } } }, subject: 'aws_appstream_fleet.subject', expect: 'fail' },
  ],
});
