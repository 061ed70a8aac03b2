import type { SamResource } from './expansion';
import { tagList } from './tags';

const TYPES: Readonly<Record<string, string>> = { String: 'S', Number: 'N', Binary: 'B' };

/**
 * A table with one key.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html
 */
export function expandSimpleTable(sam: SamResource): void {
  const key = sam.at('PrimaryKey');
  const name = key.child('Name').isPresent ? key.child('Name') : 'id';
  const type = key.child('Type');
  const throughput = sam.at('ProvisionedThroughput');
  sam.main('AWS::DynamoDB::Table', {
    AttributeDefinitions: [{ AttributeName: name, AttributeType: type.isPresent ? type.holding(TYPES[type.text ?? ''] ?? type.raw ?? null) : 'S' }],
    KeySchema: [{ AttributeName: name, KeyType: 'HASH' }],
    BillingMode: throughput.isFilled ? undefined : 'PAY_PER_REQUEST',
    ...Object.fromEntries(['PointInTimeRecoverySpecification', 'ProvisionedThroughput', 'SSESpecification', 'TableName'].map((each) => [each, sam.at(each)])),
    Tags: sam.at('Tags').isFilled ? tagList(sam.at('Tags')) : sam.at('Tags'),
  });
}
