import { testRule } from '../../support/rule-cases';

const type = 'AWS::EC2::Instance';
const set = (value: unknown) => ({ SourceDestCheck: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('Ec2EnisSourceDestinationCheckEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set(true), expect: 'pass' },
    { name: 'the weak value', properties: set(false), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', true, false] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', true, true] })), expect: 'pass' },
    { name: 'a network interface', template: { Resources: { Subject: { Type: 'AWS::EC2::NetworkInterface', Properties: set('false') } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_instance: { subject: { source_dest_check: true } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_instance: { subject: { source_dest_check: false } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_instance: { subject: { } } } }, subject: 'aws_instance.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_instance: { subject: { source_dest_check: '${var.p}' } } } }, subject: 'aws_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_instance: { subject: { source_dest_check: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_instance.subject', expect: 'fail' },
    { name: 'strong (aws_network_interface)', config: { resource: { aws_network_interface: { subject: { source_dest_check: true } } } }, subject: 'aws_network_interface.subject', expect: 'pass' },
    { name: 'weak (aws_network_interface)', config: { resource: { aws_network_interface: { subject: { source_dest_check: false } } } }, subject: 'aws_network_interface.subject', expect: 'fail' },
    { name: 'argument omitted (aws_network_interface)', config: { resource: { aws_network_interface: { subject: { } } } }, subject: 'aws_network_interface.subject', expect: 'pass' },
    { name: 'a variable without a default (aws_network_interface)', config: { variable: { p: {} }, resource: { aws_network_interface: { subject: { source_dest_check: '${var.p}' } } } }, subject: 'aws_network_interface.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_network_interface)', config: { variable: { p: {} }, resource: { aws_network_interface: { subject: { source_dest_check: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_network_interface.subject', expect: 'fail' },
  ],
});
