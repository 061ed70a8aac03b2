/**
 * The code that gives generated secrets a new random value, for Node.js 24, whose runtime brings the AWS SDK along. A secret
 * that has no value yet gets its first.
 *
 * The four steps of https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html
 */
export const GENERATED_SECRET_HANDLER = `
const { SecretsManagerClient, DescribeSecretCommand, GetRandomPasswordCommand, GetSecretValueCommand, PutSecretValueCommand, UpdateSecretVersionStageCommand } = require('@aws-sdk/client-secrets-manager');
const client = new SecretsManagerClient({});
const PUNCTUATION = '!"#$%&\\'()*+,-./:;<=>?@[\\\\]^_\`{|}~';
const ifThere = async (call) => { try { return await call; } catch (error) { if (error.name !== 'ResourceNotFoundException') { throw error; } } };
const fresh = async (old = '') => {
  const { RandomPassword } = await client.send(new GetRandomPasswordCommand({
    PasswordLength: old === '' ? 32 : Math.max(old.length, 16), RequireEachIncludedType: false,
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
    if (await ifThere(client.send(new GetSecretValueCommand({ SecretId, VersionId: ClientRequestToken, VersionStage: 'AWSPENDING' })))) { return; }
    const old = await ifThere(client.send(new GetSecretValueCommand({ SecretId, VersionStage: 'AWSCURRENT' })));
    await client.send(new PutSecretValueCommand({ SecretId, ClientRequestToken, SecretString: await fresh(old?.SecretString), VersionStages: ['AWSPENDING'] }));
  }
  if (Step === 'finishSecret') {
    const current = Object.entries(VersionIdsToStages).find(([, held]) => held.includes('AWSCURRENT'))?.[0];
    await client.send(new UpdateSecretVersionStageCommand({ SecretId, VersionStage: 'AWSCURRENT', MoveToVersionId: ClientRequestToken, RemoveFromVersionId: current }));
  }
};
`.trim();
