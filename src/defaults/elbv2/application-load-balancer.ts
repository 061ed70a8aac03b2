import { defineDefaults } from '../default';
import { stackLogBucket } from '../value';

export default defineDefaults({
  name: 'elbv2.ApplicationLoadBalancer', construct: 'SecureLoadBalancer', l2: 'aws_elasticloadbalancingv2.ApplicationLoadBalancer',
  cloudformation: 'AWS::ElasticLoadBalancingV2::LoadBalancer', terraform: 'aws_lb',
  reference: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  rows: [
    {
      property: 'dropInvalidHeaderFields', value: true, weak: false,
      effects: ['callers'], live: 'headers with names that HTTP does not allow are removed',
      source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
      criteria: ['CC6.6'], rules: ['AlbHttpDropInvalidHeaderEnabled'], template: ['LoadBalancerAttributes'], terraform: { 'aws_lb.drop_invalid_header_fields': true },
      reason: 'Requests that hide a second one in their headers do not get through.',
    },
    {
      property: 'deletionProtection', value: true, weak: false,
      effects: ['update'], live: 'deletion is refused until it is switched off',
      source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
      criteria: ['A1.2', 'CC8.1'], rules: ['ElbDeletionProtectionEnabled'], template: ['LoadBalancerAttributes'], terraform: { 'aws_lb.enable_deletion_protection': true },
      reason: 'One wrong call cannot take the entry point away.',
    },
    {
      property: 'logAccessLogs', method: 'writeAccessLogs', value: stackLogBucket, shown: 'access and connection logs to the access-log bucket of the stack',
      effects: ['billed'], live: 'adds one bucket to the stack, and the cost of the logs',
      source: 'https://aws.amazon.com/s3/pricing/',
      criteria: ['CC7.2', 'CC7.3'], rules: ['ElbLoggingEnabled'], template: ['LoadBalancerAttributes'],
      terraform: { 'aws_lb.access_logs.bucket': stackLogBucket, 'aws_lb.access_logs.enabled': true, 'aws_lb.connection_logs.bucket': stackLogBucket, 'aws_lb.connection_logs.enabled': true },
      reason: 'Who asked for what can be told afterwards.',
    },
  ],
});
