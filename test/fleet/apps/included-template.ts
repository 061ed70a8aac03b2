import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type App, Stack } from 'aws-cdk-lib';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';

/** A template from before the CDK, taken in as it is. */
export function build(app: App): void {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-')), 'legacy.json');
  fs.writeFileSync(file, JSON.stringify({
    Parameters: { Stage: { Type: 'String', Default: 'dev' } },
    Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
    Resources: {
      Files: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { 'Fn::If': ['IsProd', { Status: 'Enabled' }, { Ref: 'AWS::NoValue' }] } } },
      Table: { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }], AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }], BillingMode: 'PAY_PER_REQUEST' } },
    },
  }));
  const stack = new Stack(app, 'Legacy');
  const template = new CfnInclude(stack, 'Template', { templateFile: file });
  new sqs.Queue(stack, 'Beside', { queueName: `${(template.getResource('Files') as s3.CfnBucket).ref}-jobs` });
}
