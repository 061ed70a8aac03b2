import { criteria } from '../../src/criteria/catalogue';
import { defaultsTables } from '../../src/defaults';
import { EFFECTS, isHarmless } from '../../src/defaults/effect';
import { showValue } from '../../src/defaults/value';
import { rules } from '../../src/rules';
import { specProperty } from '../support/cloudformation-spec';

const rows = defaultsTables.flatMap((table) => table.rows.map((row) => ({ name: `${table.name}.${row.property}`, table, row })));

test('every class has one table, and every property one row', () => {
  expect(defaultsTables.length).toBeGreaterThan(30);
  expect(new Set(defaultsTables.map((table) => table.name)).size).toBe(defaultsTables.length);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
});

describe.each(rows)('$name', ({ table, row }) => {
  test('says why, in whole sentences, and bears on criteria that exist', () => {
    expect(row.reason).toMatch(/^[A-Z\d].*\.$/);
    expect(row.criteria.length).toBeGreaterThan(0);
    for (const id of row.criteria) { expect(criteria.map((criterion) => criterion.id)).toContain(id); }
    expect((row.condition === undefined) === (row.when === undefined)).toBe(true);
    if (typeof row.value === 'function') { expect(row.shown).toBeDefined(); } else { expect(showValue(row.value)).not.toBe(''); }
  });

  test('says why a class of aws-cdk-lib does not get it, or gets something else', () => {
    expect((row.injected !== undefined) === (row.because !== undefined)).toBe(true);
    if (row.because !== undefined) { expect(row.because).toMatch(/\.$/); }
  });

  test('says what it does to a resource in use, in words, and by which document of AWS', () => {
    expect(row.effects.length).toBeGreaterThan(0);
    expect(new Set(row.effects).size).toBe(row.effects.length);
    if (isHarmless(row.effects)) { expect(row.effects).toHaveLength(1); }
    row.effects.forEach((effect) => expect(Object.keys(EFFECTS)).toContain(effect));
    expect(row.effects).not.toEqual(expect.arrayContaining(['none', 'update']));
    expect(row.live).toMatch(/^[^A-Z\s].*[^.]$|^[A-Z][A-Za-z0-9-]+ .*[^.]$/);
    expect(row.source).toMatch(/^https:\/\/(docs\.)?aws\.amazon\.com\//);
  });

  test('names rules that exist', () => {
    for (const rule of row.rules) { expect(rules.map((each) => each.name)).toContain(rule); }
  });

  test('agrees with CloudFormation on what an update does', () => {
    for (const place of row.template) {
      const [property, sibling] = place.split('#').reverse();
      const type = sibling ?? table.cloudformation;
      if (type.startsWith('Custom::')) { continue; }
      const spec = specProperty(type, property);
      expect({ place, known: spec !== undefined }).toEqual({ place, known: true });
      // Properties of a resource that the default itself adds cannot replace anything.
      if (sibling !== undefined) { continue; }
      if (spec?.causesReplacement === 'yes') { expect({ place, effects: row.effects }).toEqual({ place, effects: expect.arrayContaining(['replacement']) as unknown }); }
      if (spec?.causesReplacement === 'maybe') { expect({ place, stands: row.effects.some((effect) => ['replacement', 'interruption'].includes(effect)) }).toEqual({ place, stands: true }); }
    }
    // Nothing is said to be replaced that is not.
    const own = row.template.filter((place) => !place.includes('#')).map((property) => specProperty(table.cloudformation, property)?.causesReplacement);
    if (row.effects.includes('replacement') && !REFUSED.has(`${table.name}.${row.property}`)) { expect(own.some((causes) => causes === 'yes' || causes === 'maybe')).toBe(true); }
    for (const place of Object.keys(row.repair ?? {})) { expect(specProperty(table.cloudformation, place.split('.')[0])).toBeDefined(); }
  });
});

/** CloudFormation refuses to update the first, so that only another resource has it; the second replaces a launch configuration. */
const REFUSED = new Set(['ec2.Volume.encrypted', 'autoscaling.AutoScalingGroup.requireImdsv2']);
