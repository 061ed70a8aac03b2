import { criteria } from '../../src/criteria/catalogue';
import { defaultsTables } from '../../src/defaults';
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

  test('says why a resource in use does not get it', () => {
    expect((row.injected !== undefined) === (row.because !== undefined)).toBe(true);
    if (row.because !== undefined) { expect(row.because).toMatch(/\.$/); }
  });

  test('names rules that exist', () => {
    for (const rule of row.rules) { expect(rules.map((each) => each.name)).toContain(rule); }
  });

  test('agrees with CloudFormation on what replaces a live resource', () => {
    for (const place of row.template) {
      const [property, sibling] = place.split('#').reverse();
      const type = sibling ?? table.cloudformation;
      if (type.startsWith('Custom::')) { continue; }
      const spec = specProperty(type, property);
      expect({ place, known: spec !== undefined }).toEqual({ place, known: true });
      // Properties of a resource that the default itself adds cannot replace anything; a task definition is a revision.
      if (sibling !== undefined || type === 'AWS::ECS::TaskDefinition') { continue; }
      if (spec?.causesReplacement === 'maybe') { continue; }
      expect({ place, replaces: row.replaces ?? false }).toEqual({ place, replaces: spec?.causesReplacement === 'yes' });
    }
    for (const place of Object.keys(row.repair ?? {})) { expect(specProperty(table.cloudformation, place.split('.')[0])).toBeDefined(); }
  });
});
