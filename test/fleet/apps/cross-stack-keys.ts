import { type App, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';

/** Keys of the app's own that other stacks use for their stores. */
export function build(app: App): void {
  const security = new Stack(app, 'Security');
  const key = new kms.Key(security, 'Key', { alias: 'app' });
  const data = new Stack(app, 'Data');
  const bucket = new s3.Bucket(data, 'Files', { encryptionKey: key });
  const queue = new sqs.Queue(data, 'Jobs', { encryptionMasterKey: key });
  new sns.Topic(data, 'Alerts', { masterKey: key });
  new secretsmanager.Secret(data, 'Password', { encryptionKey: key });
  const service = new Stack(app, 'Service');
  const role = new iam.Role(service, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  bucket.grantReadWrite(role);
  queue.grantConsumeMessages(role);
}
