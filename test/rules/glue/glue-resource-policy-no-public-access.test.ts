import { testRule } from '../../support/rule-cases';

testRule('GlueResourcePolicyNoPublicAccess', {
  terraform: [
    { name: 'open aws_glue_resource_policy', config: { resource: { aws_glue_resource_policy: { subject: { policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_glue_resource_policy.subject', expect: 'fail' },
    { name: 'named aws_glue_resource_policy', config: { resource: { aws_glue_resource_policy: { subject: { policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: '*', Resource: '*' }] }) } } } }, subject: 'aws_glue_resource_policy.subject', expect: 'pass' },
    { name: 'a variable without a default aws_glue_resource_policy', config: { variable: { p: {} }, resource: { aws_glue_resource_policy: { subject: { policy: '${var.p}' } } } }, subject: 'aws_glue_resource_policy.subject', expect: 'unknown' },
  ],
});
