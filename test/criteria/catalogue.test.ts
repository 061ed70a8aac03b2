import { criteria, criterion, isCriterionId } from '../../src/criteria/catalogue';

test('61 criteria, in order, each once', () => {
  expect(criteria).toHaveLength(61);
  expect(new Set(criteria.map((each) => each.id)).size).toBe(61);
  expect([criteria[0].id, criteria[32].id, criteria[33].id, criteria[60].id]).toEqual(['CC1.1', 'CC9.2', 'A1.1', 'P8.1']);
});

test('as many in each category as the framework has', () => {
  const count = (category: string) => criteria.filter((each) => each.category === category).length;
  expect([count('security'), count('availability'), count('confidentiality'), count('processing-integrity'), count('privacy')]).toEqual([33, 3, 2, 5, 18]);
});

test.each(criteria.map((each) => [each.id, each] as const))('%s says who carries it and what infrastructure shows', (_id, each) => {
  expect(each.title).not.toBe('');
  expect(each.infrastructureNote).not.toBe('');
  expect(each.ourPart).not.toBe('');
  if (each.infrastructure === 'direct') { expect(each.pointsOfFocus.length).toBeGreaterThan(0); }
  if (each.responsibility === 'shared' || each.responsibility === 'subservice') { expect(each.awsPart).not.toBe(''); }
});

test('only physical access is inherited, and vendors are never', () => {
  expect(criteria.filter((each) => each.responsibility === 'subservice').map((each) => each.id)).toEqual(['CC6.4']);
  expect(criterion('CC9.2').responsibility).toBe('process');
});

test('an unknown id is named, with what is accepted', () => {
  expect(isCriterionId('CC6.1')).toBe(true);
  expect(() => criterion('CC61')).toThrow(/no criterion "CC61"; ids are like CC6\.1/);
});
