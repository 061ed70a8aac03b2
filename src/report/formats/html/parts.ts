import { h, type ComponentChildren, type VNode } from 'preact';

export type Child = ComponentChildren;
export type Node = VNode<any>;

/** A numbered part of the page; its id is what the navigation points to. */
export function section(id: string, title: string, lead: Child, ...children: Child[]): Node {
  return h('section', { id, 'aria-labelledby': `${id}-h` }, h('h2', { id: `${id}-h` }, title), lead ? h('p', { class: 'lead' }, lead) : null, ...children);
}

export interface Column<T> {
  readonly title: string;
  readonly cell: (item: T) => Child;
  readonly numeric?: boolean;
}

/** A table that scrolls inside its own container, so that the page never does. Sortable once the script runs. */
export function table<T>(label: string, columns: readonly Column<T>[], items: readonly T[]): Node {
  return h('div', { 'class': 'scroll', 'tabIndex': 0, 'role': 'region', 'aria-label': label },
    h('table', { class: 'sortable' },
      h('thead', null, h('tr', null, columns.map((c) => h('th', { scope: 'col', class: c.numeric ? 'n' : undefined }, c.title)))),
      h('tbody', null, items.map((item) => h('tr', null, columns.map((c) => h('td', { class: c.numeric ? 'n' : undefined }, c.cell(item)))))),
    ));
}

export const facts = (...pairs: readonly (readonly [string, Child])[]): Node =>
  h('dl', { class: 'facts' }, pairs.map(([term, value]) => h('div', null, h('dt', null, term), h('dd', null, value))));

export const code = (text: string): Node => h('code', null, text);

export const nothing = (sentence: string): Node => h('p', { class: 'nothing' }, sentence);

/** A long path may break after a slash, before it is broken anywhere else. Hints stand some way apart: each costs bytes in every row. */
export function path(text: string): Child {
  if (text.length < 24) return text;
  const lines: Child[] = [];
  let line = '';
  for (const part of text.split(/(?<=\/)/)) {
    if (line.length + part.length > 24 && line !== '') {
      lines.push(line, h('wbr', null));
      line = '';
    }
    line += part;
  }
  return [...lines, line];
}

/** Only web addresses become links; anything else, a `javascript:` address above all, stays text. */
export const link = (address: string | undefined, text: string): Child =>
  (address !== undefined && /^https?:\/\//i.test(address) ? h('a', { href: address, rel: 'noopener noreferrer' }, text) : text);

export const count = (value: number): string => value.toLocaleString('en-US');

/** Commas between nodes. */
export const list = (items: readonly Child[]): Child => items.flatMap((item, i) => (i === 0 ? [item] : [', ', item]));
