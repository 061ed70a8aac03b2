import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** `sha256:<hex>` over the RFC 8785 form of a value, so that anybody's script can repeat it. */
export function digestOf(value: unknown): string {
  return digestOfJson(JSON.parse(JSON.stringify(value)));
}

/** The same for what is JSON already, read from a document and holding no `undefined`. */
export function digestOfJson(value: unknown): string {
  return `sha256:${sha256(canonicalize(value) ?? '')}`;
}

/** Hex sha256 of text or bytes. */
export function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
