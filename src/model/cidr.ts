/**
 * Whether a CIDR block admits strangers from the whole internet. No single organisation holds a block wider than /8,
 * so anything wider is the internet, and two halves (`0.0.0.0/1`, `128.0.0.0/1`) do not hide it.
 */
export function isWorldCidr(cidr: string): boolean {
  const [address, length] = cidr.trim().split('/');
  const bits = length === undefined ? NaN : Number(length);
  if (Number.isNaN(bits)) { return false; }
  return address.includes(':') ? bits < 16 : bits < 8;
}

/**
 * The same of several blocks together: public IPv4 blocks that are wider than a /8 in sum are the internet in pieces.
 * Private ranges do not count (RFC 1918, RFC 6598, loopback, link-local).
 */
export function areWorldCidrs(cidrs: readonly string[]): boolean {
  if (cidrs.some(isWorldCidr)) { return true; }
  const addresses = [...new Set(cidrs.map((cidr) => cidr.trim()))].filter(isPublicCidr)
    .reduce((sum, cidr) => sum + sizeOf(cidr), 0);
  return addresses > 2 ** 24;
}

/** Whether a block of IPv4 addresses is in none of the private ranges. */
export function isPublicCidr(cidr: string): boolean {
  return /^\d+\./.test(cidr.trim()) && !PRIVATE.test(cidr.trim());
}

const PRIVATE = /^(10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

function sizeOf(cidr: string): number {
  const bits = Number(cidr.split('/')[1] ?? 32);
  return bits >= 0 && bits <= 32 ? 2 ** (32 - bits) : 0;
}
