import { controlFamilies } from '../../src/controls';
import { control, controls } from '../../src/controls/catalogue';
import { criteria } from '../../src/criteria/catalogue';

test('40 to 60 controls, each id once, named after its family', () => {
  expect(controls.length).toBeGreaterThanOrEqual(40);
  expect(controls.length).toBeLessThanOrEqual(60);
  expect(new Set(controls.map((each) => each.id)).size).toBe(controls.length);
  for (const family of controlFamilies) { for (const each of family.controls) { expect(each.id).toMatch(new RegExp(`^${family.id}-\\d{2}$`)); } }
});

test('no two say the same', () => {
  for (const field of ['title', 'statement', 'testProcedure'] as const) { expect(new Set(controls.map((each) => each[field])).size).toBe(controls.length); }
});

test.each(controls.map((each) => [each.id, each] as const))('%s supports criteria that infrastructure can show, one of them foremost', (_id, each) => {
  expect(each.criteria.filter((link) => link.strength === 'primary')).toHaveLength(1);
  expect(each.criteria[0].strength).toBe('primary');
  expect(each.criteria.length).toBeLessThanOrEqual(5);
  for (const link of each.criteria) {
    const criterion = criteria.find((candidate) => candidate.id === link.id);
    expect({ id: link.id, infrastructure: criterion?.infrastructure }).not.toMatchObject({ infrastructure: 'none' });
    expect(criterion?.pointsOfFocus.map((point) => point.n)).toContain(link.pointOfFocus);
    expect(link.rationale).toMatch(/\.$/);
  }
  expect(each.statement).toMatch(/\.$/);
  expect(each.testProcedure).toMatch(/\.$/);
});

test('every criterion that infrastructure shows directly is carried by a control', () => {
  const carried = new Set(controls.flatMap((each) => each.criteria.map((link) => link.id)));
  expect(criteria.filter((each) => each.infrastructure === 'direct' && !carried.has(each.id)).map((each) => each.id)).toEqual([]);
});

test('an unknown control is named', () => {
  expect(() => control('ENC-99')).toThrow(/no control ENC-99/);
});
