import { loadBalancerAttribute } from '../helpers/load-balancer-attributes';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Load balancer is protected against deletion',
  failure: 'Load balancer can be deleted by one call',
  control: 'AVL-02',
  severity: 'warning',
  rationale: 'Deleting the load balancer takes the service down at once.',
  fix: { cdk: 'deletionProtection: true', cloudformation: 'LoadBalancerAttributes with deletion_protection.enabled = true', terraform: 'enable_deletion_protection = true' },
  equivalents: { awsConfig: ['elb-deletion-protection-enabled'], securityHub: ['ELB.6'], checkov: ['CKV_AWS_150'], cdkNag: ['ELBDeletionProtectionEnabled'], prowler: ['elbv2_deletion_protection'] },
  criteria: ['A1.2', 'CC8.1'],
  catalogue: ['elb-deletion-protection'],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#deletion-protection'],
  cloudformation: { 'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer) => loadBalancerAttribute(balancer, 'deletion_protection.enabled', 'false', (value) => value.isTrue()) },
  terraform: {
    aws_lb: (resource) => resource.at('enable_deletion_protection').orDefault(false).isTrue(),
  },
});
