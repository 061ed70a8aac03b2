import { type App, Stack } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';

/** Tables of both constructs, one of them in several Regions. */
export function build(app: App): void {
  const stack = new Stack(app, 'Data', { env: { account: '111122223333', region: 'eu-west-1' } });
  const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
  const table = new dynamodb.Table(stack, 'Provisioned', { partitionKey, readCapacity: 5, writeCapacity: 5 });
  table.addGlobalSecondaryIndex({ indexName: 'by-owner', partitionKey: { name: 'owner', type: dynamodb.AttributeType.STRING } });
  table.autoScaleReadCapacity({ minCapacity: 5, maxCapacity: 50 }).scaleOnUtilization({ targetUtilizationPercent: 70 });
  new dynamodb.Table(stack, 'OnDemand', { partitionKey, billingMode: dynamodb.BillingMode.PAY_PER_REQUEST, timeToLiveAttribute: 'expires', encryption: dynamodb.TableEncryption.AWS_MANAGED });
  new dynamodb.TableV2(stack, 'Newer', { partitionKey });
  new dynamodb.TableV2(stack, 'Global', { partitionKey, replicas: [{ region: 'us-east-1' }] });
}
