import * as fs from 'node:fs';
import * as path from 'node:path';
import { LambdaPermission } from '@cdktf/provider-aws/lib/lambda-permission';
import { App, AssetType, TerraformAsset, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { GENERATED_SECRET_HANDLER } from '../../../handlers/generated-secret';
import { Place } from '../../place';
import { SecureFunction } from '../lambda/secure-function';

const ID = 'Soc2SecretRotation';
const PERMISSION = 'SecretsManager';

/** The function of the stack that gives generated secrets a new random value, and what lets Secrets Manager call it. */
export function generatedSecretRotation(scope: IConstruct): { readonly handler: SecureFunction; readonly permission: LambdaPermission } {
  const stack = TerraformStack.of(scope);
  const standing = stack.node.tryFindChild(ID) as SecureFunction | undefined;
  if (standing !== undefined) { return { handler: standing, permission: standing.node.findChild(PERMISSION) as LambdaPermission }; }
  const handler = new SecureFunction(stack, ID, {
    description: 'Gives generated secrets a new random value', runtime: 'nodejs24.x', handler: 'index.handler', timeout: 30,
    policyStatements: [{ Sid: 'RandomValues', Effect: 'Allow', Action: 'secretsmanager:GetRandomPassword', Resource: '*' }],
  });
  handler.function.filename = new TerraformAsset(handler, 'Code', { path: codeFolder(stack), type: AssetType.ARCHIVE }).path;
  const permission = new LambdaPermission(handler, PERMISSION, {
    functionName: handler.function.functionName, action: 'lambda:InvokeFunction', principal: 'secretsmanager.amazonaws.com', sourceAccount: Place.of(stack).account,
  });
  return { handler, permission };
}

/** Writes the code where the app writes everything else; the asset takes it from there. */
function codeFolder(stack: TerraformStack): string {
  const folder = path.resolve(App.of(stack).outdir, 'soc2-handlers', 'generated-secret');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'index.js'), `${GENERATED_SECRET_HANDLER}\n`);
  return folder;
}
