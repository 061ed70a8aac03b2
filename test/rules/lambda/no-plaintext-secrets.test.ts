import { testRule } from '../../support/rule-cases';

testRule('NoPlaintextSecrets', {
  cloudformation: [
    { name: 'no environment', properties: {}, expect: 'pass' },
    { name: 'harmless variables', properties: { Environment: { Variables: { STAGE: 'prod', TABLE: { Ref: 'AWS::StackName' }, TOKEN_TTL: '3600', PASSWORD_POLICY: 'strict' } } }, expect: 'pass' },
    { name: 'a password', properties: { Environment: { Variables: { DB_PASSWORD: 'example' } } }, expect: 'fail', findings: ['DB_PASSWORD'], pointer: '/Resources/Subject/Properties/Environment/Variables/DB_PASSWORD' },
    { name: 'an access key under a harmless name', properties: { Environment: { Variables: { SETTING: 'AKIAIOSFODNN7EXAMPLE' } } }, expect: 'fail', findings: ['SETTING'] },
    { name: 'the ARN of a secret', properties: { Environment: { Variables: { DB_SECRET: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db' } } }, expect: 'pass' },
    { name: 'a reference to a secret', template: { Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { Environment: { Variables: { DB_PASSWORD: { Ref: 'S' } } } } }, S: { Type: 'AWS::SecretsManager::Secret' } } }, expect: 'pass' },
    { name: 'a secret that CloudFormation would write into the configuration', properties: { Environment: { Variables: { DB_PASSWORD: '{{resolve:secretsmanager:db:SecretString:password}}' } } }, expect: 'unknown' },
    { name: 'a parameter with a default', template: { Parameters: { P: { Type: 'String', Default: 'example' } }, Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { Environment: { Variables: { API_KEY: { Ref: 'P' } } } } } } }, expect: 'fail' },
    { name: 'a container', template: { Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [{ Environment: [{ Name: 'API_TOKEN', Value: 'example' }] }] } } } }, expect: 'fail', findings: ['API_TOKEN'] },
    { name: 'a container that reads a secret', template: { Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [{ Secrets: [{ Name: 'API_TOKEN', ValueFrom: 'arn' }] }] } } } }, expect: 'pass' },
    { name: 'a build that reads a secret', template: { Resources: { Subject: { Type: 'AWS::CodeBuild::Project', Properties: { Environment: { EnvironmentVariables: [{ Name: 'API_TOKEN', Type: 'SECRETS_MANAGER', Value: 'token' }] } } } } }, expect: 'pass' },
    { name: 'the environment is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { Environment: { Ref: 'P' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'no environment', config: { resource: { aws_lambda_function: { subject: {} } } }, subject: 'aws_lambda_function.subject', expect: 'pass' },
    { name: 'a password', config: { resource: { aws_lambda_function: { subject: { environment: [{ variables: { DB_PASSWORD: 'hunter2x' } }] } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'where a password is', config: { resource: { aws_lambda_function: { subject: { environment: { variables: { DB_PASSWORD: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:x', STAGE: 'prod' } } } } } }, subject: 'aws_lambda_function.subject', expect: 'pass' },
    { name: 'a password of a variable', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { environment: { variables: { DB_PASSWORD: '${var.p}' } } } } } }, subject: 'aws_lambda_function.subject', expect: 'unknown' },
    { name: 'variables that are not known', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { environment: { variables: '${var.p}' } } } } }, subject: 'aws_lambda_function.subject', expect: 'unknown' },
    { name: 'an access key id under any name', config: { resource: { aws_lambda_function: { subject: { environment: { variables: { OTHER: 'AKIAABCDEFGHIJKLMNOP' } } } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'a password in one arm', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { environment: { variables: { DB_PASSWORD: '${var.p == "x" ? "" : "hunter2x"}' } } } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'a container with a password', config: { resource: { aws_ecs_task_definition: { subject: { container_definitions: JSON.stringify([{ name: 'a', environment: [{ name: 'API_KEY', value: 'abcdefgh' }] }]) } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'fail' },
    { name: 'a container with a password, encoded', config: { resource: { aws_ecs_task_definition: { subject: { container_definitions: '${jsonencode([{"name" = "a", "environment" = [{"name" = "API_KEY", "value" = "abcdefgh"}]}])}' } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'fail' },
    { name: 'a container with secrets of their own', config: { resource: { aws_ecs_task_definition: { subject: { container_definitions: JSON.stringify([{ name: 'a', environment: [{ name: 'STAGE', value: 'x' }], secrets: [{ name: 'API_KEY', valueFrom: 'arn:x' }] }]) } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'pass' },
    { name: 'containers that are not known', config: { resource: { aws_ecs_task_definition: { subject: { container_definitions: '${file("c.json")}' } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'unknown' },
    { name: 'a build with a token', config: { resource: { aws_codebuild_project: { subject: { environment: [{ environment_variable: [{ name: 'NPM_TOKEN', value: 'abcdefgh' }] }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'fail' },
    { name: 'a build that reads a token', config: { resource: { aws_codebuild_project: { subject: { environment: { environment_variable: { name: 'NPM_TOKEN', value: '/npm/token', type: 'PARAMETER_STORE' } } } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
    { name: 'a build without variables', config: { resource: { aws_codebuild_project: { subject: { environment: [{ compute_type: 'x' }] } } } }, subject: 'aws_codebuild_project.subject', expect: 'pass' },
  ],
});
