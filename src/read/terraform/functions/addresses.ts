import { ipAddress } from '../../../model/ip-address';
import { type Resolved, scalar } from '../../../model/resolved';
import type { TerraformFunction } from '../functions';
import { failure, listOf } from '../values';

/** Functions on blocks of addresses. https://developer.hashicorp.com/terraform/language/functions (IP network functions) */
export const ADDRESSES: Readonly<Record<string, TerraformFunction>> = {
  cidrsubnet: withBlock('cidrsubnet', (block, [bits, number]) => (bits === undefined || number === undefined ? undefined : subnetOf(block, bits, number))),
  cidrhost: withBlock('cidrhost', (block, [number]) => (number === undefined ? undefined : hostOf(block, number))),
  cidrnetmask: withBlock('cidrnetmask', (block) => (block.width === 32 ? shown(maskOf(block), 32) : undefined)),
  cidrsubnets: (args) => {
    const [block, ...sizes] = args;
    const parsed = block?.kind === 'scalar' ? parse(String(block.value)) : undefined;
    const bits = sizes.map(wholeNumber);
    if (block?.kind !== 'scalar' || bits.includes(undefined)) { return undefined; }
    const blocks = parsed === undefined ? undefined : subnetsOf(parsed, bits as number[]);
    return blocks === undefined ? failure('cidrsubnets()', 'the block has no room for them') : listOf(blocks.map(scalar));
  },
};

/** A block of IPv4 or IPv6 addresses: those that share the first bits of `base`. */
interface Block { readonly base: bigint; readonly bits: number; readonly width: 32 | 128 }

function withBlock(name: string, of: (block: Block, numbers: readonly (number | undefined)[]) => string | undefined): TerraformFunction {
  return ([block, ...rest]) => {
    if (block?.kind !== 'scalar' || rest.some(({ kind }) => kind !== 'scalar')) { return undefined; }
    const parsed = parse(String(block.value));
    const text = parsed === undefined ? undefined : of(parsed, rest.map(wholeNumber));
    return text === undefined ? failure(`${name}()`, 'the block has no such part') : scalar(text);
  };
}

function wholeNumber(value: Resolved): number | undefined {
  const number = value.kind === 'scalar' && typeof value.value !== 'boolean' && value.value !== '' ? Number(value.value) : Number.NaN;
  return Number.isInteger(number) ? number : undefined;
}

function subnetOf(block: Block, more: number, number: number): string | undefined {
  const bits = block.bits + more;
  if (more < 0 || bits > block.width || number < 0 || BigInt(number) >= size(more)) { return undefined; }
  return `${shown(block.base + BigInt(number) * size(block.width - bits), block.width)}/${bits}`;
}

/** Negative numbers count from the end. */
function hostOf(block: Block, number: number): string | undefined {
  const hosts = size(block.width - block.bits);
  const at = number < 0 ? hosts + BigInt(number) : BigInt(number);
  return at < 0n || at >= hosts ? undefined : shown(block.base + at, block.width);
}

/** One block behind the other, each where a block of its size may begin. */
function subnetsOf(block: Block, sizes: readonly number[]): string[] | undefined {
  const end = block.base + size(block.width - block.bits);
  const found: string[] = [];
  let next = block.base;
  for (const more of sizes) {
    const bits = block.bits + more;
    if (more < 1 || bits > block.width) { return undefined; }
    const length = size(block.width - bits);
    const start = (next + length - 1n) / length * length;
    next = start + length;
    if (next > end) { return undefined; }
    found.push(`${shown(start, block.width)}/${bits}`);
  }
  return found;
}

function maskOf({ bits, width }: Block): bigint {
  return size(width) - size(width - bits);
}

/** How many addresses so many bits tell apart. */
function size(bits: number): bigint {
  return 2n ** BigInt(bits);
}

function parse(text: string): Block | undefined {
  const [address, length, ...others] = text.split('/');
  const found = ipAddress(address);
  const bits = /^\d{1,3}$/.test(length ?? '') ? Number(length) : Number.NaN;
  if (found === undefined || others.length > 0 || !(bits <= found.width)) { return undefined; }
  const { value, width } = found;
  return { base: value - value % size(width - bits), bits, width };
}

function shown(value: bigint, width: 32 | 128): string {
  const bits = width === 32 ? 8 : 16;
  const groups = Array.from({ length: width / bits }, (_each, index) => value / size(width - bits * (index + 1)) % size(bits));
  return width === 32 ? groups.join('.') : shortest(groups.map((group) => group.toString(16)));
}

/** The longest run of zeros is left out, the first of several. RFC 5952, section 4.2. */
function shortest(groups: readonly string[]): string {
  let [from, length] = [0, 1];
  groups.forEach((_group, start) => {
    const end = groups.findIndex((group, index) => index >= start && group !== '0');
    const run = (end < 0 ? groups.length : end) - start;
    if (run > length) { [from, length] = [start, run]; }
  });
  return length < 2 ? groups.join(':') : `${groups.slice(0, from).join(':')}::${groups.slice(from + length).join(':')}`;
}
