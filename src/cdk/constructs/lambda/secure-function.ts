import { aws_lambda as lambda } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import functionDefaults from '../../../defaults/lambda/function';
import { withDefaults } from '../../defaults/apply';
import { edgeProblems } from '../../defaults/edge-functions';

/** What `SecureFunction` takes: the properties of `lambda.Function`. */
export interface SecureFunctionProps extends lambda.FunctionProps {}

/**
 * A function with an encrypted log group that is kept for the period of a report, a dead-letter queue, tracing and encrypted settings.
 *
 * Bears on CC6.1, CC7.2, PI1.3 and A1.1. https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html
 */
export class SecureFunction extends lambda.Function {
  /** Makes the resource. Every property of `lambda.Function` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureFunctionProps) {
    super(scope, id, withDefaults(functionDefaults, props, { scope, id }));
    this.node.addValidation({ validate: () => edgeProblems(this) });
  }
}
