import { decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'ECS service gives its tasks no public addresses',
  failure: 'Tasks get public addresses',
  control: 'NET-03',
  severity: 'error',
  rationale: 'A task with a public address is one security-group rule away from everyone.',
  fix: { cdk: 'assignPublicIp: false, in private subnets', cloudformation: 'AssignPublicIp: DISABLED', terraform: 'assign_public_ip = false' },
  equivalents: { securityHub: ['ECS.2'], checkov: ['CKV_AWS_333'], prowler: ['ecs_service_no_assign_public_ip'] },
  catalogue: ['vpc-private-tier'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-awsvpcconfiguration.html'],
  cloudformation: {
    'AWS::ECS::Service': (service) => {
      const network = service.at('NetworkConfiguration');
      return decide(network.present(), () => service.at('NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp').orDefault('DISABLED').equals('DISABLED'), () => notApplicable('the tasks use the network of their hosts'));
    },
  },
  terraform: {
    aws_ecs_service: (resource) => decide(resource.at('network_configuration').present(), () => resource.at('network_configuration.0.assign_public_ip').orDefault(false).isFalse(), () => notApplicable('the tasks use the network of their hosts')),
  },
});
