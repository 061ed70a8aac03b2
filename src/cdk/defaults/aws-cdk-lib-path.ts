import * as cdk from 'aws-cdk-lib';

/**
 * What stands at a path in aws-cdk-lib, such as `aws_s3.BlockPublicAccess.BLOCK_ALL`. The library loads a service only
 * when it is asked for, so a table costs nothing until it is used.
 */
export function atPath(path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => {
    const member = (at as Record<string, unknown> | undefined)?.[key];
    if (member === undefined) { throw new Error(`cdk-soc2: this version of aws-cdk-lib has no ${path}. Use 2.271.0 or newer`); }
    return member;
  }, cdk);
}

/** The injection id of a class, read from the class: ids do not always follow its name. */
export function injectionId(path: string): string {
  return (atPath(path) as { PROPERTY_INJECTION_ID: string }).PROPERTY_INJECTION_ID;
}
