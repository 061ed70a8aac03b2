import { createHash } from 'node:crypto';
import { isArray, isObject, type Json } from '../../../model/json';

/** SAM tells apart what it makes several of by the first ten digits of a digest. */
export function digest(data: Json): string {
  const text = typeof data === 'string' ? data : canonical(data);
  return text === '' ? '' : createHash('sha1').update(text).digest('hex').slice(0, 10);
}

/** A suffix of a logical id: itself where it may stand in one, else its digest. */
export function suffix(text: string): string {
  return /^[A-Za-z0-9]+$/.test(text) ? text : digest(text);
}

/** Keys in order and nothing but ASCII, so that the digest is the same everywhere. */
function canonical(data: Json): string {
  if (isArray(data)) { return `[${data.map(canonical).join(',')}]`; }
  if (isObject(data)) { return `{${Object.keys(data).sort().map((key) => `${canonical(key)}:${canonical(data[key])}`).join(',')}}`; }
  return JSON.stringify(data).replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
