import { renderMarkdown } from '../../../src/report/formats';
import { escapeMarkdown } from '../../../src/report/formats/md/escape';
import { table } from '../../../src/report/formats/md/table';
import { emptyMapping, hostile, largeMapping, passingMapping, sampleMapping } from '../../support/sample-mapping';

describe('renderMarkdown', () => {
  const md = renderMarkdown(sampleMapping());

  test('names each failure with fact, place, criterion and fix', () => {
    for (const part of ['listener speaks plain HTTP', 'CC6.7', 'Set protocol HTTPS', 'Prod/App/Alb/Listener/Resource', 'lib/prod\\-app\\-stack.ts:', '❌ Gate failed: 5 failures']) expect(md).toContain(part);
  });

  test('names unknowns, waivers, coverage and completeness', () => {
    for (const part of ['2 unknowns until deploy', 'storage encryption is known only at deploy time', 'W\\-7', '### Coverage', 'inherited: CC6.4', 'The totals balance.']) expect(md).toContain(part);
  });

  test('what was not read stands with the result', () => {
    const mapping = sampleMapping();
    const part = { id: 'n:1', stackId: 'Prod/App', file: 'App.template.json', pointer: '/Resources/Vpc', address: 'Vpc', kind: 'module', message: 'the module is not on disk' };
    const of = (notRead: (typeof part)[]) => renderMarkdown({ ...mapping, content: { ...mapping.content, completeness: { ...mapping.content.completeness, notRead } } });
    expect(of([part])).toContain('**1 part not read**');
    expect(of([])).not.toContain('not read**');
  });

  test('limitations come before the result', () => expect(md.indexOf('What this does not show')).toBeLessThan(md.indexOf('Gate failed')));

  test('a passing gate says so', () => expect(renderMarkdown(passingMapping())).toContain('✅ Gate passed'));

  test('hostile values stay inert', () => {
    expect(md).not.toContain('<script>');
    expect(md).not.toMatch(/(?<!\\)\[link\]/);
    expect(md).not.toMatch(/^#+ heading/m);
    expect(md).not.toContain(' @everyone');
  });

  test('every table row has as many cells as its head', () => {
    const cells = (line: string) => line.split(/(?<!\\)\|/).length;
    const blocks = md.split('\n\n').filter((block) => block.startsWith('| '));
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) expect(new Set(block.split('\n').map(cells)).size).toBe(1);
  });

  test.each([['sample', sampleMapping()], ['large', largeMapping(10_000)]])('the %s mapping fits a comment', (_, mapping) => expect(renderMarkdown(mapping).length).toBeLessThan(65_536));

  test('a comment of long hostile findings still fits, and says what it leaves out', () => {
    const mapping = sampleMapping();
    const [first] = mapping.content.evaluations.filter((e) => e.status === 'fail');
    const evaluations = Array.from({ length: 300 }, (_, i) => ({ ...first!, id: `e:${i}`, message: hostile.markdown.repeat(40), resourceId: `${hostile.longPath}${i}` }));
    const text = renderMarkdown({ ...mapping, content: { ...mapping.content, evaluations } });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/and \d+ more; the full mapping lists them all/);
  });

  test('an empty mapping renders', () => {
    const empty = renderMarkdown(emptyMapping());
    expect(empty).toContain('No resource was evaluated.');
    expect(empty).not.toMatch(/undefined|NaN/);
  });

  test('the same mapping gives the same text', () => expect(renderMarkdown(sampleMapping())).toBe(md));
});

describe('escapeMarkdown', () => {
  test.each([
    ['pipes', 'a|b', 'a\\|b'], ['backticks', '`a`', '\\`a\\`'], ['html', '<b>&', '&lt;b&gt;&amp;'], ['brackets', '[a](b)', '\\[a\\]\\(b\\)'], ['newlines', 'a\r\n# b', 'a \\# b'],
    ['addresses', 'https://example.com', 'https:&#47;&#47;example.com'], ['mentions', '@team', '@<!-- -->team'], ['mail', 'a@example.com', 'a@example.com'], ['strikes and maths', '~~a~~ $b$', '\\~\\~a\\~\\~ \\$b\\$'], ['backslashes', '\\|', '\\\\\\|'],
  ])('%s', (_, value, escaped) => expect(escapeMarkdown(value)).toBe(escaped));
});

test('a table aligns numbers to the right', () => expect(table(['A', 'N'], [['x', 1]])).toBe('| A | N |\n| --- | --: |\n| x | 1 |'));
