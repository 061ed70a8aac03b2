import { type Resolved, scalar } from '../../../model/resolved';
import type { TerraformFunction } from '../functions';
import { elementsOf, failure, type Listing } from '../values';

/** Numeric functions. https://developer.hashicorp.com/terraform/language/functions (numeric functions) */
export const NUMBERS: Readonly<Record<string, TerraformFunction>> = {
  abs: each(Math.abs), ceil: each(Math.ceil), floor: each(Math.floor), signum: each(Math.sign),
  min: all((numbers) => Math.min(...numbers)), max: all((numbers) => Math.max(...numbers)),
  pow: all(([base, exponent]) => base ** exponent), log: all(([value, base]) => Math.log(value) / Math.log(base)),
  sum: ([list], { world }) => {
    if (list?.kind !== 'array' || (list as Listing).hasMore === true) { return undefined; }
    const numbers = elementsOf(list, world).map(numberOf);
    return numbers.includes(undefined) ? undefined : scalar((numbers as number[]).reduce((sum, number) => sum + number, 0));
  },
  parseint: ([text, base]) => {
    if (text?.kind !== 'scalar' || base?.kind !== 'scalar') { return undefined; }
    const parsed = Number.parseInt(String(text.value), Number(base.value));
    return Number.isNaN(parsed) ? undefined : scalar(parsed);
  },
  tonumber: ([value]) => convert('tonumber()', value, (text) => (text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : undefined)),
  tobool: ([value]) => convert('tobool()', value, (text) => (text === 'true' ? true : text === 'false' ? false : undefined)),
};

function numberOf(value: Resolved): number | undefined {
  const number = value.kind === 'scalar' && typeof value.value !== 'boolean' && String(value.value).trim() !== '' ? Number(value.value) : Number.NaN;
  return Number.isNaN(number) ? undefined : number;
}

function each(of: (number: number) => number): TerraformFunction {
  return ([value]) => { const number = value === undefined ? undefined : numberOf(value); return number === undefined ? undefined : scalar(of(number)); };
}

function all(of: (numbers: number[]) => number): TerraformFunction {
  return (args) => { const numbers = args.map(numberOf); return numbers.includes(undefined) || numbers.length === 0 ? undefined : scalar(of(numbers as number[])); };
}

function convert(name: string, value: Resolved | undefined, to: (text: string) => number | boolean | undefined): Resolved | undefined {
  if (value?.kind !== 'scalar') { return value; }
  const converted = to(String(value.value));
  return converted === undefined ? failure(name, 'the value is not of that kind') : scalar(converted);
}
