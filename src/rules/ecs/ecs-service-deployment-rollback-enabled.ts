import { all, any, decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'ECS service takes a failed deployment back by itself',
  failure: 'A failed deployment of the service is not taken back',
  control: 'CHG-03',
  criteria: ['A1.2', 'CC8.1'],
  severity: 'warning',
  rationale: 'Tasks that do not start are started over and over, while the service runs short of tasks or stands still.',
  fix: {
    cdk: 'circuitBreaker: { rollback: true }',
    cloudformation: 'DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: true, Rollback: true } }',
    terraform: 'deployment_circuit_breaker { enable = true, rollback = true }',
  },
  equivalents: {},
  catalogue: ['ecs-service-resilient'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html', 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html'],
  cloudformation: {
    'AWS::ECS::Service': (service) => {
      const deployment = service.at('DeploymentConfiguration');
      const controller = service.at('DeploymentController.Type').orDefault('ECS');
      return decide(controller.isAnyOf(['CODE_DEPLOY', 'EXTERNAL']),
        () => notApplicable('deployments are run, and taken back, by another service', controller.evidence('equals', 'ECS')),
        () => any(...['DeploymentCircuitBreaker', 'Alarms'].map((trigger) => all(
          deployment.at(`${trigger}.Enable`).orDefault(false).isTrue(), deployment.at(`${trigger}.Rollback`).orDefault(false).isTrue()))));
    },
  },
  terraform: {
    aws_ecs_service: (service) => {
      const controller = service.at('deployment_controller.0.type').orDefault('ECS');
      return decide(controller.isAnyOf(['CODE_DEPLOY', 'EXTERNAL']),
        () => notApplicable('deployments are run, and taken back, by another service', controller.evidence('equals', 'ECS')),
        () => any(...['deployment_circuit_breaker.0', 'alarms.0'].map((trigger) => all(
          service.at(`${trigger}.enable`).orDefault(false).isTrue(), service.at(`${trigger}.rollback`).orDefault(false).isTrue()))));
    },
  },
});
