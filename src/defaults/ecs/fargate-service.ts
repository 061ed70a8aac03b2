import { member } from '../circumstances';
import { defineDefaults } from '../default';

export default defineDefaults({
  name: 'ecs.FargateService', construct: 'SecureFargateService', l2: 'aws_ecs.FargateService', cloudformation: 'AWS::ECS::Service', terraform: 'aws_ecs_service',
  reference: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html',
  rows: [
    {
      property: 'circuitBreaker', value: { enable: true, rollback: true }, weak: { enable: true, rollback: false },
      when: ({ given }) => [undefined, 'ECS'].includes(member(given, 'deploymentController.type') as string), condition: 'ECS itself deploys the service',
      effects: ['replacement'],
      live: 'aws-cdk-lib writes the deployment controller beside it, unless a feature flag says otherwise, and CloudFormation replaces a service whose controller changes',
      source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html',
      criteria: ['CC8.1', 'A1.2'], rules: ['EcsServiceDeploymentRollbackEnabled'], template: ['DeploymentConfiguration', 'DeploymentController'], terraform: { 'aws_ecs_service.deployment_circuit_breaker.enable': true, 'aws_ecs_service.deployment_circuit_breaker.rollback': true },
      reason: 'A deployment that fails goes back to what ran before.',
    },
    {
      property: 'assignPublicIp', value: false, weak: true,
      injected: false, because: 'tasks in public subnets need it to fetch their image. aws-cdk-lib leaves it off unless the subnets are public.',
      effects: ['callers'], live: 'tasks have no public address any more',
      source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html',
      criteria: ['CC6.6'], rules: ['EcsServiceNoPublicIp'], template: ['NetworkConfiguration'], terraform: { 'aws_ecs_service.network_configuration.assign_public_ip': false },
      reason: 'Tasks are reached through the load balancer alone.',
    },
    {
      property: 'desiredCount', value: 2,
      injected: false, because: 'a second task costs money, and not all software stands one.',
      effects: ['billed'], live: 'a second task runs',
      source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html',
      criteria: ['A1.1', 'A1.2'], rules: ['EcsServiceMinimumTaskCount'], template: ['DesiredCount'], terraform: { 'aws_ecs_service.desired_count': 2 },
      reason: 'The service survives the loss of a task or an Availability Zone.',
    },
    {
      property: 'minHealthyPercent', value: 100,
      injected: false, because: 'see desiredCount.',
      effects: ['update'], live: 'deployments start new tasks before they stop old ones',
      source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html',
      criteria: ['A1.1'], rules: [], template: ['DeploymentConfiguration'], terraform: { 'aws_ecs_service.deployment_minimum_healthy_percent': 100 },
      reason: 'A deployment never runs with fewer tasks than the service needs.',
    },
  ],
});
