import { pointerToken } from '../../../model/json';
import type { Position } from '../unit';

/**
 * Where the blocks and arguments of a file of HCL stand, by the pointer into its JSON form: `/resource/aws_s3_bucket/b/0/acl`.
 * It reads the structure alone and trusts that the file has been parsed.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function positionsOf(text: string): ReadonlyMap<string, Position> {
  return new Scanner(text).scan();
}

class Scanner {
  private readonly found = new Map<string, Position>();
  private readonly lines: number[];
  private at = 0;

  constructor(private readonly text: string) {
    this.lines = [0];
    for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) { this.lines.push(newline + 1); }
  }

  public scan(): ReadonlyMap<string, Position> {
    this.body('', 0);
    return this.found;
  }

  private body(pointer: string, depth: number): void {
    const counts = new Map<string, number>();
    for (;;) {
      this.space(true);
      const sign = this.text[this.at];
      if (sign === undefined || sign === '}') { return; }
      const start = this.at;
      const name = this.word();
      if (name === undefined) { this.at++; continue; }
      this.space(false);
      if (this.text[this.at] === '=' && this.text[this.at + 1] !== '=') {
        this.note(`${pointer}/${pointerToken(name)}`, start);
        this.at++;
        this.expression();
        continue;
      }
      const labels: string[] = [];
      for (let label = this.label(); label !== undefined; label = this.label()) { labels.push(label); this.space(false); }
      if (this.text[this.at] !== '{' || depth > 100) { continue; }
      this.at++;
      const path = [name, ...labels].reduce((sum, step) => { const longer = `${sum}/${pointerToken(step)}`; this.note(longer, start); return longer; }, pointer);
      const index = counts.get(path) ?? 0;
      counts.set(path, index + 1);
      this.note(`${path}/${index}`, start);
      this.body(`${path}/${index}`, depth + 1);
      if (this.text[this.at] === '}') { this.at++; }
    }
  }

  /** Past an expression: up to the end of its line, outside all brackets. */
  private expression(): void {
    for (let depth = 0; this.at < this.text.length;) {
      const sign = this.text[this.at];
      if (depth === 0 && (sign === '\n' || sign === '}')) { return; }
      if (sign === '"') { this.string(); } else if (sign === '<' && this.heredoc()) { continue; } else if (this.comment()) { continue; } else {
        if ('([{'.includes(sign)) { depth++; } else if (')]}'.includes(sign)) { depth--; }
        this.at++;
      }
    }
  }

  /** Past a string, in which `${...}` may hold others. */
  private string(): void {
    for (this.at++; this.at < this.text.length;) {
      const sign = this.text[this.at];
      if (sign === '\\') { this.at += 2; } else if (sign === '"') { this.at++; return; } else if ((sign === '$' || sign === '%') && this.text[this.at + 1] === sign && this.text[this.at + 2] === '{') { this.at += 3; } else if ((sign === '$' || sign === '%') && this.text[this.at + 1] === '{') {
        this.at += 2;
        this.interpolation();
      } else { this.at++; }
    }
  }

  private interpolation(): void {
    for (let depth = 1; depth > 0 && this.at < this.text.length;) {
      const sign = this.text[this.at];
      if (sign === '"') { this.string(); continue; }
      if (sign === '{') { depth++; } else if (sign === '}') { depth--; }
      this.at++;
    }
  }

  private heredoc(): boolean {
    const head = /^<<-?([\w-]+)\r?\n/.exec(this.text.slice(this.at, this.at + 200));
    if (head === null) { return false; }
    this.at += head[0].length;
    while (this.at < this.text.length) {
      const newline = this.text.indexOf('\n', this.at);
      const end = newline < 0 ? this.text.length : newline;
      const line = this.text.slice(this.at, end).trim();
      // The end of the line also ends the argument.
      this.at = line === head[1] ? end : Math.min(this.text.length, end + 1);
      if (line === head[1]) { return true; }
    }
    return true;
  }

  private label(): string | undefined {
    if (this.text[this.at] !== '"') { return this.word(); }
    const start = this.at;
    this.string();
    return this.text.slice(start + 1, this.at - 1);
  }

  private word(): string | undefined {
    const word = /^[\p{L}_][\p{L}\p{N}_-]*/u.exec(this.text.slice(this.at, this.at + 300))?.[0];
    this.at += word?.length ?? 0;
    return word;
  }

  private space(lines: boolean): void {
    while (this.at < this.text.length) {
      const sign = this.text[this.at];
      if (sign === ' ' || sign === '\t' || sign === '\r' || (lines && sign === '\n')) { this.at++; } else if (!this.comment()) { return; }
    }
  }

  private comment(): boolean {
    if (this.text[this.at] === '#' || this.text.startsWith('//', this.at)) {
      const newline = this.text.indexOf('\n', this.at);
      this.at = newline < 0 ? this.text.length : newline;
      return true;
    }
    if (!this.text.startsWith('/*', this.at)) { return false; }
    const end = this.text.indexOf('*/', this.at + 2);
    this.at = end < 0 ? this.text.length : end + 2;
    return true;
  }

  /** The first place counts: several blocks of one kind begin with the first. */
  private note(pointer: string, at: number): void {
    if (this.found.has(pointer)) { return; }
    let [low, high] = [0, this.lines.length - 1];
    while (low < high) { const middle = Math.ceil((low + high) / 2); if (this.lines[middle] <= at) { low = middle; } else { high = middle - 1; } }
    this.found.set(pointer, { line: low + 1, column: at - this.lines[low] + 1 });
  }
}
