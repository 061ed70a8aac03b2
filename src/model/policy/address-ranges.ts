import { ipAddress } from '../ip-address';

/** A run of addresses, first and last. */
interface Run { readonly first: bigint; readonly last: bigint }

/**
 * Networks that nobody calls from over the internet: S3 leaves them out when it asks whether a policy is public.
 * https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const PRIVATE_4 = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8', '169.254.0.0/16', '100.64.0.0/10'];
const PRIVATE_6 = ['fc00::/7', 'fe80::/10', '::1/128'];

/**
 * Whether a set of CIDR blocks holds so much of the internet that it names nobody. S3 calls a policy public whose blocks
 * are wider than /8, or than /32 for IPv6, leaving out private networks. How the addresses are cut does not change who
 * they are: blocks side by side count as one, and all of IPv4 together may not be more than one /8 holds.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html ("the meaning of public")
 */
export function namesNetworks(blocks: readonly string[]): boolean {
  const [four, six]: [Run[], Run[]] = [[], []];
  for (const block of blocks) {
    const run = runOf(block);
    if (run === undefined) { return false; }
    const [list, own] = block.includes(':') ? [six, PRIVATE_6] : [four, PRIVATE_4];
    if (!own.some((each) => { const inside = runOf(each); return inside !== undefined && inside.first <= run.first && run.last <= inside.last; })) { list.push(run); }
  }
  const sizes = (runs: readonly Run[]) => merged(runs).map(({ first, last }) => last - first + 1n);
  return sizes(four).reduce((sum, size) => sum + size, 0n) <= 2n ** 24n && sizes(six).every((size) => size <= 2n ** 96n);
}

function merged(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const result: Run[] = [];
  for (const run of sorted) {
    const last = result[result.length - 1];
    if (last !== undefined && run.first <= last.last + 1n) { result[result.length - 1] = { first: last.first, last: run.last > last.last ? run.last : last.last }; } else { result.push(run); }
  }
  return result;
}

function runOf(block: string): Run | undefined {
  const [address, length, ...rest] = block.trim().split('/');
  const found = ipAddress(address);
  if (found === undefined || rest.length > 0) { return undefined; }
  const { value, width } = found;
  const prefix = length === undefined ? width : /^\d{1,3}$/.test(length) ? Number(length) : NaN;
  if (!(prefix <= width)) { return undefined; }
  const size = 2n ** BigInt(width - prefix);
  const first = value / size * size;
  return { first, last: first + size - 1n };
}
