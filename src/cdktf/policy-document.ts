import { Fn } from 'cdktf';

/**
 * A policy as Terraform writes it. It is encoded when Terraform runs: what is known only then is quoted as JSON wants it, in
 * JSON as in HCL, and variables of IAM such as `${aws:username}` are left to IAM.
 */
export function policyDocument(statements: readonly object[]): string {
  return Fn.jsonencode({ Version: '2012-10-17', Statement: statements });
}
