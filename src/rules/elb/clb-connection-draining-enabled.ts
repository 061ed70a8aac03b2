import { defineRule } from '../rule';

export default defineRule({
  title: 'Classic load balancer lets requests finish before it drops an instance',
  failure: 'Load balancer cuts requests off when it drops an instance',
  control: 'AVL-03',
  criteria: ['A1.2', 'A1.1'],
  severity: 'warning',
  rationale: 'Whenever an instance is taken out, by scaling or by a deployment, its users see errors.',
  fix: { cdk: 'connectionDrainingPolicy: { enabled: true, timeout: 300 } on elb.CfnLoadBalancer', cloudformation: 'ConnectionDrainingPolicy: { Enabled: true, Timeout: 300 }', terraform: 'connection_draining = true' },
  equivalents: { securityHub: ['ELB.7'], cdkNag: ['CLBConnectionDraining'], prowler: ['elb_connection_draining_enabled'] },
  catalogue: ['elb-cross-zone'],
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html'],
  cloudformation: { 'AWS::ElasticLoadBalancing::LoadBalancer': (balancer) => balancer.at('ConnectionDrainingPolicy.Enabled').orDefault(false).isTrue() },
  terraform: {
    aws_elb: (resource) => resource.at('connection_draining').orDefault(false).isTrue(),
  },
});
