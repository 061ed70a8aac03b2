import { explain } from '../../src/cli/commands/explain';
import { settingsOf } from '../../src/evaluate/settings';
import { rules } from '../../src/rules';
import { deprecation } from '../../src/rules/deprecation';
import { RuleFinder } from '../../src/rules/find-rule';
import type { Rule } from '../../src/rules/rule';

const [template] = rules;
const rule = (name: string, more: Partial<Rule> = {}): Rule => ({ ...template, optIn: undefined, aliases: undefined, name, ...more });
const SINCE = { since: '1.2.0', reason: 'It asked for two things at once.' };
const among = [rule('Old', { deprecated: SINCE, replacedBy: 'Middle' }), rule('Middle', { deprecated: SINCE, replacedBy: 'New' }), rule('New', { aliases: ['Older'] }), rule('Fading', { deprecated: SINCE }), rule('Other')];
const accepted = { reason: 'Static content.', owner: 'data@example.com', approvedBy: 'ciso@example.com' };

test('the name of a rule that was replaced is that of the one that judges now, over several versions', () => {
  const finder = new RuleFinder(among);
  for (const name of ['Old', 'SOC2-Old', 'Middle', 'Older', 'New']) { expect(finder.judging(name)?.name).toBe('New'); }
  expect(finder.declared('Old')?.name).toBe('Old');
  expect(finder.judging('Nope')).toBeUndefined();
});

test('two rules that replace each other hang nobody', () => {
  expect(new RuleFinder([rule('A', { replacedBy: 'B' }), rule('B', { replacedBy: 'A' })]).judging('A')).toBeDefined();
});

test('a rule that was replaced does not judge beside the one that took its place; one that is deprecated alone does', () => {
  const settings = settingsOf({}, among);
  expect(settings.enabled.map(({ name }) => name)).toEqual(['New', 'Fading', 'Other']);
  expect(settings.disabled.get('Old')).toBe('Replaced by Middle.');
  expect(settingsOf({ include: true }, among).enabled.map(({ name }) => name)).toEqual(['New', 'Fading', 'Other']);
});

test('settings that name it are taken for the one that judges now', () => {
  const settings = settingsOf({ exclude: [{ rule: 'Old', ...accepted }], severities: [{ rule: 'SOC2-Older', severity: 'error' }] }, among);
  expect(settings.enabled.map(({ name }) => name)).toEqual(['Fading', 'Other']);
  expect(settings.relaxed[0]).toMatchObject({ rule: 'New', change: 'excluded' });
  expect(settings.severities).toEqual({ New: 'error' });
  expect(settingsOf({ include: ['Old'] }, [...among.slice(0, 2), rule('New', { optIn: 'A decision of each system.' })]).enabled.map(({ name }) => name)).toEqual(['New']);
});

test('who asks is told', () => {
  expect(deprecation(among[0])).toBe('deprecated since 1.2.0, replaced by Middle');
  expect(explain(among[0])).toContain('Deprecated since 1.2.0, replaced by Middle. It asked for two things at once.');
  expect(explain(among[4])).not.toMatch(/deprecated|replaced/i);
});

test('what is declared of our own rules is so', () => {
  const names = new Set(rules.map(({ name }) => name));
  for (const { name, deprecated, replacedBy } of rules) {
    if (replacedBy !== undefined) { expect({ name, deprecated: deprecated !== undefined, known: names.has(replacedBy) && replacedBy !== name }).toEqual({ name, deprecated: true, known: true }); }
    if (deprecated !== undefined) { expect(deprecated.since).toMatch(/^\d+\.\d+\.\d+$/); }
  }
});
