import { OPEN, type Written, writtenOf } from './written';
import { isArray, isObject, isScalar, type Json, ownValue, pointerToken } from '../../../model/json';
import type { Resolved } from '../../../model/resolved';
import type { Unit } from '../../../model/resource';
import { exploreWorlds } from '../../../model/world';

/** A place in a document, before its expression is evaluated. */
export interface Place {
  readonly unit: Unit;
  readonly raw: Json | undefined;
  readonly pointer: string;
  /** Where it stands, as a user writes it. */
  readonly label: string;
  /** What is asked for stands somewhere below it, which is known only at deploy time. */
  readonly isAbove?: boolean;
}

/**
 * A document of settings, whether it is written as properties or as JSON in a string. A credential in one arm of a condition
 * stands in the template in any case, so each part is looked at in worlds of its own, and parts do not multiply each other.
 */
export interface Node {
  readonly pointer: string;
  readonly label: string;
  readonly isAbsent?: boolean;
  readonly entries?: readonly (readonly [string, Node])[];
  readonly items?: readonly Node[];
  readonly written?: Written;
  /** What stands here, where that depends on conditions and parameters. */
  readonly alternatives?: readonly Alternative[];
  /** There are more alternatives, which were not looked at. */
  readonly isCut?: boolean;
}

/** One that takes another value than the default of a parameter is possible, and no more. */
export interface Alternative { readonly node: Node; readonly offDefault: boolean }

/** Deeper documents are not looked into: the services take none. */
const MAX_DEPTH = 40;

export function nodeOf(place: Place, depth = 0): Node {
  const { unit, raw, pointer, label } = place;
  if (depth > MAX_DEPTH) { return { pointer, label, isCut: true }; }
  if (place.isAbove === true) { return { pointer, label, written: OPEN }; }
  if (isArray(raw)) { return { pointer, label, items: raw.map((item, index) => nodeOf(itemOf(place, item, index), depth + 1)) }; }
  const { found, isCut } = resolutions(place);
  const alternatives = found.map(({ resolved, offDefault }) => ({ node: fromResolved(unit, resolved, pointer, label, depth), offDefault }));
  if (isCut) { return { pointer, label, alternatives, isCut }; }
  return alternatives.length === 1 && !alternatives[0].offDefault ? alternatives[0].node : { pointer, label, alternatives };
}

/** The places at a step below: a name, the position of an item, or `*` for every item. */
export function stepInto(place: Place, step: string): Place[] {
  const { unit, raw, label } = place;
  if (place.isAbove === true) { return [place]; }
  const isPosition = /^\d+$/.test(step);
  if (isArray(raw) && step === '*') { return raw.map((item, index) => itemOf(place, item, index)); }
  if (isArray(raw) && isPosition) { return raw.slice(Number(step), Number(step) + 1).map((item) => itemOf(place, item, step)); }
  return resolutions(place).found.flatMap(({ resolved }): Place[] => {
    switch (resolved.kind) {
      case 'object': {
        // One item may stand without its list.
        if ((step === '*' || step === '0') && ownValue(resolved.value, step) === undefined) { return [{ ...place, raw: resolved.value, pointer: resolved.pointer }]; }
        return [{ unit, raw: ownValue(resolved.value, step), pointer: `${resolved.pointer}/${pointerToken(step)}`, label: label === '' ? step : `${label}.${step}` }];
      }
      case 'array': return step !== '*' && !isPosition ? [{ ...place, isAbove: true }] : resolved.items.filter((_item, index) => step === '*' || step === String(index)).map((item, index) => ({ ...itemOf(place, item.raw, index), pointer: item.pointer }));
      case 'absent': return [];
      // A text in the place of a block is the path of what is packaged before deployment: it is looked at as it stands.
      // https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html
      case 'scalar': return [{ unit, raw: resolved.value, pointer: place.pointer, label }];
      // What has not the form that is expected here was not read.
      default: return [{ ...place, isAbove: true }];
    }
  });
}

function itemOf({ unit, pointer, label }: Place, raw: Json, index: number | string): Place {
  return { unit, raw, pointer: `${pointer}/${index}`, label: `${label}[${index}]` };
}

function resolutions({ unit, raw, pointer }: Place): { readonly found: readonly { readonly resolved: Resolved; readonly offDefault: boolean }[]; readonly isCut: boolean } {
  const found: { resolved: Resolved; offDefault: boolean }[] = [];
  const isComplete = exploreWorlds((world) => {
    const resolved = unit.resolve(raw, world, pointer);
    found.push({ resolved, offDefault: world.offDefault });
    return 'go on';
  });
  return { found, isCut: !isComplete };
}

function fromResolved(unit: Unit, resolved: Resolved, pointer: string, label: string, depth: number): Node {
  switch (resolved.kind) {
    case 'absent': return { pointer, label, isAbsent: true };
    case 'object': return {
      pointer, label, entries: Object.entries(resolved.value).map(([key, raw]) => [key, nodeOf({ unit, raw, pointer: `${resolved.pointer}/${pointerToken(key)}`, label: label === '' ? key : `${label}.${key}` }, depth + 1)] as const),
    };
    case 'array': return { pointer, label, items: resolved.items.map((item, index) => nodeOf({ unit, raw: item.raw, pointer: item.pointer, label: `${label}[${index}]` }, depth + 1)) };
    default: {
      const written = writtenOf(resolved) ?? { text: '', later: [] };
      return parsed(written, pointer, label) ?? { pointer, label, written };
    }
  }
}

/** The document in a text of JSON. Its parts share what the text takes in later. */
function parsed(written: Written, pointer: string, label: string): Node | undefined {
  if (!/^\s*[{[]/.test(written.text)) { return undefined; }
  try {
    return fromJson(JSON.parse(written.text) as Json, written, pointer, label, 0);
  } catch {
    return undefined;
  }
}

function fromJson(raw: Json, { later }: Written, pointer: string, label: string, depth: number): Node {
  const below = (each: Json, place: string) => fromJson(each, { text: '', later }, pointer, place, depth + 1);
  if (depth > MAX_DEPTH) { return { pointer, label, isCut: true }; }
  if (isArray(raw)) { return { pointer, label, items: raw.map((each, index) => below(each, `${label}[${index}]`)) }; }
  if (isObject(raw)) { return { pointer, label, entries: Object.entries(raw).map(([key, each]) => [key, below(each, `${label}.${key}`)] as const) }; }
  if (!isScalar(raw)) { return { pointer, label, isAbsent: true }; }
  const written: Written = { text: String(raw), later };
  // A document in a document.
  return (depth < 5 ? parsed(written, pointer, label) : undefined) ?? { pointer, label, written };
}
