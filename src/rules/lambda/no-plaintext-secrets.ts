import { all, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { checksOf, hasOwnRule, judgePlaces, nodesAt, verdict } from '../helpers/secrets/checks';
import { judgeKept, judgeNamed } from '../helpers/secrets/judge-secrets';
import { CLOUDFORMATION_PLACES } from '../helpers/secrets/places-cloudformation';
import { TERRAFORM_PLACES } from '../helpers/secrets/places-terraform';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Configuration holds no credentials',
  failure: 'A credential stands in the configuration',
  control: 'SEC-01',
  severity: 'error',
  rationale: 'Whoever may read the configuration, the template or the state reads the credential.',
  fix: {
    cdk: 'ecs.Secret.fromSecretsManager(secret), SecretValue.secretsManager(id) for a password, or read the secret at run time with secret.grantRead(fn)',
    cloudformation: 'Secrets with ValueFrom in a container, Type: SECRETS_MANAGER in a build, {{resolve:secretsmanager:...}} for a password, or a read at run time',
    terraform: 'secrets with valueFrom, type = "SECRETS_MANAGER", a managed or write-only password, or a read at run time',
  },
  equivalents: {
    awsConfig: ['ecs-no-environment-secrets', 'codebuild-project-envvar-awscred-check'], securityHub: ['ECS.8', 'CodeBuild.2'],
    checkov: ['CKV_AWS_45', 'CKV_AWS_384'],
    prowler: ['awslambda_function_no_secrets_in_variables', 'codebuild_project_no_secrets_in_variables', 'ecs_task_definitions_no_environment_secrets', 'ssm_document_secrets'],
  },
  catalogue: ['no-plaintext-secrets'],
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html', 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html#creds',
  ],
  cloudformation: {
    ...checksOf(CLOUDFORMATION_PLACES, (type, place) => !hasOwnRule(type, place), judgePlaces),
    'AWS::SSM::Parameter': (parameter) => clearParameter(parameter, parameter.at('Name'), ['Value']),
    'AWS::SecretsManager::Secret': (secret) => all(kept(secret, ['SecretString']), judgePlaces(secret, [{ path: 'GenerateSecretString.SecretStringTemplate', holds: 'taken' }])),
  },
  terraform: {
    ...checksOf(TERRAFORM_PLACES, (type, place) => !hasOwnRule(type, place), judgePlaces),
    aws_ssm_parameter: (parameter) => {
      const values = ['value', 'insecure_value', 'value_wo'];
      return parameter.at('type').is('SecureString') === true ? kept(parameter, values) : clearParameter(parameter, parameter.at('name'), values);
    },
    aws_secretsmanager_secret_version: (version) => kept(version, ['secret_string', 'secret_string_wo', 'secret_binary']),
  },
});

/** A parameter in clear text: a credential by its form, or by what the last part of the parameter's name says. */
function clearParameter(parameter: ResourceView, name: Value, values: readonly string[]): Outcome {
  const last = name.present() === false ? '' : name.expression().split('/').at(-1) ?? '';
  const nodes = values.flatMap((path) => nodesAt(parameter, { path }));
  return verdict(parameter, nodes, nodes.flatMap((node) => judgeNamed(parameter.resource, last, node)));
}

/** A secret, or a parameter that is encrypted: its value is none if it stands in the template. */
function kept(secret: ResourceView, values: readonly string[]): Outcome {
  const nodes = values.flatMap((path) => nodesAt(secret, { path }));
  return verdict(secret, nodes, nodes.flatMap((node) => judgeKept(secret, node)));
}
