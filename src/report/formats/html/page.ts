import { createHash } from 'node:crypto';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { ControlMapping } from '../../mapping';
import { lookup, type Lookup } from '../lookup';
import { completeness } from './completeness';
import { controls } from './controls';
import { coverage } from './coverage';
import { criteria } from './criteria';
import { inventory } from './inventory';
import type { Node } from './parts';
import { responsibilities } from './responsibilities';
import { script } from './script';
import { gateMark } from './status';
import { style } from './style';
import { summary } from './summary';
import { waivers } from './waivers';

const parts: readonly (readonly [id: string, title: string])[] = [
  ['summary', 'Summary'], ['coverage', 'Coverage'], ['criteria', 'Criteria'], ['controls', 'Controls'], ['inventory', 'Inventory'],
  ['responsibilities', 'Responsibilities'], ['waivers', 'Waivers'], ['completeness', 'Completeness'],
];

/** The mapping as one page that opens offline: no request leaves it, and without its script it is still complete. */
export function renderHtml(mapping: ControlMapping): string {
  const css = style(mapping);
  return `<!doctype html>\n${render(page(lookup(mapping), css))}\n`;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

function page(index: Lookup, css: string): Node {
  const { content } = index.mapping;
  return h('html', { lang: 'en' },
    h('head', null,
      h('meta', { charset: 'utf-8' }),
      // Nothing may load and only the two blocks below may apply: names from the input cannot bring code or styles of their own.
      h('meta', { 'http-equiv': 'Content-Security-Policy', 'content': `default-src 'none'; style-src ${hash(css)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'` }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', null, `Control mapping: ${content.system.name}`),
      h('style', { dangerouslySetInnerHTML: { __html: css } })),
    h('body', null,
      h('a', { class: 'skip', href: '#summary' }, 'Skip to the summary'),
      identity(index),
      h('main', null, summary(index), coverage(index), criteria(index), controls(index), inventory(index), responsibilities(index), waivers(index), completeness(index)),
      h('script', { dangerouslySetInnerHTML: { __html: script } })));
}

/** Every printed or scrolled page says which system, commit and digest it belongs to. */
function identity({ mapping: { content, run, integrity } }: Lookup): Node {
  const { system, source } = content;
  return h('header', { id: 'top' },
    h('p', { class: 'identity' },
      h('strong', null, [system.name, system.environment].filter(Boolean).join(', ')),
      gateMark(run.gate.outcome),
      h('span', null, source.commit ? ['commit ', h('code', { title: source.commit }, source.commit.slice(0, 10)), source.dirty ? ' + uncommitted' : ''] : 'no commit'),
      h('span', null, 'as of ', h('time', { dateTime: content.asOf }, content.asOf)),
      h('span', { class: 'digest' }, 'content ', h('code', { title: integrity.contentDigest }, integrity.contentDigest.slice(0, 19)))),
    h('nav', { 'aria-label': 'Sections' }, parts.map(([id, title]) => h('a', { href: `#${id}` }, title)),
      h('span', { class: 'proviso' }, 'synthesised, not matched to deployment')));
}
