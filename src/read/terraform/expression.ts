/**
 * The expressions of Terraform's language, as far as configurations and CDKTF write them. What is not understood becomes
 * `opaque`, never a guess. https://developer.hashicorp.com/terraform/language/expressions
 */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'template'; readonly parts: readonly (string | Expression)[]; readonly source: string }
  | { readonly kind: 'reference'; readonly path: readonly string[]; readonly source: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly source: string }
  /** Items and values as source text: they are read where somebody asks for them. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, string])[] }
  | { readonly kind: 'conditional'; readonly condition: Expression; readonly yes: Expression; readonly no: Expression; readonly source: string }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression; readonly source: string }
  | { readonly kind: 'not'; readonly operand: Expression; readonly source: string }
  | { readonly kind: 'opaque'; readonly source: string };

class Unreadable extends Error {}

/** Parses what stands between `${` and `}`. */
export function parseExpression(source: string): Expression {
  const parser = new Parser(source);
  try {
    const expression = parser.conditional();
    parser.end();
    return expression;
  } catch (error) {
    if (error instanceof Unreadable) { return { kind: 'opaque', source: source.trim() }; }
    throw error;
  }
}

/** Parses a string with `${...}` in it. `$${` stands for a literal `${`; directives (`%{...}`) are opaque. */
export function parseTemplate(text: string): Expression {
  if (text.replace(/%%\{/g, '').includes('%{')) { return { kind: 'opaque', source: text }; }
  const parts: (string | Expression)[] = [];
  let literal = '';
  for (let at = 0; at < text.length;) {
    if (text.startsWith('$${', at) || text.startsWith('%%{', at)) { literal += text.slice(at + 1, at + 3); at += 3; continue; }
    if (!text.startsWith('${', at)) { literal += text[at]; at++; continue; }
    const end = closing(text, at + 2);
    if (end === undefined) { return { kind: 'opaque', source: text }; }
    if (literal !== '') { parts.push(literal); literal = ''; }
    parts.push(parseExpression(text.slice(at + 2, end).replace(/^~|~$/g, '')));
    at = end + 1;
  }
  if (literal !== '') { parts.push(literal); }
  if (parts.length === 0) { return { kind: 'literal', value: '' }; }
  if (parts.length === 1) { return typeof parts[0] === 'string' ? { kind: 'literal', value: parts[0] } : parts[0]; }
  return { kind: 'template', parts, source: text };
}

/** The brace that closes one opened before `from`, past strings and nested braces. */
function closing(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      const end = stringEnd(text, at);
      if (end === undefined) { return undefined; }
      at = end;
    } else if (sign === '{') { depth++; } else if (sign === '}') {
      depth--;
      if (depth === 0) { return at; }
    }
  }
  return undefined;
}

/** The quote that ends a string which begins at `from`. Interpolations inside may hold quotes of their own. */
function stringEnd(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') { at++; continue; }
    if (text[at] === '"') { return at; }
    if (text.startsWith('$${', at)) { at += 2; continue; }
    if (text.startsWith('${', at)) {
      const end = closing(text, at + 2);
      if (end === undefined) { return undefined; }
      at = end;
    }
  }
  return undefined;
}

const BINARY: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['>=', '<=', '>', '<'], ['+', '-'], ['*', '/', '%']];

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  public end(): void {
    this.space();
    if (this.at < this.text.length) { throw new Unreadable(); }
  }

  public conditional(): Expression {
    this.space();
    const start = this.at;
    const condition = this.binary(0);
    if (!this.take('?')) { return condition; }
    const yes = this.conditional();
    if (!this.take(':')) { throw new Unreadable(); }
    const no = this.conditional();
    return { kind: 'conditional', condition, yes, no, source: this.text.slice(start, this.at).trim() };
  }

  private binary(level: number): Expression {
    if (level === BINARY.length) { return this.unary(); }
    this.space();
    const start = this.at;
    let left = this.binary(level + 1);
    for (;;) {
      const operator = BINARY[level].find((each) => this.take(each));
      if (operator === undefined) { return left; }
      left = { kind: 'binary', operator, left, right: this.binary(level + 1), source: this.text.slice(start, this.at).trim() };
    }
  }

  private unary(): Expression {
    this.space();
    const start = this.at;
    if (this.text[this.at] === '!' && this.text[this.at + 1] !== '=') {
      this.at++;
      return { kind: 'not', operand: this.unary(), source: this.text.slice(start, this.at) };
    }
    if (this.text[this.at] === '-') {
      this.at++;
      const operand = this.unary();
      if (operand.kind !== 'literal' || typeof operand.value !== 'number') { throw new Unreadable(); }
      return { kind: 'literal', value: -operand.value };
    }
    return this.postfix();
  }

  private postfix(): Expression {
    const start = this.at;
    const primary = this.primary();
    if (primary.kind !== 'reference') {
      // Members of a computed value are not followed.
      if (/^\s*[.[]/.test(this.text.slice(this.at)) && !/^\s*\.\.\./.test(this.text.slice(this.at))) { this.members(); return { kind: 'opaque', source: this.text.slice(start, this.at) }; }
      return primary;
    }
    return { ...primary, path: [...primary.path, ...this.members()], source: this.text.slice(start, this.at) };
  }

  /** `.name`, `[0]`, `["key"]`, `[*]`. Indexes drop out: they choose among the instances of one resource. */
  private members(): string[] {
    const path: string[] = [];
    for (;;) {
      if (/^\.[A-Za-z_*]/.test(this.text.slice(this.at))) {
        this.at++;
        const name = /^[A-Za-z_][\w-]*|^\*/.exec(this.text.slice(this.at))?.[0] ?? '';
        this.at += name.length;
        if (name !== '*') { path.push(name); }
      } else if (/^\.\d+/.test(this.text.slice(this.at))) {
        this.at += /^\.\d+/.exec(this.text.slice(this.at))?.[0].length ?? 0;
      } else if (this.text[this.at] === '[') {
        this.at++;
        if (this.take('*')) { this.expect(']'); continue; }
        const index = this.conditional();
        this.expect(']');
        path.push(`[${index.kind === 'literal' ? String(index.value) : '?'}]`);
      } else { return path; }
    }
  }

  private primary(): Expression {
    this.space();
    const rest = this.text.slice(this.at);
    if (rest.startsWith('"')) { return this.string(); }
    const number = /^\d+(\.\d+)?([eE][+-]?\d+)?/.exec(rest)?.[0];
    if (number !== undefined) { this.at += number.length; return { kind: 'literal', value: Number(number) }; }
    if (this.take('(')) {
      const inner = this.conditional();
      this.expect(')');
      return inner;
    }
    if (this.take('[')) { return { kind: 'list', items: this.sequence(']') }; }
    if (this.take('{')) { return this.object(); }
    const name = /^[A-Za-z_][\w-]*/.exec(rest)?.[0];
    if (name === undefined) { throw new Unreadable(); }
    const start = this.at;
    this.at += name.length;
    if (this.text[this.at] === '(') {
      this.at++;
      const args = this.sequence(')').map(parseExpression);
      return { kind: 'call', name, args, source: this.text.slice(start, this.at) };
    }
    if (name === 'true' || name === 'false') { return { kind: 'literal', value: name === 'true' }; }
    if (name === 'null') { return { kind: 'literal', value: null }; }
    return { kind: 'reference', path: [name], source: name };
  }

  private string(): Expression {
    const end = stringEnd(this.text, this.at);
    if (end === undefined) { throw new Unreadable(); }
    const raw = this.text.slice(this.at + 1, end);
    this.at = end + 1;
    return parseTemplate(unescape(raw));
  }

  /** Items up to a bracket, as source text. */
  private sequence(close: string): string[] {
    const items: string[] = [];
    for (;;) {
      if (this.take(close)) { return items; }
      if (/^\s*for\s/.test(this.text.slice(this.at))) { throw new Unreadable(); }
      this.space();
      const start = this.at;
      this.conditional();
      items.push(this.text.slice(start, this.at).trim());
      if (this.take('...')) { throw new Unreadable(); }
      if (!this.take(',')) { this.expect(close); return items; }
    }
  }

  private object(): Expression {
    const entries: [string, string][] = [];
    for (;;) {
      if (this.take('}')) { return { kind: 'object', entries }; }
      if (/^\s*for\s/.test(this.text.slice(this.at))) { throw new Unreadable(); }
      const key = this.key();
      if (!this.take('=') && !this.take(':')) { throw new Unreadable(); }
      this.space();
      const start = this.at;
      this.conditional();
      entries.push([key, this.text.slice(start, this.at).trim()]);
      this.take(',');
    }
  }

  private key(): string {
    this.space();
    const name = /^[A-Za-z_][\w-]*/.exec(this.text.slice(this.at))?.[0];
    if (name !== undefined) { this.at += name.length; return name; }
    const computed = this.take('(');
    const key = this.primary();
    if (computed) { this.expect(')'); }
    if (key.kind !== 'literal') { throw new Unreadable(); }
    return String(key.value);
  }

  private take(token: string): boolean {
    this.space();
    if (!this.text.startsWith(token, this.at)) { return false; }
    // `=` is not the first half of `==`, and `<` not that of `<=`.
    if (token === '=' && this.text[this.at + 1] === '=') { return false; }
    this.at += token.length;
    return true;
  }

  private expect(token: string): void {
    if (!this.take(token)) { throw new Unreadable(); }
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) { this.at++; }
  }
}

function unescape(raw: string): string {
  return raw.replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_whole, sign: string) => ({ n: '\n', t: '\t', r: '\r' }[sign] ?? (sign.length === 5 ? String.fromCharCode(Number.parseInt(sign.slice(1), 16)) : sign)));
}
