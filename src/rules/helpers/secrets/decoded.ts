import { gunzipSync } from 'node:zlib';
import type { Node } from './node';

/** Cloud-init takes text that is encoded, that is compressed, and several parts of which some are. */
const MAX_LENGTH = 1_048_576;
const ENCODED = /[A-Za-z0-9+/\r\n]{40,}={0,2}/g;

/** The text of a script beside what is encoded in it. https://cloudinit.readthedocs.io/en/latest/explanation/format.html */
export function decoded(node: Node): Node {
  const { written, alternatives } = node;
  if (alternatives !== undefined) { return { ...node, alternatives: alternatives.map((each) => ({ ...each, node: decoded(each.node) })) }; }
  return written === undefined ? node : { ...node, written: { ...written, text: withDecoded(written.text, 2) } };
}

function withDecoded(text: string, depth: number): string {
  if (depth === 0) { return text; }
  const isWhole = /^[A-Za-z0-9+/\s]{8,}={0,2}\s*$/.test(text);
  const parts = isWhole ? [text] : text.match(ENCODED) ?? [];
  return [text, ...parts.flatMap((part) => readable(part)).map((each) => withDecoded(each, depth - 1))].join('\n').slice(0, MAX_LENGTH);
}

function readable(part: string): string[] {
  const bytes = Buffer.from(part.replace(/\s/g, ''), 'base64');
  const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? unzipped(bytes) : bytes.toString('utf8');
  // What is no text was not encoded, or is a picture.
  return text === undefined || /[\u0000-\u0008\uFFFD]/.test(text) ? [] : [text];
}

function unzipped(bytes: Buffer): string | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_LENGTH }).toString('utf8');
  } catch {
    return undefined;
  }
}
