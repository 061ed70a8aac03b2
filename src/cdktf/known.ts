import { Token } from 'cdktf';

/** A number, or undefined where it is not given or known only when Terraform runs. */
export function known(value: number | undefined): number | undefined {
  return Token.isUnresolved(value) ? undefined : value;
}
