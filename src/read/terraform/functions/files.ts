import { posix } from 'node:path';
import { type Resolved, scalar } from '../../../model/resolved';
import { Deferred, isDeferred } from '../deferred';
import { evaluate } from '../evaluator';
import { parseTemplate } from '../expression';
import type { CallPlace, TerraformFunction } from '../functions';
import { Scope } from '../scope';
import { force } from '../values';

/** Functions that read files beside the configuration, where the caller lets files be read. https://developer.hashicorp.com/terraform/language/functions/file */
export const FILES: Readonly<Record<string, TerraformFunction>> = {
  file: ([path], place) => textOf(path, place),
  filebase64: ([path], place) => { const text = textOf(path, place); return text?.kind === 'scalar' ? scalar(Buffer.from(String(text.value)).toString('base64')) : undefined; },
  fileexists: ([path], place) => (textOf(path, place) === undefined ? undefined : scalar(true)),
  templatefile: ([path, names], place) => {
    const text = textOf(path, place);
    return text?.kind === 'scalar' ? render(String(text.value), names, place) : undefined;
  },
  templatestring: ([text, names], place) => (text?.kind === 'scalar' ? render(String(text.value), names, place) : undefined),
  basename: ([path]) => (path?.kind === 'scalar' ? scalar(posix.basename(String(path.value))) : undefined),
  dirname: ([path]) => (path?.kind === 'scalar' ? scalar(posix.dirname(String(path.value))) : undefined),
};

/** A template with the names that it is given, and no others. */
export function render(template: string, names: Resolved | undefined, { scope, world }: Pick<CallPlace, 'scope' | 'world'>): Resolved | undefined {
  if (names?.kind !== 'object') { return undefined; }
  const given = Object.entries(names.value).map(([name, raw]) => [name, isDeferred(raw) ? raw : new Deferred(name, (at) => force(raw, at))] as const);
  const sealed = new Scope(scope.module, new Map(given), true);
  return evaluate(parseTemplate(template), sealed, world);
}

function textOf(path: Resolved | undefined, { scope }: CallPlace): Resolved | undefined {
  if (path?.kind !== 'scalar') { return undefined; }
  const text = scope.module.readFile(posix.normalize(String(path.value)));
  return text === undefined ? undefined : scalar(text);
}
