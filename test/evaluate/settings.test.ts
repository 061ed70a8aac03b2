import { settingsOf } from '../../src/evaluate/settings';
import { rules } from '../../src/rules';

test('security is always in scope, and rules of other categories wait for theirs', () => {
  const security = settingsOf({}, rules);
  expect(security.categories).toEqual(['security']);
  const both = settingsOf({ categories: ['availability'] }, rules);
  expect(both.enabled.length).toBeGreaterThanOrEqual(security.enabled.length);
  expect([...security.disabled.values()].every((reason) => reason.includes('does not declare') || reason.includes('only where it is asked for'))).toBe(true);
});

test('a practice that each system decides on runs only where it is asked for', () => {
  const runs = (include?: string[] | true) => settingsOf({ include, categories: ['availability', 'confidentiality'] }, rules).enabled.map(({ name }) => name);
  expect(runs()).not.toContain('LambdaCodeSigningEnforced');
  expect(runs(['LambdaCodeSigningEnforced'])).toContain('LambdaCodeSigningEnforced');
  expect(runs(['LambdaCodeSigningEnforced'])).not.toContain('LambdaInsideVpc');
  expect(runs(true)).toContain('LambdaInsideVpc');
  expect(() => settingsOf({ include: ['Nope'] }, rules)).toThrow(/include: no rule is called "Nope"/);
});

test.each([
  ['an unknown rule', { exclude: [{ rule: 'Nope', reason: 'x' }] }, /exclude: no rule is called "Nope"/],
  ['an exclusion without a reason', { exclude: [{ rule: 'S3BucketVersioningEnabled', reason: ' ' }] }, /without a reason/],
  ['an unknown severity', { severities: { S3BucketVersioningEnabled: 'off' as 'error' } }, /Accepted are "error" and "warning"/],
  ['a parameter that the rule does not have', { parameters: { S3BucketVersioningEnabled: { days: 1 } } }, /has no parameter "days"/],
  ['a parameter out of range', { parameters: { CwLoggroupRetentionPeriodCheck: { minimumDays: -5 } } }, /is -5\. Accepted is a number of at least/],
  ['a parameter that is no number', { parameters: { CwLoggroupRetentionPeriodCheck: { minimumDays: 'many' as unknown as number } } }, /is many/],
])('%s is an error at once', (_name, input, message) => {
  expect(() => settingsOf(input, rules)).toThrow(message);
});

test('a finding id with its prefix is accepted for a rule', () => {
  expect(settingsOf({ exclude: [{ rule: 'SOC2-S3BucketVersioningEnabled', reason: 'Static content.' }] }, rules).disabled.get('S3BucketVersioningEnabled')).toBe('Static content.');
});

test('strict makes every rule an error, and a severity of one\'s own wins', () => {
  const { severities } = settingsOf({ strict: true, severities: { S3BucketVersioningEnabled: 'warning' } }, rules);
  expect(new Set(Object.values(severities))).toEqual(new Set(['error', 'warning']));
  expect(severities.S3BucketVersioningEnabled).toBe('warning');
});
