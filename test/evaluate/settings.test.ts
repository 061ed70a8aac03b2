import { settingsOf } from '../../src/evaluate/settings';
import { rules } from '../../src/rules';

const accepted = { reason: 'Static content.', owner: 'data@example.com', approvedBy: 'ciso@example.com' };

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
  ['an unknown rule', { exclude: [{ rule: 'Nope', ...accepted }] }, /exclude: no rule is called "Nope"/],
  ['an exclusion without a reason', { exclude: [{ rule: 'S3BucketVersioningEnabled', ...accepted, reason: ' ' }] }, /reason is empty/],
  ['an exclusion that nobody answers for', { exclude: [{ rule: 'S3BucketVersioningEnabled', reason: 'Static content.' }] }, /owner is empty.*It takes \{ rule, reason, owner, approvedBy \}/],
  ['an exclusion that its owner approved', { exclude: [{ rule: 'S3BucketVersioningEnabled', ...accepted, approvedBy: 'Data+soc2@example.com ' }] }, /approvedBy and owner are both/],
  ['a severity lowered without an owner', { severities: [{ rule: 'S3BucketVersioningEnabled', severity: 'warning' as const, reason: 'Static content.' }] }, /lowered to warning and owner is empty/],
  ['severities in their old form', { severities: { S3BucketVersioningEnabled: 'warning' } as never }, /must be a list: severities: \[\{ rule: .*, approvedBy: /],
  ['an unknown severity', { severities: [{ rule: 'S3BucketVersioningEnabled', severity: 'off' as 'error' }] }, /Accepted are "error" and "warning"/],
  ['a parameter that the rule does not have', { parameters: { S3BucketVersioningEnabled: { days: 1 } } }, /has no parameter "days"/],
  ['a parameter out of range', { parameters: { CwLoggroupRetentionPeriodCheck: { minimumDays: -5 } } }, /is -5\. Accepted is a number of at least/],
  ['a parameter that is no number', { parameters: { CwLoggroupRetentionPeriodCheck: { minimumDays: 'many' as unknown as number } } }, /is many/],
])('%s is an error at once', (_name, input, message) => {
  expect(() => settingsOf(input, rules)).toThrow(message);
});

test('a finding id with its prefix is accepted for a rule', () => {
  expect(settingsOf({ exclude: [{ rule: 'SOC2-S3BucketVersioningEnabled', ...accepted, reason: 'Static content.' }] }, rules).disabled.get('S3BucketVersioningEnabled')).toBe('Static content.');
});

test('strict makes every rule an error, and a severity of one\'s own wins', () => {
  const { severities } = settingsOf({ strict: true, severities: [{ rule: 'S3BucketVersioningEnabled', severity: 'warning', ...accepted }] }, rules);
  expect(new Set(Object.values(severities))).toEqual(new Set(['error', 'warning']));
  expect(severities.S3BucketVersioningEnabled).toBe('warning');
});

test('what is relaxed is listed with who answers for it; raising a severity needs nobody', () => {
  const warning = rules.find(({ severity }) => severity === 'warning')?.name ?? '';
  const { relaxed, severities } = settingsOf({
    exclude: [{ rule: 'S3BucketVersioningEnabled', ...accepted }],
    severities: [{ rule: 'SOC2-S3BucketLoggingEnabled', severity: 'warning', ...accepted }, { rule: warning, severity: 'error' }],
  }, rules);
  expect(relaxed).toEqual([
    { rule: 'S3BucketVersioningEnabled', change: 'excluded', ...accepted },
    ...rules.find(({ name }) => name === 'S3BucketLoggingEnabled')?.severity === 'error' ? [{ rule: 'S3BucketLoggingEnabled', change: 'lowered to warning', ...accepted }] : [],
  ]);
  expect(severities).toEqual({ S3BucketLoggingEnabled: 'warning', [warning]: 'error' });
});

test('below strict a warning of one\'s own is an exception to be answered for', () => {
  const warning = rules.find(({ severity }) => severity === 'warning')?.name ?? '';
  expect(settingsOf({ severities: [{ rule: warning, severity: 'warning' }] }, rules).relaxed).toEqual([]);
  expect(() => settingsOf({ strict: true, severities: [{ rule: warning, severity: 'warning' }] }, rules)).toThrow(/reason is empty/);
});
