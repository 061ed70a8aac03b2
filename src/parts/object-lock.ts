/**
 * Throws where objects would be kept for a shorter time than they are locked. Times that are not known before the
 * deployment are taken as they are.
 */
export function checkLock(of: string, keepDays: number | undefined, lockDays: number | undefined, names: { readonly keep: string; readonly lock: string }): void {
  if (keepDays === undefined || lockDays === undefined || keepDays >= lockDays) { return; }
  throw new Error(`cdk-soc2: ${names.keep} of ${of} is ${keepDays} days, shorter than ${names.lock} with ${lockDays} days. Set ${names.keep} to that at least`);
}
