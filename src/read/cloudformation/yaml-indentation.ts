/**
 * Indents the lines inside flow collections and quoted texts as far as YAML asks for. CloudFormation and the tools of AWS
 * read them wherever they begin, so that a bracket may close at the margin:
 *
 *     Tags: [
 *     { Key: owner, Value: a }
 *     ]
 *
 * White space at the beginning of such lines means nothing, so that the document stays the same, and so do its line numbers.
 */
export function indentFlows(text: string): string {
  const scanner = new Scanner();
  return text.split('\n').map((line) => scanner.next(line)).join('\n');
}

class Scanner {
  /** Open brackets and braces. */
  private depth = 0;
  /** The quotation mark of the text that is open. */
  private quote: '"' | '\'' | undefined;
  /** The column that lines of an open collection or text are indented to. */
  private column = 0;
  /** The column of the key or dash that a block of literal text (`|`, `>`) belongs to. */
  private block: number | undefined;

  public next(line: string): string {
    const content = line.trimStart();
    const indent = line.length - content.length;
    if (this.block !== undefined) {
      if (content.trimEnd() === '' || indent > this.block) { return line; }
      this.block = undefined;
    }
    if (this.depth > 0 || this.quote !== undefined) {
      this.scan(content);
      return content.trimEnd() === '' ? line : `${' '.repeat(Math.max(this.column, line.slice(0, indent).includes('\t') ? 0 : indent))}${content}`;
    }
    this.begin(line, indent);
    return line;
  }

  /** Looks for the value that begins on a line, behind dashes, keys, tags and anchors. */
  private begin(line: string, indent: number): void {
    let at = indent;
    let owner = indent;
    for (;;) {
      const rest = line.slice(at);
      const [dash] = /^-\s+/.exec(rest) ?? [];
      const [key] = dash === undefined ? /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#[\]{},&*!|>'"%@`][^#]*?)\s*:(\s+|$)/.exec(rest) ?? [] : [];
      const [mark] = dash === undefined && key === undefined ? /^[!&]\S*\s+/.exec(rest) ?? [] : [];
      const step = dash ?? key ?? mark;
      if (step === undefined || step === '') { break; }
      if (mark === undefined) { owner = at; }
      at += step.length;
    }
    const value = line.slice(at);
    if (/^[|>]/.test(value)) { this.block = owner; return; }
    if (!/^[[{'"]/.test(value)) { return; }
    this.column = owner + 1;
    this.scan(value);
  }

  private scan(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const char = text[at];
      if (this.quote === '"') {
        if (char === '\\') { at++; } else if (char === '"') { this.quote = undefined; }
      } else if (this.quote !== undefined) {
        if (char === '\'' && text[at + 1] === '\'') { at++; } else if (char === '\'') { this.quote = undefined; }
      } else if (char === '#' && (at === 0 || /\s/.test(text[at - 1]))) {
        return;
      } else if ((char === '"' || char === '\'') && (at === 0 || /[\s[{,:]/.test(text[at - 1]))) {
        this.quote = char;
      } else if (char === '[' || char === '{') {
        this.depth++;
      } else if (char === ']' || char === '}') {
        this.depth = Math.max(0, this.depth - 1);
      }
      if (this.depth === 0 && this.quote === undefined) { return; }
    }
  }
}
