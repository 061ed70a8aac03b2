import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { renderHtml } from '../../../src/report/formats';
import { largeMapping, sampleMapping } from '../../support/sample-mapping';

const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const reason = existsSync(executable) ? undefined : `no browser at ${executable}; install chromium or set CHROMIUM_PATH`;
if (reason) process.stderr.write(`The report is not looked at in a browser: ${reason}.\n`);
const inBrowser = reason ? describe.skip : describe;

// Fifty runs of the same browser would tell no more than one: it starts once, each check opens a page.
inBrowser(reason ? `the HTML report in a browser (skipped: ${reason})` : 'the HTML report in a browser', () => {
  let browser: Browser;
  let folder: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-'));
    writeFileSync(join(folder, 'sample.html'), renderHtml(sampleMapping()));
    writeFileSync(join(folder, 'large.html'), renderHtml(largeMapping(4_000)));
    // The sandbox needs kernel features that containers withhold; the page is our own.
    browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  async function open(name: string, options: { width?: number; colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const { width = 1280, ...context } = options;
    const page = await browser.newPage({ viewport: { width, height: 900 }, ...context });
    const url = pathToFileURL(join(folder, name)).href;
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => request.url() === url || complaints.push(`request: ${request.url()}`));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    await page.goto(url);
    return page;
  }

  const visibleRows = (page: Page) => page.evaluate(() => document.querySelectorAll('table.ev tbody tr:not([hidden])').length);

  test.each([[360, 'light'], [360, 'dark'], [1280, 'light'], [1280, 'dark']] as const)('at %i px, %s: no sideways scroll, also with everything unfolded', async (width, colorScheme) => {
    const page = await open('sample.html', { width, colorScheme });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('the filter narrows by text, result and criterion, counts, and lets go', async () => {
    const page = await open('sample.html');
    const all = await visibleRows(page);
    await page.fill('#f-text', 'listener');
    await page.waitForFunction(() => document.getElementById('f-count')?.textContent !== '');
    expect(await visibleRows(page)).toBe(1);
    expect(await page.textContent('#f-count')).toBe(`1 of ${all} evaluations`);
    await page.click('#filter button');
    await page.waitForFunction(() => document.getElementById('f-count')?.textContent === '');
    expect(await visibleRows(page)).toBe(all);
    await page.selectOption('#f-status', 'waived');
    await page.waitForFunction(() => document.getElementById('f-count')?.textContent !== '');
    expect(await page.evaluate(() => [...document.querySelectorAll('table.ev tbody tr:not([hidden])')].every((row) => row.getAttribute('data-s') === 'waived'))).toBe(true);
    await page.selectOption('#f-status', '');
    await page.selectOption('#f-criterion', 'CC7.5');
    await page.waitForFunction(() => [...document.querySelectorAll('table.ev tbody tr:not([hidden])')].every((row) => row.getAttribute('data-c')?.includes('CC7.5')));
    expect(await visibleRows(page)).toBeGreaterThan(0);
    await page.close();
  });

  test('a filtered-out target is shown again when its link is followed', async () => {
    const page = await open('sample.html');
    await page.fill('#f-text', 'nothing matches this');
    await page.waitForFunction(() => document.getElementById('f-count')?.textContent?.startsWith('0'));
    await page.click('.findings a[href^="#evaluation-"]');
    await page.waitForFunction(() => document.querySelector(':target')?.checkVisibility());
    await page.close();
  });

  test('tables sort both ways, by keyboard', async () => {
    const page = await open('sample.html');
    const column = () => page.evaluate(() => [...document.querySelectorAll('table.matrix tbody tr')].map((row) => row.children[1]?.textContent ?? ''));
    const head = page.locator('table.matrix thead th').nth(1);
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    const up = await column();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(up).toEqual([...up].sort());
    expect(new Set(up).size).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    expect(await column()).toEqual([...up].sort().reverse());
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await page.close();
  });

  test('the keyboard reaches the filter by tab, and at once by slash', async () => {
    const page = await open('sample.html');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    let presses = 0;
    while ((await focused()) !== 'f-text' && presses < 300) {
      await page.keyboard.press('Tab');
      presses += 1;
    }
    expect(await focused()).toBe('f-text');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('/');
    expect(await focused()).toBe('f-text');
    expect(await page.inputValue('#f-text')).toBe('');
    await page.close();
  });

  test('print hides the controls and unfolds everything', async () => {
    const page = await open('sample.html');
    await page.fill('#f-text', 'listener');
    await page.waitForFunction(() => document.getElementById('f-count')?.textContent !== '');
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('#filter')).toBe(false);
    expect(await page.isVisible('nav')).toBe(false);
    const unseen = () => page.evaluate(() => [...document.querySelectorAll('tbody tr, .resource > dl')].filter((e) => !e.checkVisibility({ contentVisibilityAuto: true })).length);
    expect(await unseen()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('thead') as Element).display)).toBe('table-header-group');
    await page.close();
  });

  test.each(['light', 'dark'] as const)('%s: text and status colours keep a contrast of 4.5', async (colorScheme) => {
    const page = await open('sample.html', { colorScheme });
    const weak = await page.evaluate(() => {
      const luminance = (c: readonly number[]) => {
        const [r = 0, g = 0, b = 0] = c.map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const numbers = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
      const ground = (element: Element | null): number[] => {
        for (let e = element; e; e = e.parentElement) {
          const c = numbers(getComputedStyle(e).backgroundColor);
          if (c.length === 3 || c[3] === 1) return c.slice(0, 3);
        }
        return [255, 255, 255];
      };
      document.querySelectorAll('details').forEach((d) => { d.open = true; });
      const checked = [...document.querySelectorAll('.s, .mute, small, a, code, .tag, .hatch, th, .lead, .eq')].filter((e) => !e.closest('#top'));
      return checked.flatMap((e) => {
        const [a, b] = [luminance(numbers(getComputedStyle(e).color).slice(0, 3)), luminance(ground(e))].sort((x, y) => y - x);
        const ratio = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
        return ratio < 4.5 ? [`${e.className || e.tagName} ${ratio.toFixed(2)}`] : [];
      });
    });
    expect([...new Set(weak)]).toEqual([]);
    await page.close();
  });

  test('without script the page is complete and shows no dead controls', async () => {
    const page = await open('sample.html', { javaScriptEnabled: false });
    expect(await page.isVisible('#filter')).toBe(false);
    expect(await page.locator('table.ev tbody tr').count()).toBeGreaterThan(20);
    await page.close();
  });

  test('a large mapping opens with its passes folded and can be filtered', async () => {
    const page = await open('large.html');
    expect(await page.evaluate(() => [...document.querySelectorAll('table.ev tbody tr[data-s="pass"]')].some((row) => row.checkVisibility()))).toBe(false);
    await page.fill('#f-text', 'Bucket77/');
    await page.waitForFunction(() => document.getElementById('f-count')?.textContent !== '');
    expect(await page.textContent('#f-count')).toBe('4 of 4,000 evaluations');
    await page.close();
  });

  test('nothing above made a request, raised an error or broke the security policy', () => {
    expect(complaints).toEqual([]);
  });
});
