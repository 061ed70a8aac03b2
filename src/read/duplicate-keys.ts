import { pointerToken } from '../model/json';

interface Frame { readonly keys: Set<string> | undefined; readonly pointer: string; key: string; index: number }

/**
 * The first key that an object of a JSON text holds twice, as a pointer. `JSON.parse` keeps the last of them in silence,
 * so that what stood under the first is never seen. One pass over a text that is known to be JSON.
 */
export function duplicateKey(text: string): { readonly pointer: string; readonly line: number } | undefined {
  const stack: Frame[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length; at++) {
    const frame = stack[stack.length - 1];
    switch (text.charCodeAt(at)) {
      case 0x7b: // {
      case 0x5b: { // [
        const isMap = text.charCodeAt(at) === 0x7b;
        stack.push({ keys: isMap ? new Set() : undefined, pointer: '', key: '', index: 0 });
        expectsKey = isMap;
        break;
      }
      case 0x7d: case 0x5d: stack.pop(); expectsKey = false; break;
      case 0x2c: // ,
        expectsKey = frame?.keys !== undefined;
        if (frame !== undefined) { frame.index++; }
        break;
      case 0x22: { // "
        const start = at;
        at = endOfString(text, at + 1);
        if (!expectsKey || frame?.keys === undefined) { break; }
        expectsKey = false;
        const written = text.slice(start + 1, at);
        const key = written.includes('\\') ? JSON.parse(text.slice(start, at + 1)) as string : written;
        if (frame.keys.has(key)) {
          const path = [...stack.slice(0, -1).map((outer) => (outer.keys === undefined ? String(outer.index) : outer.key)), key];
          return { pointer: path.map((token) => `/${pointerToken(token)}`).join(''), line: text.slice(0, start).split('\n').length };
        }
        frame.keys.add(key);
        frame.key = key;
        break;
      }
    }
  }
  return undefined;
}

/** Where the string ends that begins here: at the next quotation mark that no backslash stands before. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) { slashes++; }
    if (slashes % 2 === 0) { return end; }
  }
  return text.length;
}
