import { isBlank, isSamePerson } from '../../src/evaluate/same-person';

test.each([
  ['case', 'Ana@Example.com'], ['spaces', ' ana@example.com\u00a0'], ['an invisible letter', 'ana\u200b@example.com'], ['a tag', 'ana+approvals@example.com'],
  ['wide letters', '\uff41na@example.com'], ['a Cyrillic letter', '\u0430na@example.com'], ['an accent', 'an\u00e1@example.com'], ['a decomposed accent', 'ana\u0301@example.com'],
  ['a display name', 'Ana Example <ana@example.com>'], ['a scheme', 'mailto:ana@example.com'],
])('%s makes no second person', (_name, other) => {
  expect(isSamePerson('ana@example.com', other)).toBe(true);
});

test.each([['ana@example.com', 'ben@example.com'], ['ana@example.com', 'ana@example.org'], ['team+a', 'team+b']])('%s and %s are two', (one, other) => {
  expect(isSamePerson(one, other)).toBe(false);
});

test('what nobody sees is blank', () => {
  expect([' ', '\u200b\u2060', '\u3164', '\u2800', undefined, 7].map(isBlank)).toEqual([true, true, true, true, true, true]);
  expect(isBlank('-')).toBe(false);
});
