import { aws_iam as iam, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Place, PolicyStatement } from '../parts/place';

/** Where a construct stands: what is known only at deployment is written as CloudFormation's pseudo parameter. */
export function placeOf(scope: IConstruct): Place {
  const { account, partition, region } = Stack.of(scope);
  return { account, partition, region };
}

/** A statement of a policy as aws-cdk-lib has it. */
export function toStatement(statement: PolicyStatement): iam.PolicyStatement {
  return iam.PolicyStatement.fromJson(statement);
}
