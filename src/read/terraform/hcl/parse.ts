import { positionsOf } from './positions';
import type { JsonObject } from '../../../model/json';
import type { Position } from '../unit';

/** The maintained parser, as WebAssembly: an optional dependency, which is loaded where the first file of HCL is read. */
const PACKAGE = '@cdktn/hcl2json';

interface Parser { parse(file: string, text: string): Promise<JsonObject> }

let parser: Promise<Parser> | undefined;

async function load(): Promise<Parser> {
  try {
    return await import(PACKAGE) as Parser;
  } catch (error) {
    parser = undefined;
    throw new Error(`reading HCL needs the package ${PACKAGE} (npm install ${PACKAGE}): ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

/** A file of HCL in the form of Terraform's JSON syntax, and where its parts stand. An error names line and column. */
export async function parseHcl(file: string, text: string): Promise<{ readonly document: JsonObject; readonly positions: ReadonlyMap<string, Position> }> {
  const { parse } = await (parser ??= load());
  try {
    return { document: await parse(file, text), positions: positionsOf(text) };
  } catch (error) {
    throw new Error(reasonOf(error, file));
  }
}

/** `parse config: [main.tf:2,7-3,1: Invalid expression; Expected ...]` as `line 2, column 7: Invalid expression; Expected ...`. */
function reasonOf(error: unknown, file: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const found = /:(\d+),(\d+)-[\d,]+: ([^]*?)\]?$/.exec(message);
  return found === null ? message.replace(`${file}:`, '') : `not valid HCL: line ${found[1]}, column ${found[2]}: ${found[3]}`;
}
