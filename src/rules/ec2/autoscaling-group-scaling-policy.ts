import { any } from '../../model/outcome';
import { withRoom } from '../helpers/scaling-room';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Auto Scaling group changes its size with demand',
  failure: 'Size of the group stays the same, whatever the demand',
  control: 'AVL-03',
  criteria: ['A1.1', 'A1.2'],
  severity: 'warning',
  rationale: 'A fixed number of instances is overrun on the busiest day.',
  fix: { cdk: 'group.scaleOnCpuUtilization("Cpu", { targetUtilizationPercent: 60 })', cloudformation: 'AWS::AutoScaling::ScalingPolicy with AutoScalingGroupName of the group', terraform: 'aws_autoscaling_policy with autoscaling_group_name of the group' },
  equivalents: {},
  catalogue: ['asg-scaling-policy'],
  references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html', 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-auto-scaling.html'],
  cloudformation: {
    'AWS::AutoScaling::AutoScalingGroup': (group) => any(
      group.referrers('AWS::AutoScaling::ScalingPolicy', 'AutoScalingGroupName').some('no scaling policy refers to the group', (policy) => withRoom(group, 'MinSize', 'MaxSize', policy.at('AutoScalingGroupName').isPresent())),
      group.referrers('AWS::AutoScaling::ScheduledAction', 'AutoScalingGroupName').some('no schedule refers to the group', (action) => action.at('AutoScalingGroupName').isPresent()),
      // ECS scales the hosts of its capacity providers by what the tasks need.
      group.referrers('AWS::ECS::CapacityProvider', 'AutoScalingGroupProvider.AutoScalingGroupArn').some(
        'no capacity provider refers to the group', (provider) => provider.at('AutoScalingGroupProvider.ManagedScaling.Status').equals('ENABLED'))),
  },
  terraform: {
    aws_autoscaling_group: (group) => any(
      group.referrers('aws_autoscaling_policy', 'autoscaling_group_name').some('no scaling policy refers to the group', (policy) => withRoom(group, 'min_size', 'max_size', policy.at('autoscaling_group_name').isPresent())),
      group.referrers('aws_autoscaling_schedule', 'autoscaling_group_name').some('no schedule refers to the group', (action) => action.at('autoscaling_group_name').isPresent()),
      group.referrers('aws_ecs_capacity_provider', 'auto_scaling_group_provider.0.auto_scaling_group_arn').some(
        'no capacity provider refers to the group', (provider) => provider.at('auto_scaling_group_provider.0.managed_scaling.0.status').equals('ENABLED'))),
  },
});
