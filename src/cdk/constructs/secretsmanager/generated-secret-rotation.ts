import { aws_lambda as lambda, Duration, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { SecureFunction } from '../lambda/secure-function';

const ID = 'Soc2SecretRotation';

/**
 * The function of the stack that gives generated secrets a new random value: as long as the old one, and with no
 * punctuation that the old one did not have, because some readers cannot take it.
 */
export function generatedSecretRotation(scope: IConstruct): lambda.IFunction {
  const stack = Stack.of(scope);
  const standing = stack.node.tryFindChild(ID);
  if (standing !== undefined) { return standing as SecureFunction; }
  return new SecureFunction(stack, ID, {
    description: 'Gives generated secrets a new random value',
    runtime: lambda.Runtime.NODEJS_24_X, handler: 'index.handler', timeout: Duration.seconds(30), code: lambda.Code.fromInline(HANDLER),
  });
}

/** The four steps of https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html */
const HANDLER = `
const { SecretsManagerClient, DescribeSecretCommand, GetRandomPasswordCommand, GetSecretValueCommand, PutSecretValueCommand, UpdateSecretVersionStageCommand } = require('@aws-sdk/client-secrets-manager');
const client = new SecretsManagerClient({});
const PUNCTUATION = '!"#$%&\\'()*+,-./:;<=>?@[\\\\]^_\`{|}~';
const fresh = async (old) => {
  const { RandomPassword } = await client.send(new GetRandomPasswordCommand({
    PasswordLength: Math.max(old.length, 16), RequireEachIncludedType: false,
    ExcludeCharacters: [...PUNCTUATION].filter((sign) => !old.includes(sign)).join(''),
  }));
  return RandomPassword;
};
exports.handler = async ({ SecretId, ClientRequestToken, Step }) => {
  const { RotationEnabled, VersionIdsToStages } = await client.send(new DescribeSecretCommand({ SecretId }));
  const stages = VersionIdsToStages[ClientRequestToken];
  if (!RotationEnabled || !stages) { throw new Error('This version of the secret is not up for rotation.'); }
  if (stages.includes('AWSCURRENT')) { return; }
  if (Step === 'createSecret') {
    try { await client.send(new GetSecretValueCommand({ SecretId, VersionId: ClientRequestToken, VersionStage: 'AWSPENDING' })); return; } catch (error) { if (error.name !== 'ResourceNotFoundException') { throw error; } }
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId, VersionStage: 'AWSCURRENT' }));
    await client.send(new PutSecretValueCommand({ SecretId, ClientRequestToken, SecretString: await fresh(SecretString), VersionStages: ['AWSPENDING'] }));
  }
  if (Step === 'finishSecret') {
    const [current] = Object.entries(VersionIdsToStages).find(([, held]) => held.includes('AWSCURRENT'));
    await client.send(new UpdateSecretVersionStageCommand({ SecretId, VersionStage: 'AWSCURRENT', MoveToVersionId: ClientRequestToken, RemoveFromVersionId: current }));
  }
};
`.trim();
