import { aws_s3 as s3, type Duration } from 'aws-cdk-lib';

/** A lock of objects. Throws where it is known only at deployment for how long, which aws-cdk-lib cannot write. */
export function objectLockRetention(of: string, lockFor: Duration, mode: s3.ObjectLockMode = s3.ObjectLockMode.GOVERNANCE): s3.ObjectLockRetention {
  if (lockFor.isUnresolved()) { throw new Error(`cdk-soc2: lockFor of ${of} is known only at deployment. Give a number that stands in the code`); }
  return mode === s3.ObjectLockMode.COMPLIANCE ? s3.ObjectLockRetention.compliance(lockFor) : s3.ObjectLockRetention.governance(lockFor);
}
