/**
 * The expressions of Terraform's language. What is not understood becomes `opaque`, never a guess.
 * https://developer.hashicorp.com/terraform/language/expressions
 */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'template'; readonly parts: readonly Expression[]; readonly source: string }
  | { readonly kind: 'variable'; readonly name: string; readonly source: string }
  | { readonly kind: 'traversal'; readonly of: Expression; readonly steps: readonly Step[]; readonly source: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly spread: boolean; readonly source: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[]; readonly source: string }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [Expression, Expression])[]; readonly source: string }
  | ForExpression
  | { readonly kind: 'conditional'; readonly condition: Expression; readonly yes: Expression; readonly no: Expression; readonly source: string }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression; readonly source: string }
  | { readonly kind: 'not' | 'negative'; readonly operand: Expression; readonly source: string }
  | { readonly kind: 'opaque'; readonly source: string };

/** `[for k, v in x : v if c]` makes a list, `{for k, v in x : k => v...}` an object, grouped or not. */
export interface ForExpression {
  readonly kind: 'for';
  readonly makes: 'list' | 'object' | 'text';
  readonly keyName?: string;
  readonly valueName: string;
  readonly over: Expression;
  readonly key?: Expression;
  readonly value: Expression;
  readonly condition?: Expression;
  readonly grouped: boolean;
  readonly source: string;
}

/** `.name`, `[key]`, or a splat: `[*]`, or the older `.*`, which takes attributes alone along. */
export type Step =
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'index'; readonly key: Expression }
  | { readonly kind: 'splat'; readonly full: boolean };

class Unreadable extends Error {}

/** How deep brackets may nest. Nobody writes that by hand. */
const MAX_NESTING = 100;

/** How many texts are kept parsed. */
const MAX_KEPT = 50_000;
const kept = new Map<string, Expression>();

function remembered(key: string, parse: () => Expression): Expression {
  let expression = kept.get(key);
  if (expression === undefined) {
    expression = parse();
    if (kept.size >= MAX_KEPT) { kept.clear(); }
    kept.set(key, expression);
  }
  return expression;
}

/** Parses what stands between `${` and `}`. */
export function parseExpression(source: string): Expression {
  return remembered(`e:${source}`, () => attempt(source.trim(), () => {
    const parser = new Parser(source);
    const expression = parser.conditional();
    parser.end();
    return expression;
  }));
}

/** Parses a string with `${...}` and `%{...}` in it. `$${` stands for a literal `${`. In quotes, the literal text holds escapes. */
export function parseTemplate(text: string, inQuotes = false): Expression {
  return remembered(`${inQuotes ? 'q' : 't'}:${text}`, () => attempt(text, () => new TemplateParser(text, inQuotes).whole()));
}

function attempt(source: string, parse: () => Expression): Expression {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) { return { kind: 'opaque', source }; }
    throw error;
  }
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
    if (text.startsWith('$${', at) || text.startsWith('%%{', at)) { at += 2; continue; }
    if (text.startsWith('${', at) || text.startsWith('%{', at)) {
      const end = closing(text, at + 2);
      if (end === undefined) { return undefined; }
      at = end;
    }
  }
  return undefined;
}

type TemplateToken = { readonly text: string } | { readonly interpolation: string } | { readonly directive: string };

/** Templates: literal text, interpolations, and the directives `if` and `for`. https://developer.hashicorp.com/terraform/language/expressions/strings */
class TemplateParser {
  private readonly tokens: TemplateToken[];
  private at = 0;

  constructor(private readonly text: string, inQuotes: boolean) { this.tokens = tokensOf(text, inQuotes); }

  public whole(): Expression {
    const expression = this.parts([]);
    if (this.at < this.tokens.length) { throw new Unreadable(); }
    return expression;
  }

  /** What stands up to one of the directives that may end it. */
  private parts(ends: readonly string[]): Expression {
    const parts: Expression[] = [];
    for (; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at];
      if ('text' in token) { parts.push({ kind: 'literal', value: token.text }); continue; }
      if ('interpolation' in token) { parts.push(parseExpression(token.interpolation)); continue; }
      const word = /^[a-z]*/.exec(token.directive)?.[0] ?? '';
      if (ends.includes(word)) { break; }
      this.at++;
      if (word === 'if') { parts.push(this.ifDirective(token.directive.slice(2))); } else if (word === 'for') { parts.push(this.forDirective(token.directive)); } else { throw new Unreadable(); }
    }
    if (parts.length === 0) { return { kind: 'literal', value: '' }; }
    const [first] = parts;
    // One interpolation and nothing beside it keeps the type of its value; anything else makes a string.
    const isValue = ends.length === 0 && this.tokens.length === 1 && 'interpolation' in this.tokens[0];
    return isValue || (parts.length === 1 && first.kind === 'literal' && typeof first.value === 'string') ? first : { kind: 'template', parts, source: this.text };
  }

  private ifDirective(condition: string): Expression {
    const yes = this.parts(['else', 'endif']);
    let no: Expression = { kind: 'literal', value: '' };
    if (this.word() === 'else') { this.at++; no = this.parts(['endif']); }
    if (this.word() !== 'endif') { throw new Unreadable(); }
    return { kind: 'conditional', condition: parseExpression(condition), yes, no, source: this.text };
  }

  private forDirective(directive: string): Expression {
    const head = /^for\s+([A-Za-z_][\w-]*)\s*(?:,\s*([A-Za-z_][\w-]*)\s*)?in\s([^]*)$/.exec(directive);
    if (head === null) { throw new Unreadable(); }
    const [, first, second, over] = head;
    const value = this.parts(['endfor']);
    if (this.word() !== 'endfor') { throw new Unreadable(); }
    return { kind: 'for', makes: 'text', ...(second === undefined ? {} : { keyName: first }), valueName: second ?? first, over: parseExpression(over), value, grouped: false, source: this.text };
  }

  private word(): string | undefined {
    const token = this.tokens[this.at];
    return token !== undefined && 'directive' in token ? /^[a-z]*/.exec(token.directive)?.[0] : undefined;
  }
}

/** Cuts a template at its markers. `~` beside a marker takes the white space on its side away. */
function tokensOf(text: string, inQuotes: boolean): TemplateToken[] {
  const tokens: TemplateToken[] = [];
  let literal = '';
  let trims = false;
  const flush = (trimsEnd: boolean) => {
    const shown = trimsEnd ? (trims ? literal.replace(/^\s+/, '') : literal).replace(/\s+$/, '') : trims ? literal.replace(/^\s+/, '') : literal;
    if (shown !== '') { tokens.push({ text: inQuotes ? unescape(shown) : shown }); }
    literal = '';
  };
  for (let at = 0; at < text.length;) {
    const marker = text.startsWith('${', at) ? '$' : text.startsWith('%{', at) ? '%' : undefined;
    if (text.startsWith('$${', at) || text.startsWith('%%{', at)) { literal += text.slice(at + 1, at + 3); at += 3; continue; }
    if (marker === undefined) { literal += text[at]; at++; continue; }
    const end = closing(text, at + 2);
    if (end === undefined) { throw new Unreadable(); }
    const inner = text.slice(at + 2, end);
    flush(inner.startsWith('~'));
    trims = inner.endsWith('~');
    const body = inner.replace(/^~/, '').replace(/~$/, '').trim();
    tokens.push(marker === '$' ? { interpolation: body } : { directive: body });
    at = end + 1;
  }
  flush(false);
  return tokens;
}

const BINARY: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['>=', '<=', '>', '<'], ['+', '-'], ['*', '/', '%']];

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  public end(): void {
    this.space();
    if (this.at < this.text.length) { throw new Unreadable(); }
  }

  public conditional(): Expression {
    if (++this.depth > MAX_NESTING) { throw new Unreadable(); }
    this.space();
    const start = this.at;
    const condition = this.binary(0);
    let expression = condition;
    if (this.take('?')) {
      const yes = this.conditional();
      if (!this.take(':')) { throw new Unreadable(); }
      expression = { kind: 'conditional', condition, yes, no: this.conditional(), source: this.since(start) };
    }
    this.depth--;
    return expression;
  }

  private binary(level: number): Expression {
    if (level === BINARY.length) { return this.unary(); }
    this.space();
    const start = this.at;
    let left = this.binary(level + 1);
    for (;;) {
      const operator = BINARY[level].find((each) => this.take(each));
      if (operator === undefined) { return left; }
      left = { kind: 'binary', operator, left, right: this.binary(level + 1), source: this.since(start) };
    }
  }

  private unary(): Expression {
    this.space();
    const start = this.at;
    const sign = this.text[this.at];
    if ((sign === '!' && this.text[this.at + 1] !== '=') || sign === '-') {
      if (++this.depth > MAX_NESTING) { throw new Unreadable(); }
      this.at++;
      const operand = this.unary();
      this.depth--;
      if (sign === '-' && operand.kind === 'literal' && typeof operand.value === 'number') { return { kind: 'literal', value: -operand.value }; }
      return { kind: sign === '!' ? 'not' : 'negative', operand, source: this.since(start) };
    }
    return this.postfix();
  }

  private postfix(): Expression {
    const start = this.at;
    const of = this.primary();
    const steps = this.steps();
    return steps.length === 0 ? of : { kind: 'traversal', of, steps, source: this.since(start) };
  }

  private steps(): Step[] {
    const steps: Step[] = [];
    for (;;) {
      // A new line may stand inside brackets, before a dot.
      const dot = /^\s*\.(?!\.)/.exec(this.text.slice(this.at, this.at + 200))?.[0];
      if (dot !== undefined) {
        const name = /^(?:[A-Za-z_][\w-]*|\*|\d+)/.exec(this.text.slice(this.at + dot.length))?.[0];
        if (name === undefined) { throw new Unreadable(); }
        this.at += dot.length + name.length;
        steps.push(name === '*' ? { kind: 'splat', full: false } : /^\d/.test(name) ? { kind: 'index', key: { kind: 'literal', value: Number(name) } } : { kind: 'attribute', name });
      } else if (this.text[this.at] === '[') {
        this.at++;
        if (this.take('*')) { steps.push({ kind: 'splat', full: true }); } else { steps.push({ kind: 'index', key: this.conditional() }); }
        this.expect(']');
      } else { return steps; }
    }
  }

  private primary(): Expression {
    this.space();
    const rest = this.text.slice(this.at, this.at + 300);
    if (rest.startsWith('"')) { return this.string(); }
    if (rest.startsWith('<<')) { return this.heredoc(); }
    const number = /^\d+(\.\d+)?([eE][+-]?\d+)?/.exec(rest)?.[0];
    if (number !== undefined) { this.at += number.length; return { kind: 'literal', value: Number(number) }; }
    if (this.take('(')) {
      const inner = this.conditional();
      this.expect(')');
      return inner;
    }
    const start = this.at;
    if (this.take('[')) { return this.isFor() ? this.forExpression('list', ']', start) : { kind: 'list', items: this.sequence(']').items, source: this.since(start) }; }
    if (this.take('{')) { return this.isFor() ? this.forExpression('object', '}', start) : this.object(start); }
    const name = /^[A-Za-z_][\w-]*(?:::[A-Za-z_][\w-]*)*/.exec(rest)?.[0];
    if (name === undefined) { throw new Unreadable(); }
    this.at += name.length;
    if (this.text[this.at] === '(') {
      this.at++;
      const { items, spread } = this.sequence(')');
      return { kind: 'call', name, args: items, spread, source: this.since(start) };
    }
    if (name === 'true' || name === 'false') { return { kind: 'literal', value: name === 'true' }; }
    if (name === 'null') { return { kind: 'literal', value: null }; }
    return { kind: 'variable', name, source: name };
  }

  private string(): Expression {
    const end = stringEnd(this.text, this.at);
    if (end === undefined) { throw new Unreadable(); }
    const raw = this.text.slice(this.at + 1, end);
    this.at = end + 1;
    return parseTemplate(raw, true);
  }

  /** `<<EOT` up to a line that holds the word alone; `<<-` takes the common indentation away. */
  private heredoc(): Expression {
    const head = /^<<(-?)([A-Za-z_][\w-]*)\r?\n/.exec(this.text.slice(this.at));
    if (head === null) { throw new Unreadable(); }
    const [whole, dash, word] = head;
    const lines = this.text.slice(this.at + whole.length).split('\n');
    const last = lines.findIndex((line) => line.trim() === word);
    if (last < 0) { throw new Unreadable(); }
    this.at += whole.length + lines.slice(0, last).reduce((sum, line) => sum + line.length + 1, 0) + lines[last].trimEnd().length;
    const body = lines.slice(0, last);
    const indent = dash === '' ? 0 : Math.min(...body.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0), Infinity);
    return parseTemplate(body.map((line) => `${line.slice(Number.isFinite(indent) ? indent : 0)}\n`).join(''));
  }

  private isFor(): boolean {
    this.space();
    return /^for\s/.test(this.text.slice(this.at, this.at + 4));
  }

  private forExpression(makes: 'list' | 'object', close: string, start: number): Expression {
    this.at += 3;
    const first = this.name();
    const second = this.take(',') ? this.name() : undefined;
    this.space();
    if (!/^in\b/.test(this.text.slice(this.at, this.at + 3))) { throw new Unreadable(); }
    this.at += 2;
    const over = this.conditional();
    this.expect(':');
    const head = this.conditional();
    const value = makes === 'object' && this.take('=>') ? this.conditional() : undefined;
    if (makes === 'object' && value === undefined) { throw new Unreadable(); }
    const grouped = this.take('...');
    this.space();
    let condition: Expression | undefined;
    if (/^if\b/.test(this.text.slice(this.at, this.at + 3))) { this.at += 2; condition = this.conditional(); }
    this.expect(close);
    return {
      kind: 'for', makes, ...(second === undefined ? {} : { keyName: first }), valueName: second ?? first, over,
      ...(value === undefined ? {} : { key: head }), value: value ?? head, ...(condition === undefined ? {} : { condition }), grouped, source: this.since(start),
    };
  }

  private name(): string {
    this.space();
    const name = /^[A-Za-z_][\w-]*/.exec(this.text.slice(this.at, this.at + 200))?.[0];
    if (name === undefined) { throw new Unreadable(); }
    this.at += name.length;
    return name;
  }

  private sequence(close: string): { items: Expression[]; spread: boolean } {
    const items: Expression[] = [];
    for (;;) {
      if (this.take(close)) { return { items, spread: false }; }
      items.push(this.conditional());
      if (close === ')' && this.take('...')) { this.take(','); this.expect(close); return { items, spread: true }; }
      if (!this.take(',')) { this.expect(close); return { items, spread: false }; }
    }
  }

  private object(start: number): Expression {
    const entries: [Expression, Expression][] = [];
    for (;;) {
      if (this.take('}')) { return { kind: 'object', entries, source: this.since(start) }; }
      const key = this.key();
      if (!this.take('=') && !this.take(':')) { throw new Unreadable(); }
      entries.push([key, this.conditional()]);
      this.take(',');
    }
  }

  /** A bare word is a key by itself; anything else is an expression. */
  private key(): Expression {
    this.space();
    const name = /^[A-Za-z_][\w-]*(?=\s*[=:])/.exec(this.text.slice(this.at, this.at + 300))?.[0];
    if (name !== undefined) { this.at += name.length; return { kind: 'literal', value: name }; }
    return this.conditional();
  }

  private take(token: string): boolean {
    this.space();
    if (!this.text.startsWith(token, this.at)) { return false; }
    // `=` is not the first half of `==` or `=>`.
    if (token === '=' && (this.text[this.at + 1] === '=' || this.text[this.at + 1] === '>')) { return false; }
    this.at += token.length;
    return true;
  }

  private expect(token: string): void {
    if (!this.take(token)) { throw new Unreadable(); }
  }

  /** White space and comments. */
  private space(): void {
    for (;;) {
      const sign = this.text[this.at];
      if (sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r') { this.at++; continue; }
      if (sign === '#' || (sign === '/' && this.text[this.at + 1] === '/')) {
        const line = this.text.indexOf('\n', this.at);
        this.at = line < 0 ? this.text.length : line + 1;
      } else if (sign === '/' && this.text[this.at + 1] === '*') {
        const close = this.text.indexOf('*/', this.at + 2);
        this.at = close < 0 ? this.text.length : close + 2;
      } else { return; }
    }
  }

  private since(start: number): string {
    return this.text.slice(start, this.at).trim();
  }
}

function unescape(raw: string): string {
  return raw.replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/g, (_whole, sign: string) => ({ n: '\n', t: '\t', r: '\r' }[sign]
    ?? (sign.length > 1 ? String.fromCodePoint(Math.min(Number.parseInt(sign.slice(1), 16), 0x10FFFF)) : sign)));
}
