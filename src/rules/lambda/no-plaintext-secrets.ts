import { each, fail, type Outcome, pass, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Environment of functions, containers and builds holds no credentials',
  failure: 'A credential stands in the environment',
  control: 'SEC-01',
  severity: 'error',
  rationale: 'Whoever may read the configuration, the template or the state reads the credential.',
  fix: {
    cdk: 'ecs.Secret.fromSecretsManager(secret), or read the secret at run time with secret.grantRead(fn)',
    cloudformation: 'Secrets with ValueFrom in a container, Type: SECRETS_MANAGER in a build, or a read at run time in a function',
    terraform: 'secrets with valueFrom, type = "SECRETS_MANAGER", or a read at run time',
  },
  equivalents: { checkov: ['CKV_AWS_45'], prowler: ['awslambda_function_no_secrets_in_variables', 'ecs_task_definitions_no_environment_secrets'] },
  catalogue: ['no-plaintext-secrets'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html', 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html'],
  cloudformation: {
    'AWS::Lambda::Function': (fn) => {
      const variables = fn.at('Environment.Variables');
      return judge(variables, variables.isUnknown ? undefined : variables.keys().map((name) => ({ name, value: variables.child(name) })));
    },
    'AWS::ECS::TaskDefinition': (task) => {
      const containers = task.at('ContainerDefinitions');
      const listed = containers.items()?.map((container) => pairs(container.at('Environment'), 'Name', 'Value'));
      return judge(containers, listed?.every((each_) => each_ !== undefined) === true ? listed.flatMap((each_) => each_ ?? []) : undefined);
    },
    'AWS::CodeBuild::Project': (project) => {
      const environment = project.at('Environment.EnvironmentVariables');
      return judge(environment, pairs(environment, 'Name', 'Value', (item) => item.at('Type').orDefault('PLAINTEXT').is('PLAINTEXT') !== false));
    },
  },
  terraform: {
    aws_lambda_function: (fn) => {
      const variables = fn.at('environment.0.variables');
      return judge(variables, variables.isUnknown ? undefined : variables.keys().map((name) => ({ name, value: variables.child(name) })));
    },
    aws_ecs_task_definition: (task) => {
      const containers = task.at('container_definitions');
      const listed = containers.items()?.map((container) => pairs(container.at('environment'), 'name', 'value'));
      return judge(containers, listed?.every((each_) => each_ !== undefined) === true ? listed.flatMap((each_) => each_ ?? []) : undefined);
    },
    aws_codebuild_project: (project) => {
      const environment = project.at('environment.0.environment_variable');
      return judge(environment, pairs(environment, 'name', 'value', (item) => item.at('type').orDefault('PLAINTEXT').is('PLAINTEXT') !== false));
    },
  },
});

interface Variable { readonly name: string; readonly value: Value }

/** Names that say that the value is a credential. A name that goes on (`TOKEN_TTL`, `PASSWORD_POLICY`) says something else. */
const NAME = /(^|[_-])(password|passwd|pwd|secret|token|api_?key|private_?key|access_?key|client_?secret|credentials?)$/i;
/** Values that are credentials whatever their name: access key ids, private keys, tokens of code hosts and chat tools. */
const VALUE = /^(AKIA|ASIA)[A-Z0-9]{16}$|-----BEGIN [A-Z ]*PRIVATE KEY-----|^gh[pousr]_[A-Za-z0-9]{36}|^xox[abprs]-/;
/** Values that only say where a credential is. */
const POINTER = /^arn:|^\/|^(ssm|secretsmanager):|^(true|false|\d+)?$/i;

function pairs(list: Value, name: string, value: string, counts: (item: Value) => boolean = () => true): Variable[] | undefined {
  return list.items()?.filter(counts).map((item) => ({ name: item.at(name).text() ?? '', value: item.at(value) }));
}

function judge(place: Value, variables: readonly Variable[] | undefined): Outcome {
  const expected = 'no credential';
  if (variables === undefined) { return undecided('the environment is known only at deploy time', { pointer: place.pointer, operator: 'holds', expected }); }
  if (variables.length === 0) { return pass({ pointer: place.pointer, operator: 'holds', expected }); }
  return each(variables, ({ name }) => name, ({ name, value }) => {
    // What the variable holds is never shown, whatever the verdict.
    const evidence = { pointer: value.pointer, operator: 'holds', expected, secret: true };
    const text = value.text();
    if (text !== undefined) {
      const credential = VALUE.test(text) || (NAME.test(name) && !POINTER.test(text));
      return credential ? fail(`variable ${name} holds one`, evidence) : pass(evidence);
    }
    return NAME.test(name) && value.isUnknown ? undecided(`variable ${name} is set at deploy time, and its value would stand in the configuration`, evidence) : pass(evidence);
  });
}
