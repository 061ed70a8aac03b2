import { decide, notApplicable } from '../../model/outcome';
import { scalingOf } from '../helpers/service-scaling';
import { defineRule } from '../rule';

export default defineRule({
  title: 'ECS service runs two or more tasks',
  failure: 'Service runs a single task',
  control: 'AVL-01',
  criteria: ['A1.2', 'A1.1'],
  severity: 'warning',
  rationale: 'When its only task or the zone of that task fails, the service is down until another has started.',
  fix: { cdk: 'desiredCount: 2, or autoScaleTaskCount({ minCapacity: 2, ... })', cloudformation: 'DesiredCount: 2, or MinCapacity: 2 of its AWS::ApplicationAutoScaling::ScalableTarget', terraform: 'desired_count = 2, or min_capacity = 2 in aws_appautoscaling_target' },
  equivalents: {},
  catalogue: ['ecs-service-resilient'],
  parameters: { minimumTasks: { description: 'Least number of tasks', default: 2, minimum: 1 } },
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html'],
  cloudformation: {
    'AWS::ECS::Service': (service, context) => decide(service.at('SchedulingStrategy').is('DAEMON'),
      () => notApplicable('the service runs one task on each host'),
      () => {
        const least = context.parameter('minimumTasks');
        // Auto scaling goes down to its own minimum, whatever the desired count.
        const target = service.referrers('AWS::ApplicationAutoScaling::ScalableTarget', 'ResourceId').value();
        return decide(target.present(), () => target.at('MinCapacity').atLeast(least), () => service.at('DesiredCount').orDefault(1).atLeast(least));
      }),
  },
  terraform: {
    aws_ecs_service: (service, context) => decide(service.at('scheduling_strategy').is('DAEMON'),
      () => notApplicable('the service runs one task on each host'),
      () => {
        const least = context.parameter('minimumTasks');
        const target = scalingOf(service, 'aws_appautoscaling_target').value();
        // The provider's default is none at all.
        return decide(target.present(), () => target.at('min_capacity').atLeast(least), () => service.at('desired_count').orDefault(0).atLeast(least));
      }),
  },
});
