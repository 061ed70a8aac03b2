import { testRule } from '../../support/rule-cases';

testRule('InspectorEnabled', {
  terraform: [
    { name: 'all three', config: { resource: { aws_inspector2_enabler: { subject: { resource_types: ['EC2', 'ECR', 'LAMBDA'] } } } }, subject: 'aws_inspector2_enabler.subject', expect: 'pass' },
    { name: 'without functions', config: { resource: { aws_inspector2_enabler: { subject: { resource_types: ['EC2', 'ECR'] } } } }, subject: 'aws_inspector2_enabler.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_inspector2_enabler: { subject: {} } } }, subject: 'aws_inspector2_enabler.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_inspector2_enabler: { subject: { resource_types: '${var.p}' } } } }, subject: 'aws_inspector2_enabler.subject', expect: 'unknown' },
  ],
});
