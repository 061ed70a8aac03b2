/** An address of IPv4 or IPv6 as a number, with the bits that it has. */
export interface IpAddress { readonly value: bigint; readonly width: 32 | 128 }

export function ipAddress(text: string): IpAddress | undefined {
  const width = text.includes(':') ? 128 : 32;
  const value = width === 32 ? version4(text) : version6(text);
  return value === undefined ? undefined : { value, width };
}

function version4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) { return undefined; }
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

/** Eight groups, of which `::` leaves out those that are zero. RFC 4291, section 2.2. */
function version6(text: string): bigint | undefined {
  const halves = text.split('::');
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length > 2 || (halves.length === 1 ? missing !== 0 : missing < 1)) { return undefined; }
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail ?? []];
  return groups.every((group) => /^[\da-f]{1,4}$/i.test(group)) ? groups.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n) : undefined;
}
