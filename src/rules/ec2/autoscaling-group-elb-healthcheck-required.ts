import { decide, notApplicable } from '../../model/outcome';
import { or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Auto Scaling group replaces instances that its load balancer finds unhealthy',
  failure: 'Unhealthy instances stay in the group',
  control: 'AVL-01',
  criteria: ['A1.2', 'CC7.2'],
  severity: 'warning',
  rationale: 'An instance that runs but answers no more stays in the group, and the capacity is gone.',
  fix: { cdk: 'healthChecks: autoscaling.HealthChecks.withAdditionalChecks({ additionalTypes: [autoscaling.AdditionalHealthCheckType.ELB] })', cloudformation: 'HealthCheckType: ELB', terraform: 'health_check_type = "ELB"' },
  equivalents: { awsConfig: ['autoscaling-group-elb-healthcheck-required'], securityHub: ['AutoScaling.1'], checkov: ['CKV2_AWS_15'], cdkNag: ['AutoScalingGroupELBHealthCheckRequired'], prowler: ['autoscaling_group_elb_health_check_enabled'] },
  catalogue: ['asg-elb-health-check'],
  references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html'],
  cloudformation: {
    'AWS::AutoScaling::AutoScalingGroup': (group) => {
      const balanced = or(...['LoadBalancerNames', 'TargetGroupARNs', 'TrafficSources'].map((property) => {
        const items = group.at(property).items();
        return items === undefined ? undefined : items.length > 0;
      }));
      return decide(balanced,
        () => group.at('HealthCheckType').orDefault('EC2').satisfies('ELB or VPC_LATTICE', (types) => /\b(ELB|VPC_LATTICE)\b/.test(types)),
        () => notApplicable('no load balancer is attached by the group'));
    },
  },
  terraform: {
    aws_autoscaling_group: (group) => {
      const attachments = group.referrers('aws_autoscaling_attachment', 'autoscaling_group_name');
      const balanced = or(attachments.found.length > 0 ? true : attachments.maybe.length > 0 ? undefined : false, ...['load_balancers', 'target_group_arns', 'traffic_source'].map((property) => {
        const items = group.at(property).items();
        return items === undefined ? undefined : items.length > 0;
      }));
      return decide(balanced,
        () => group.at('health_check_type').orDefault('EC2').satisfies('ELB or VPC_LATTICE', (types) => /\b(ELB|VPC_LATTICE)\b/.test(types)),
        () => notApplicable('no load balancer is attached to the group'));
    },
  },
});
