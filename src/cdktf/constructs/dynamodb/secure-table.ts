import { DynamodbTable, type DynamodbTableConfig } from '@cdktf/provider-aws/lib/dynamodb-table';
import { Construct } from 'constructs';
import tableV2Defaults from '../../../defaults/dynamodb/table-v2';
import { backedUp } from '../../backed-up';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import type { KeyReference } from '../../shared-resources';
import { uniqueName } from '../../unique-name';

/** What a `SecureTable` takes: the arguments of `aws_dynamodb_table`, and these. A `name` is made up where there is none. */
export interface SecureTableProps extends Partial<DynamodbTableConfig> {
  /**
   * The customer-managed key. Each replica needs one of its own, as `kmsKeyArn`.
   *
   * @default - the key of the stack; where there are replicas, the key that AWS manages in the account
   */
  readonly encryptionKey?: KeyReference;
}

/**
 * A table that is encrypted with the key of the stack, can be restored to any second of the last 35 days, and cannot be
 * deleted by accident. It is paid per request unless a capacity is given.
 *
 * Bears on CC6.1, CC7.5, A1.2 and C1.1. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices-security-preventative.html
 */
export class SecureTable extends Construct {
  public readonly table: DynamodbTable;
  /** ARN of the table. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureTableProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureTable');
    const { encryptionKey, ...given } = props;
    const replicated = given.replica !== undefined && !(Array.isArray(given.replica) && given.replica.length === 0);
    const provisioned = given.readCapacity !== undefined || given.writeCapacity !== undefined;
    this.table = make(DynamodbTable, this, 'Resource', tableV2Defaults, {
      given, without: replicated ? ['server_side_encryption.kms_key_arn'] : [],
      own: {
        name: uniqueName(this, { maxLength: 200 }), tags: backedUp(), ...(provisioned ? {} : { billingMode: 'PAY_PER_REQUEST' }),
        ...(encryptionKey === undefined ? {} : { serverSideEncryption: { enabled: true, kmsKeyArn: encryptionKey.arn } }),
      },
    });
    this.arn = this.table.arn;
  }
}
