import * as vm from 'node:vm';
import { GENERATED_SECRET_HANDLER } from '../../src/handlers/generated-secret';

type Stages = Record<string, string[]>;
interface Call { readonly name: string; readonly input: Record<string, unknown> }

/** Secrets Manager with one secret: the stages of its versions, and their values. */
function secretsManager(stages: Stages, values: Record<string, string>) {
  const calls: Call[] = [];
  const notFound = () => { throw Object.assign(new Error('no such version'), { name: 'ResourceNotFoundException' }); };
  const answers: Record<string, (input: Record<string, unknown>) => unknown> = {
    DescribeSecretCommand: () => ({ RotationEnabled: true, VersionIdsToStages: stages }),
    GetRandomPasswordCommand: ({ PasswordLength }) => ({ RandomPassword: 'x'.repeat(Number(PasswordLength)) }),
    GetSecretValueCommand: ({ VersionStage }) => {
      const version = Object.keys(stages).find((id) => stages[id].includes(String(VersionStage)));
      return version !== undefined && version in values ? { SecretString: values[version] } : notFound();
    },
    PutSecretValueCommand: ({ ClientRequestToken, SecretString }) => { values[String(ClientRequestToken)] = String(SecretString); },
    UpdateSecretVersionStageCommand: () => ({}),
  };
  class Command { constructor(readonly input: Record<string, unknown>) {} }
  const commands = Object.fromEntries(Object.keys(answers).map((name) => [name, class extends Command { static readonly answer = name; }]));
  const sdk = {
    ...commands,
    SecretsManagerClient: class {
      async send(command: Command) {
        const name = (command.constructor as unknown as { answer: string }).answer;
        calls.push({ name, input: command.input });
        return answers[name](command.input);
      }
    },
  };
  const exports: { handler?: (event: object) => Promise<void> } = {};
  vm.runInNewContext(GENERATED_SECRET_HANDLER, { require: () => sdk, exports });
  return { calls, run: async (Step: string) => exports.handler?.({ SecretId: 'secret', ClientRequestToken: 'new', Step }) };
}

test('a new value is as long as the old one, and has no punctuation that the old one did not have', async () => {
  const values: Record<string, string> = { old: 'twenty-letters-long!' };
  const { calls, run } = secretsManager({ old: ['AWSCURRENT'], new: ['AWSPENDING'] }, values);
  await run('createSecret');
  expect(values.new).toHaveLength(20);
  expect(calls.find(({ name }) => name === 'GetRandomPasswordCommand')?.input.ExcludeCharacters).toMatch(/^[^-!]+$/);
  await run('finishSecret');
  expect(calls.at(-1)?.input).toMatchObject({ MoveToVersionId: 'new', RemoveFromVersionId: 'old' });
});

test('a secret without a value gets its first', async () => {
  const values: Record<string, string> = {};
  const { calls, run } = secretsManager({ new: ['AWSPENDING'] }, values);
  await run('createSecret');
  expect(values.new).toHaveLength(32);
  await run('finishSecret');
  expect(calls.at(-1)).toMatchObject({ name: 'UpdateSecretVersionStageCommand', input: { MoveToVersionId: 'new' } });
  expect(calls.at(-1)?.input.RemoveFromVersionId).toBeUndefined();
});

test('a value that was made already is kept', async () => {
  const { calls, run } = secretsManager({ old: ['AWSCURRENT'], new: ['AWSPENDING'] }, { old: 'a', new: 'b' });
  await run('createSecret');
  expect(calls.map(({ name }) => name)).not.toContain('PutSecretValueCommand');
});
