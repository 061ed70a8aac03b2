import { aws_dynamodb as dynamodb } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import tableV2Defaults from '../../../defaults/dynamodb/table-v2';
import { withDefaults } from '../../defaults/apply';
import { backUp } from '../../defaults/backed-up';

/** What `SecureTable` takes: the properties of `dynamodb.TableV2`. */
export interface SecureTableProps extends dynamodb.TablePropsV2 {}

/**
 * A table that is encrypted with the key of the stack, can be restored to any second of the last 35 days, and cannot be
 * deleted by accident. Where the Region of the stack is known only at deployment it is encrypted with the key that AWS
 * manages, since aws-cdk-lib writes the key of a table by its Region.
 *
 * It is a `TableV2`, which is a resource of type `AWS::DynamoDB::GlobalTable`. In the place of a `Table` that is deployed
 * already it is another resource, and the table can be lost. Leave such a table in its class, where `Soc2.enable` gives it
 * compliant defaults, or move it by `cdk import` first:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html
 *
 * Bears on CC6.1, CC7.5, A1.2 and C1.1. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices-security-preventative.html
 */
export class SecureTable extends dynamodb.TableV2 {
  /** Makes the resource. Every property of `dynamodb.TableV2` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureTableProps) {
    super(scope, id, withDefaults(tableV2Defaults, props, { scope, id }));
    backUp(this);
  }
}
