import { testRule } from '../../support/rule-cases';

const type = 'AWS::ECS::Service';
const set = (value: unknown) => ({ DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: value, Rollback: true } } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('EcsServiceDeploymentRollbackEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set(true), expect: 'pass' },
    { name: 'the weak value', properties: set(false), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', true, false] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', true, true] })), expect: 'pass' },
    { name: 'stops, but does not go back', properties: { DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: true, Rollback: false } } }, expect: 'fail' },
    { name: 'goes back on an alarm', properties: { DeploymentConfiguration: { Alarms: { Enable: true, Rollback: true, AlarmNames: ['a'] } } }, expect: 'pass' },
    { name: 'one half of each', properties: { DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: true, Rollback: false }, Alarms: { Enable: false, Rollback: true, AlarmNames: ['a'] } } }, expect: 'fail' },
    { name: 'CodeDeploy deploys', properties: { DeploymentController: { Type: 'CODE_DEPLOY' } }, expect: 'not-applicable' },
    { name: 'who deploys is known at deploy time', template: subject({ DeploymentController: { Type: { Ref: 'P' } } }), expect: 'unknown' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_ecs_service: { subject: { deployment_circuit_breaker: [{ enable: true, rollback: true }] } } } }, subject: 'aws_ecs_service.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ecs_service: { subject: { deployment_circuit_breaker: [{ enable: true, rollback: false }] } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ecs_service: { subject: { deployment_circuit_breaker: { enable: true } } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_service: { subject: { deployment_circuit_breaker: [{ enable: true, rollback: '${var.p}' }] } } } }, subject: 'aws_ecs_service.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ecs_service: { subject: { deployment_circuit_breaker: [{ enable: true, rollback: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'goes back on an alarm', config: { resource: { aws_ecs_service: { subject: { alarms: [{ enable: true, rollback: true, alarm_names: ['a'] }] } } } }, subject: 'aws_ecs_service.subject', expect: 'pass' },
    { name: 'one half of each', config: { resource: { aws_ecs_service: { subject: { deployment_circuit_breaker: [{ enable: true, rollback: false }], alarms: [{ enable: false, rollback: true, alarm_names: ['a'] }] } } } }, subject: 'aws_ecs_service.subject', expect: 'fail' },
    { name: 'CodeDeploy deploys', config: { resource: { aws_ecs_service: { subject: { deployment_controller: [{ type: 'CODE_DEPLOY' }] } } } }, subject: 'aws_ecs_service.subject', expect: 'not-applicable' },
    { name: 'who deploys is known when Terraform runs', config: { variable: { p: {} }, resource: { aws_ecs_service: { subject: { deployment_controller: [{ type: '${var.p}' }] } } } }, subject: 'aws_ecs_service.subject', expect: 'unknown' },
  ],
});
