import type { Evaluation } from '../../evaluate/evaluation';

/** Where in a file an evaluation leads: its first evidence, else the resource. */
export interface Place { readonly pointer: string; readonly line?: number; readonly column?: number }

/** The place of what an evaluation says, with line and column where the reader knows them (HCL). */
export function placeOf({ evidence, resource }: Evaluation): Place {
  const { unit, entryPointer } = resource;
  const [first] = evidence;
  const here = first?.document === undefined || first.document === unit.file;
  return { pointer: first?.pointer ?? entryPointer, ...unit.position?.(here ? first?.pointer ?? entryPointer : entryPointer) };
}
