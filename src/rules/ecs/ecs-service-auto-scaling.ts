import { any, decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { withRoom } from '../helpers/scaling-room';
import { scalingOf } from '../helpers/service-scaling';
import { defineRule } from '../rule';

/** A schedule sets bounds of its own. */
const SCHEDULE = 'aws_appautoscaling_scheduled_action';
const ACTIONS = ['aws_appautoscaling_policy', SCHEDULE];

export default defineRule({
  title: 'ECS service changes its number of tasks with demand',
  failure: 'Number of tasks stays the same, whatever the demand',
  control: 'AVL-03',
  criteria: ['A1.1', 'A1.2'],
  severity: 'warning',
  optIn: 'A fixed number of tasks is enough where the load is known.',
  rationale: 'A fixed number of tasks is overrun on the busiest day.',
  fix: { cdk: 'service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 10 }).scaleOnCpuUtilization(...)', cloudformation: 'AWS::ApplicationAutoScaling::ScalableTarget and AWS::ApplicationAutoScaling::ScalingPolicy', terraform: 'aws_appautoscaling_target and aws_appautoscaling_policy' },
  equivalents: {},
  catalogue: ['ecs-service-resilient', 'asg-scaling-policy'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html'],
  cloudformation: {
    'AWS::ECS::Service': (service) => decide(service.at('SchedulingStrategy').is('DAEMON'),
      () => notApplicable('the service runs one task on each host'),
      () => any(
        service.referrers('AWS::ApplicationAutoScaling::ScalableTarget', 'ResourceId').some('no scalable target refers to the service', (target) => any(
          target.at('ScheduledActions').isPresent(),
          target.referrers('AWS::ApplicationAutoScaling::ScalingPolicy', 'ScalingTargetId').some('no scaling policy refers to its target', (policy) => withRoom(target, 'MinCapacity', 'MaxCapacity', policy.at('PolicyType').isPresent())))),
        service.referrers('AWS::ApplicationAutoScaling::ScalingPolicy', 'ResourceId').some('no scaling policy names the service', (policy) => policy.at('PolicyType').isPresent()))),
  },
  terraform: {
    aws_ecs_service: (service) => decide(service.at('scheduling_strategy').is('DAEMON'),
      () => notApplicable('the service runs one task on each host'),
      () => {
        const targets = scalingOf(service, 'aws_appautoscaling_target');
        // A policy may name the target, or the service as the target does.
        const moved = (judge: (policy: ResourceView, type: string) => Outcome, target?: ResourceView) => any(...ACTIONS.flatMap((type) => [
          ...target === undefined ? [] : [target.referrers(type, 'resource_id').some('no scaling policy refers to its target', (policy) => judge(policy, type))],
          scalingOf(service, type).some('no scaling policy names the service', (policy) => judge(policy, type)),
        ]));
        const named = (policy: ResourceView) => policy.at('resource_id').isPresent();
        return targets.found.length === 0 ? any(targets.some('no scaling target refers to the service', named), moved(named))
          : targets.some('no scaling target refers to the service', (target) => moved((policy, type) => (type === SCHEDULE ? named(policy) : withRoom(target, 'min_capacity', 'max_capacity', named(policy))), target));
      }),
  },
});
