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
