import { policyDocument } from './policy-document';

/** The trust policy of a role that an AWS service assumes. */
export function serviceTrust(service: string, condition?: object): string {
  return policyDocument([{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole', ...(condition === undefined ? {} : { Condition: condition }) }]);
}
