import { createHash } from 'node:crypto';
import { renderHtml } from '../../../src/report/formats';
import { emptyMapping, hostile, largeMapping, passingMapping, sampleMapping } from '../../support/sample-mapping';

const html = renderHtml(sampleMapping());
const inner = (tag: string, page = html) => [...page.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map((m) => m[1] ?? '');
const unescape = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
/** What a reader sees, without markup and break hints. */
const text = (page: string) => unescape(page.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '').replace(/<wbr\s*\/?>/g, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');

describe('renderHtml: security', () => {
  test('the policy allows the page its own style and script, by hash, and nothing else', () => {
    const policy = unescape(/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '');
    const hash = (body: string | undefined) => `'sha256-${createHash('sha256').update(body ?? '', 'utf8').digest('base64')}'`;
    expect(inner('style')).toHaveLength(1);
    expect(inner('script')).toHaveLength(1);
    expect(policy).toBe(`default-src 'none'; style-src ${hash(inner('style')[0])}; script-src ${hash(inner('script')[0])}; base-uri 'none'; form-action 'none'`);
  });

  test('nothing is loaded: no sources, imports, urls, inline styles or handlers', () => {
    const markup = html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<script>[\s\S]*?<\/script>/, '');
    expect(markup).not.toMatch(/<(img|link|iframe|object|embed|video|audio|source|base|use)\b/i);
    expect(markup).not.toMatch(/<[^>]+\s(src|srcset|style|on[a-z]+|action|formaction)=/i);
    expect(inner('style')[0]).not.toMatch(/url\(|@import|@font-face/i);
    expect(inner('script')[0]).not.toMatch(/\b(fetch|XMLHttpRequest|import|eval|innerHTML|insertAdjacentHTML|Function)\b/);
  });

  test('markup in names stays text', () => {
    expect(html).not.toContain(hostile.script);
    expect(text(html)).toContain(hostile.script);
  });

  test('markup in the system name cannot leave the title, the style sheet or the heading', () => {
    const mapping = sampleMapping();
    const name = '</style></title><script>alert(1)</script>"\\';
    const page = renderHtml({ ...mapping, content: { ...mapping.content, system: { ...mapping.content.system, name } } });
    expect(inner('script', page)).toHaveLength(1);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).not.toContain('alert(1)</script>');
  });

  test('an address that is not a web address does not become a link', () => {
    const mapping = sampleMapping();
    const page = renderHtml({ ...mapping, run: { ...mapping.run, ci: { name: 'CI', runUrl: 'javascript:alert(1)' } } });
    expect(page).not.toMatch(/href="javascript:/i);
  });
});

describe('renderHtml: content', () => {
  const mapping = sampleMapping();

  test('what was not read stands with the result, until somebody answers for it', () => {
    const part = { id: 'n:1', stackId: 'Prod/App', file: 'App.template.json', pointer: '/Resources/Vpc', address: 'Vpc', kind: 'module', message: 'Not read: the module is not on disk.' };
    const completeness = (notRead: readonly object[]) => ({ ...mapping, content: { ...mapping.content, completeness: { ...mapping.content.completeness, notRead: notRead as [] } } });
    const result = (notRead: readonly object[]) => text(renderHtml(completeness(notRead))).split('What this does not show')[0];
    expect(result([part, { ...part, id: 'n:2' }])).toContain('2 parts not read: Vpc in App.template.json: Not read: the module is not on disk. All 2');
    expect(text(renderHtml(completeness([part])))).toContain('1 part not read Totals');
    expect(result([{ ...part, waiverId: 'W-1' }])).not.toContain('not read:');
  });

  test('every evaluation has exactly one row, or one mention where it is not applicable', () => {
    for (const e of mapping.content.evaluations) {
      expect(html.split(`id="evaluation-${e.id.replace(':', '_3a_')}"`)).toHaveLength(2);
    }
  });

  test('every id, statement, waiver reason and limitation is shown', () => {
    const seen = text(html);
    const { content, integrity } = mapping;
    const said = [
      ...content.criteria.map((c) => c.id), ...content.controls.flatMap((c) => [c.id, c.statement.slice(0, 40), c.testProcedure]), ...content.waivers.flatMap((w) => [w.id, w.reason.replace(/\s+/g, ' ')]),
      ...content.limitations, ...content.resources.map((r) => r.propertiesDigest), ...content.exceptions.map((x) => x.managementResponse ?? ''),
      ...content.responsibilities.subserviceOrganizations.flatMap((o) => [...o.csocs, ...o.theirUserEntityControls].map((c) => c.description)),
      integrity.contentDigest,
      ...content.completeness.unmappedTypes.map((t) => t.type), ...content.scope.exclusions.map((x) => x.reason),
    ];
    expect(said.filter((s) => !seen.includes(s))).toEqual([]);
  });

  test('what took compliant defaults is shown, with what its author had set', () => {
    const sample = sampleMapping();
    const defaults = [{ constructPath: 'Data/<b>Bucket</b>', name: 's3.Bucket', by: 'injector' as const, applied: ['versioned', 'enforceSSL'], kept: ['bucketName'] }];
    const page = renderHtml({ ...sample, content: { ...sample.content, defaults } });
    expect(page).not.toContain('<b>Bucket</b>');
    expect(text(page)).toMatch(/1 construct took values that were left open .* Data\/<b>Bucket<\/b> s3\.Bucket the one line versioned, enforceSSL bucketName/);
    expect(text(html)).not.toContain('took values that were left open');
  });

  test('each link inside the page has its target', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]));
    const missing = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]).filter((id) => !ids.has(id));
    expect(missing).toEqual([]);
  });

  test('ids are unique', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('a failing gate names what failed, where and how to mend it before anything else', () => {
    const summary = html.slice(html.indexOf('id="summary"'), html.indexOf('id="coverage"'));
    expect(text(summary)).toContain('listener speaks plain HTTP');
    expect(text(summary)).toContain('Set protocol HTTPS and a TLS 1.2 policy');
    expect(text(summary)).toContain('Gate failed');
    expect(summary.indexOf('What this does not show')).toBeGreaterThan(0);
  });

  test('a passing gate says so and lists no failure', () => {
    const page = text(renderHtml(passingMapping()));
    expect(page).toContain('Gate passed');
    expect(page).not.toContain('Gate failed');
  });

  test('no verdict on the system is passed', () => {
    expect(text(html)).not.toMatch(/SOC 2 compliant|certified|\d\s?% compliant/i);
  });

  test('an unbalanced mapping is called unbalanced', () => {
    const page = renderHtml({ ...mapping, content: { ...mapping.content, completeness: { ...mapping.content.completeness, resourcesEvaluated: 3, balanced: false, differences: ['Two resources are missing.'] } } });
    expect(text(page)).toContain('The totals do not balance.');
    expect(text(page)).toContain('Two resources are missing.');
  });

  test('an empty mapping renders, with a sentence in place of each empty block', () => {
    const page = text(renderHtml(emptyMapping()));
    for (const sentence of ['No resource was evaluated.', 'No criterion is in scope.', 'No control is mapped.', 'No waiver is declared.', 'No subservice organisation is declared.', 'No commit was recorded']) expect(page).toContain(sentence);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  test('references to what the mapping does not hold are printed as they stand', () => {
    const page = text(renderHtml({ ...mapping, content: { ...mapping.content, rules: [], controls: [], resources: [], waivers: [] } }));
    expect(page).toContain('AlbListenerTls');
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  test('the same mapping gives the same page', () => {
    expect(renderHtml(sampleMapping())).toBe(html);
  });

  test('numbers and values are those of the mapping: every evidence value is found in it', () => {
    const known = JSON.stringify(mapping);
    for (const value of inner('code').map((body) => text(body).trim()).filter((body) => /^[a-z0-9:]{20,}$/.test(body))) expect(known).toContain(value);
  });

  test('passes are folded away in a large mapping, and every row is there', () => {
    const large = renderHtml(largeMapping(2000));
    expect(large.match(/<tr id="evaluation-/g)).toHaveLength(2000);
  });
});
