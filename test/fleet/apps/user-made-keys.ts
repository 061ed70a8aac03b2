import { type App, Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';

/** Keys that the app makes itself, for people, for services and for signatures. */
export function build(app: App): void {
  const stack = new Stack(app, 'Keys');
  const key = new kms.Key(stack, 'Data', { alias: 'data', pendingWindow: Duration.days(7) });
  key.addToResourcePolicy(new iam.PolicyStatement({ actions: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:GenerateDataKey*'], principals: [new iam.ServicePrincipal('logs.amazonaws.com')], resources: ['*'] }));
  new logs.LogGroup(stack, 'Audit', { encryptionKey: key });
  new s3.Bucket(stack, 'Files', { encryptionKey: key, bucketKeyEnabled: true }).grantRead(new iam.AccountPrincipal('444455556666'));
  new kms.Key(stack, 'Signing', { keySpec: kms.KeySpec.RSA_2048, keyUsage: kms.KeyUsage.SIGN_VERIFY });
  new kms.Key(stack, 'Hmac', { keySpec: kms.KeySpec.HMAC_256, keyUsage: kms.KeyUsage.GENERATE_VERIFY_MAC });
}
