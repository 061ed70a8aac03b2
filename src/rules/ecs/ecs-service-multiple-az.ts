import { decide, notApplicable } from '../../model/outcome';
import { spansTwoZones } from '../helpers/zones';
import { defineRule } from '../rule';

export default defineRule({
  title: 'ECS service places its tasks in two or more Availability Zones',
  failure: 'Tasks of the service stand in one Availability Zone',
  control: 'AVL-01',
  criteria: ['A1.2', 'CC9.1'],
  severity: 'warning',
  rationale: 'The service is gone when its only zone is.',
  fix: { cdk: 'vpcSubnets with subnets in two or more zones', cloudformation: 'NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [a, b] } }', terraform: 'network_configuration { subnets = [a, b] }' },
  equivalents: {},
  catalogue: ['ecs-service-resilient'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html'],
  cloudformation: {
    'AWS::ECS::Service': (service) => {
      const network = service.at('NetworkConfiguration');
      return decide(network.present(), () => spansTwoZones(service, network.at('AwsvpcConfiguration.Subnets')), () => notApplicable('the tasks run where their hosts are'));
    },
  },
  terraform: {
    aws_ecs_service: (service) => decide(service.at('network_configuration').present(),
      () => spansTwoZones(service, service.at('network_configuration.0.subnets')), () => notApplicable('the tasks run where their hosts are')),
  },
});
