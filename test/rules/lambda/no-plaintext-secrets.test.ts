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
});
