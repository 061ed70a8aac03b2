import { testRule } from '../../support/rule-cases';

testRule('GlobalacceleratorFlowLogsEnabled', {
  cloudformation: [],
  terraform: [
    { name: 'strong', config: { resource: { aws_globalaccelerator_accelerator: { subject: { name: 'a', attributes: [{ flow_logs_enabled: true }] } } } }, subject: 'aws_globalaccelerator_accelerator.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_globalaccelerator_accelerator: { subject: { name: 'a', attributes: [{ flow_logs_enabled: false }] } } } }, subject: 'aws_globalaccelerator_accelerator.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_globalaccelerator_accelerator: { subject: { name: 'a' } } } }, subject: 'aws_globalaccelerator_accelerator.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_globalaccelerator_accelerator: { subject: { name: 'a', attributes: [{ flow_logs_enabled: '${var.p}' }] } } } }, subject: 'aws_globalaccelerator_accelerator.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_globalaccelerator_accelerator: { subject: { name: 'a', attributes: [{ flow_logs_enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_globalaccelerator_accelerator.subject', expect: 'fail' },
    { name: 'strong (aws_globalaccelerator_custom_routing_accelerator)', config: { resource: { aws_globalaccelerator_custom_routing_accelerator: { subject: { name: 'a', attributes: [{ flow_logs_enabled: true }] } } } }, subject: 'aws_globalaccelerator_custom_routing_accelerator.subject', expect: 'pass' },
    { name: 'weak (aws_globalaccelerator_custom_routing_accelerator)', config: { resource: { aws_globalaccelerator_custom_routing_accelerator: { subject: { name: 'a', attributes: [{ flow_logs_enabled: false }] } } } }, subject: 'aws_globalaccelerator_custom_routing_accelerator.subject', expect: 'fail' },
    { name: 'argument omitted (aws_globalaccelerator_custom_routing_accelerator)', config: { resource: { aws_globalaccelerator_custom_routing_accelerator: { subject: { name: 'a' } } } }, subject: 'aws_globalaccelerator_custom_routing_accelerator.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_globalaccelerator_custom_routing_accelerator)', config: { variable: { p: {} }, resource: { aws_globalaccelerator_custom_routing_accelerator: { subject: { name: 'a', attributes: [{ flow_logs_enabled: '${var.p}' }] } } } }, subject: 'aws_globalaccelerator_custom_routing_accelerator.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_globalaccelerator_custom_routing_accelerator)', config: { variable: { p: {} }, resource: { aws_globalaccelerator_custom_routing_accelerator: { subject: { name: 'a', attributes: [{ flow_logs_enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_globalaccelerator_custom_routing_accelerator.subject', expect: 'fail' },
  ],
});
